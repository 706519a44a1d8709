// Tasks: what someone at work is going to do for a case, and by when.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

export const taskTitle = z.string().trim().min(1).max(300)

/** How often a task comes back. */
export const repeats = ['week', 'two-weeks', 'month'] as const
export const repeat = z.enum(repeats)
export type Repeat = z.infer<typeof repeat>

/** A task that its owner asks a colleague to take over. */
export const taskOffer = z.object({
  id,
  version,
  fromId: id,
  fromName: z.string(),
  toId: id,
  toName: z.string(),
  words: z.string(),
  /** Null while it waits for an answer. */
  answer: z.enum(['returned']).nullable(),
  answerWords: z.string(),
})
export type TaskOffer = z.infer<typeof taskOffer>

/** A task in a list. `name`: the person it is for; `doneOn` is null while it is open. */
export const taskLine = z.object({
  id,
  caseId: id,
  name: z.string(),
  title: z.string(),
  ownerId: id,
  ownerName: z.string(),
  mine: z.boolean(),
  dueOn: day.nullable(),
  doneOn: day.nullable(),
  noteId: id.nullable(),
  repeat: repeat.nullable(),
  repeatUntil: day.nullable(),
  /** The last time it was offered, as long as that waits or came back. */
  offer: taskOffer.nullable(),
  version,
})
export type TaskLine = z.infer<typeof taskLine>
