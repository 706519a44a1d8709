// The start of the day: appointments, due tasks and drafts together.
import { addDays } from '../../../core/kit/day.ts'
import { handle } from '../../../platform/http/handler.ts'
import { dueTasks, myAppointments, myDrafts, myExpiring, offeredTasks } from '../door.ts'
import { warnDays } from '../note/rules.ts'
import { openToday } from './api.ts'

/** So many days ahead one looks. */
const ahead = 7
const mostTasks = 40

const open = handle(openToday, async ({ db, actor, today }) => {
  const { tenantId, memberId } = actor
  const to = addDays(today, ahead)
  const appointments = await myAppointments(db, { tenantId, memberId, from: today, to })
  const tasks = await dueTasks(db, { tenantId, memberId, dueBy: to, limit: mostTasks })
  const drafts = await myDrafts(db, tenantId)
  return {
    appointments: appointments.filter((one) => !one.cancelled),
    tasks: tasks.slice(0, mostTasks),
    moreTasks: tasks.length > mostTasks,
    offered: await offeredTasks(db, { tenantId, memberId }),
    drafts,
    expiring: await myExpiring(db, tenantId, addDays(today, warnDays)),
  }
})

export const handlers = [open]
