// What happens while someone waits: the clock stands still for a reason, and someone is spoken in between.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'

/** Days on which the own clock of waiting stood still; `untilOn` is the first day that counts again. */
export const clockStop = z.object({
  id,
  fromOn: day,
  untilOn: day.nullable(),
  reason: z.string(),
  stoppedByName: z.string(),
  startedByName: z.string().nullable(),
})
export type ClockStop = z.infer<typeof clockStop>

/** How someone was spoken, or tried, while waiting. */
export const contactWays = ['phone', 'visit', 'message', 'letter'] as const
export const contactWay = z.enum(contactWays)
export const interimContact = z.object({
  id,
  onDay: day,
  how: contactWay,
  reached: z.boolean(),
  note: z.string().trim().max(1000),
  /** The day of the next time. */
  nextOn: day.nullable(),
  byName: z.string(),
})
export type InterimContact = z.infer<typeof interimContact>
