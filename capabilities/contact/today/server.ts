// The start of the day: appointments, due tasks and drafts together.
import { addDays } from '../../../core/kit/day.ts'
import { handle } from '../../../platform/http/handler.ts'
import { dueTasks, myAppointments, myDrafts, myExpiring, offeredTasks } from '../door.ts'
import { warnDays } from '../note/rules.ts'
import { openToday } from './api.ts'

/** So many days ahead one looks. */
const ahead = 7
/** As many of each as a day can hold; the rest is a press away. */
const [mostTasks, mostOthers] = [40, 20]

const open = handle(openToday, async ({ db, actor, today }) => {
  const { tenantId, memberId } = actor
  const to = addDays(today, ahead)
  const limit = mostOthers
  const appointments = await myAppointments(db, { tenantId, memberId, from: today, to })
  const tasks = await dueTasks(db, { tenantId, memberId, dueBy: to, limit: mostTasks })
  const drafts = await myDrafts(db, { tenantId, after: null, limit })
  const offered = await offeredTasks(db, { tenantId, memberId, limit })
  const expiring = await myExpiring(db, { tenantId, until: addDays(today, warnDays), after: null, limit })
  return {
    appointments: appointments.filter((one) => !one.cancelled),
    tasks: tasks.slice(0, mostTasks),
    drafts: drafts.slice(0, limit),
    offered: offered.slice(0, limit),
    expiring: expiring.slice(0, limit),
    more: {
      tasks: tasks.length > mostTasks,
      drafts: drafts.length > limit,
      offered: offered.length > limit,
      expiring: expiring.length > limit,
    },
  }
})

export const handlers = [open]
