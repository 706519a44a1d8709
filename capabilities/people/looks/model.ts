// The nouns of who looked in a case: a line as the person it is about may read it, and a name that is weighed.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { roleNames } from '../../../core/kit/rights.ts'
import { because } from '../glass/model.ts'

/** What of a case was looked at or changed; `list`: it stood among others. */
const part = z.enum([
  'list',
  'people',
  'intake',
  'assessment',
  'plan',
  'contact',
  'finance',
  'sharing',
  'safety',
  'files',
  'retention',
  'other',
])
export type LookedPart = z.output<typeof part>
export const lookedParts = part.options

/** How near someone stands to the case: theirs, among those who see it, not among them now, let in through broken glass, or from outside by a link. */
const near = z.enum(['owner', 'sees', 'then', 'glass', 'outside'])
export type Near = z.output<typeof near>

export const lookLine = z.object({
  id,
  day,
  roles: z.array(z.enum(roleNames)),
  /** Empty for who came from outside. */
  employer: z.string(),
  near,
  /** Why the glass was broken. */
  because: because.nullable(),
  parts: z.array(part),
  looks: z.number(),
  changes: z.number(),
  /** Where the name stands: not asked, being weighed, given or kept. */
  state: z.enum(['not-asked', 'asked', 'given', 'kept']),
  name: z.string().nullable(),
  /** Why it was given or kept. */
  reason: z.string(),
})
export type LookLine = z.output<typeof lookLine>

export const why = z.string().trim().min(1).max(1000)

export const nameToWeigh = z.object({
  id,
  askedAt: z.string(),
  askedBy: z.string(),
  why: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roleNames)),
  employer: z.string(),
  near,
  onDay: day,
})
export type NameToWeigh = z.output<typeof nameToWeigh>
