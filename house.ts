// The twelve capabilities from the ground up. Import rules, SQL rules and the server read this list.
export const capabilities = [
  'directory',
  'people',
  'intake',
  'assessment',
  'plan',
  'contact',
  'safety',
  'finance',
  'sharing',
  'community',
  'signal',
  'craft',
] as const

export type Capability = (typeof capabilities)[number]

/** Parts of the platform that own tables. They lie below every capability, in this order. */
export const platformSchemas = [
  'tenancy',
  'auth',
  'audit',
  'jobs',
  'search',
  'undo',
  'retention',
  'settings',
  'files',
  'timeline',
  'mail',
] as const
