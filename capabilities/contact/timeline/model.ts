// One line of the timeline: a note in whole, or the words of anything else that happened.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { moment, noteLine } from '../note/model.ts'

/** What one may look at alone: notes, appointments, tasks, the plan, or the rest of the file. */
export const parts = ['notes', 'appointments', 'tasks', 'plan', 'file'] as const
export const part = z.enum(parts)
export type Part = z.infer<typeof part>

export const happening = z.object({
  id,
  part,
  /** `note`, `appointment`, `task`, or what another capability calls it: `plan.signed`. */
  kind: z.string(),
  at: moment,
  /** Who did it, where that is known. */
  memberName: z.string(),
  goalId: id.nullable(),
  /** What it was about, as it was called then; empty for a note. */
  words: z.string(),
  note: noteLine.nullable(),
})
export type Happening = z.infer<typeof happening>
