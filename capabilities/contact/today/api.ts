// What someone at work sees of their own contacts at the start of the day.
import { z } from 'zod'
import { operation } from '../../../core/kit/operation.ts'
import { appointmentLine } from '../appointment/model.ts'
import { draftLine } from '../draft/model.ts'
import { expiringLine } from '../note/model.ts'
import { taskLine } from '../task/model.ts'

export const openToday = operation({
  name: 'contact.today',
  does: 'Gives the asker their appointments of a week, the tasks due by then or offered to them, their drafts, and working notes that are about to disappear, in one look.',
  method: 'GET',
  path: '/contact/today',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({
    appointments: z.array(appointmentLine),
    tasks: z.array(taskLine),
    drafts: z.array(draftLine),
    /** Tasks that colleagues ask the asker to take over. */
    offered: z.array(taskLine),
    /** Own working notes that are about to disappear. */
    expiring: z.array(expiringLine),
    /** Of which there are more than these. */
    more: z.object({ tasks: z.boolean(), drafts: z.boolean(), offered: z.boolean(), expiring: z.boolean() }),
  }),
  refuses: [],
  touches: ({ appointments, tasks, offered, drafts, expiring }) => [
    ...new Set([...appointments, ...tasks, ...offered, ...drafts, ...expiring].flatMap((one) => one.caseId ?? [])),
  ],
})
