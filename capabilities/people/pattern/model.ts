// The nouns of patterns to review: looks that ask for a question, which someone weighs. None is a verdict.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { roleNames } from '../../../core/kit/rights.ts'

/** At one's own case, at that of family, at that of a colleague, or by someone who was not near to it that day. */
export const kind = z.enum(['own', 'family', 'colleague', 'outside'])

/** There was a ground; a talk or a report follows; it was nothing, such as a namesake. Only what is followed up is asked again. */
export const outcome = z.enum(['explained', 'follow-up', 'closed'])

export const why = z.string().trim().min(1).max(1000)

export const patternToWeigh = z.object({
  id,
  foundAt: z.string(),
  kind,
  name: z.string(),
  roles: z.array(z.enum(roleNames)),
  teamName: z.string(),
  /** How near they stand to the case now. */
  near: z.enum(['owner', 'sees', 'then']),
  firstOn: day,
  lastOn: day,
  looks: z.number(),
  /** Their own: another weighs it. */
  mine: z.boolean(),
  outcome: outcome.nullable(),
  reason: z.string(),
  weighedBy: z.string().nullable(),
  weighedAt: z.string().nullable(),
})
export type PatternToWeigh = z.output<typeof patternToWeigh>
