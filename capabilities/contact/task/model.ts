// Tasks: what someone at work is going to do for a case, and by when.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

export const taskTitle = z.string().trim().min(1).max(300)

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
  version,
})
export type TaskLine = z.infer<typeof taskLine>
