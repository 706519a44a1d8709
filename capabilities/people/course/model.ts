// The course of a case: opened again, or about something else. The nouns.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { closedBecause } from '../model.ts'

export const caseTurn = z.object({
  id,
  kind: z.enum(['reopened', 'subject', 'service']),
  /** How it was closed before it was opened again. */
  wasClosedOn: day.nullable(),
  wasClosedBecause: closedBecause.nullable(),
  /** What was written at closing, what it was about, or for which service it was held. */
  was: z.string(),
  reason: z.string(),
  byName: z.string(),
  /** Moment in ISO. */
  at: z.string(),
})
export type CaseTurn = z.infer<typeof caseTurn>
