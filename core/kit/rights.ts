// A few rights, and the roles at work that hold them. What someone may see is a matter of circles, not of rights.

export const rights = [
  'request.register',
  'request.triage',
  'case.read',
  'case.work',
  'money.work',
  'signal.report',
  'signal.steer',
  'team.lead',
  'safety.work',
  'safety.watch',
  'directory.edit',
  'organisation.manage',
  'trace.review',
] as const
export type Right = (typeof rights)[number]

const everyWorker: Right[] = ['request.register', 'case.read', 'case.work', 'signal.report']

export const roles = {
  /** maatschappelijk werker */
  socialWorker: [...everyWorker, 'request.triage', 'money.work', 'safety.work'],
  /** schuldhulpverlener, budgetcoach */
  debtCounsellor: [...everyWorker, 'money.work', 'safety.work'],
  /** teamleider, coördinator wijkteam */
  teamLead: [...everyWorker, 'request.triage', 'team.lead', 'signal.steer', 'safety.work'],
  /** opbouwwerker, jongerenwerker, vrijwilligerscoördinator */
  communityWorker: ['request.register', 'case.read', 'case.work', 'signal.report', 'signal.steer', 'directory.edit'],
  /** stagiair, under someone's eye */
  trainee: ['case.read', 'case.work', 'signal.report'],
  /** balie */
  desk: ['request.register'],
  /** aandachtsfunctionaris */
  safeguardingOfficer: ['case.read', 'safety.work', 'safety.watch'],
  /** beleidsmedewerker */
  policyAdviser: ['signal.steer'],
  /** beheerder: reads no files */
  manager: ['organisation.manage', 'directory.edit'],
  /** functionaris gegevensbescherming */
  privacyOfficer: ['trace.review'],
} as const satisfies Record<string, readonly Right[]>

export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as [Role, ...Role[]]

/** All rights that come with a set of roles. */
export function rightsOf(held: readonly Role[]): Set<Right> {
  return new Set(held.flatMap((role) => [...roles[role]]))
}
