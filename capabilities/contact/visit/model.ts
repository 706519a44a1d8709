// A home visit: what to bring and ask, and how the worker who goes stays safe.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { appointmentLine } from '../appointment/model.ts'
import { moment, noteLine } from '../note/model.ts'

const text = (most: number) => z.string().trim().max(most).default('')

/** `mind`: something to mind; `not-alone`: two go. */
export const risks = ['none', 'mind', 'not-alone'] as const
export const risk = z.enum(risks)
export type Risk = z.infer<typeof risk>

export const visitSafety = z.object({
  risk: risk.default('none'),
  riskNote: text(500),
  /** The colleague who comes along. */
  withId: id.nullable().default(null),
  /** The colleague who misses me when I have not checked in by then. */
  watchId: id.nullable().default(null),
  checkInBy: moment.nullable().default(null),
})
export type VisitSafety = z.infer<typeof visitSafety>

export const visitText = visitSafety.extend({ bring: text(1000), questions: text(2000) })
export type VisitText = z.infer<typeof visitText>

/** Why no address is given: it is hidden, or there is none to give. */
export const visitAddress = z.union([
  z.object({ lines: z.array(z.string()) }),
  z.object({ hidden: z.enum(['address-hidden', 'no-address']) }),
])

/** All that one needs on the way to the door, on one page. */
export const visitPage = visitText.extend({
  id,
  version,
  caseId: id,
  name: z.string(),
  mine: z.boolean(),
  memberName: z.string(),
  withName: z.string().nullable(),
  watchName: z.string().nullable(),
  checkedInAt: moment.nullable(),
  /** Who said so; null where it was not written down. */
  checkedInByName: z.string().nullable(),
  noteId: id.nullable(),
  appointment: appointmentLine,
  address: visitAddress,
  /** The sentence on the card on how to reach someone safely. */
  safeContact: z.string(),
  notes: z.array(noteLine),
  tasks: z.array(z.object({ id, title: z.string(), dueOn: day.nullable(), ownerName: z.string() })),
  goals: z.array(z.object({ id, ownWords: z.string() })),
})
export type VisitPage = z.infer<typeof visitPage>

/** A colleague who should have checked in by now, or soon should. */
export const watched = z.object({
  id,
  version,
  caseId: id,
  memberName: z.string(),
  checkInBy: moment,
  late: z.boolean(),
  riskNote: z.string(),
})
export type Watched = z.infer<typeof watched>
