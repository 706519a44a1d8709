// What someone at work sees of their own contacts at the start of the day.
import { z } from 'zod'
import { operation } from '../../../core/kit/operation.ts'
import { appointmentLine } from '../appointment/model.ts'
import { draftLine } from '../draft/model.ts'
import { taskLine } from '../task/model.ts'

export const openToday = operation({
  name: 'contact.today',
  does: 'Gives the asker their appointments of a week, the tasks due by then, and their drafts, in one look.',
  method: 'GET',
  path: '/contact/today',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({
    appointments: z.array(appointmentLine),
    tasks: z.array(taskLine),
    /** Whether there are more tasks than these. */
    moreTasks: z.boolean(),
    drafts: z.array(draftLine),
  }),
  refuses: [],
  touches: ({ appointments, tasks, drafts }) => [
    ...new Set([...appointments, ...tasks, ...drafts].flatMap((one) => one.caseId ?? [])),
  ],
})
