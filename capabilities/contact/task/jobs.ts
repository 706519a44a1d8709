// What happens with tasks by itself: open ones follow a case that is handed over, done ones stay with who did them.
import { listen } from '../../../platform/jobs/listeners.ts'
import { standingHandOvers, undoneHandOvers } from '../../people/door.ts'
import { moveNextOn } from '../door.ts'
import { giveTasks, takeTasksBack } from './store.ts'

export const listeners = [
  listen('jobs.day-begun', 'contact.move-next-on', ({ db, tenantId, today }) => moveNextOn(db, { tenantId, today })),
  listen('people.cases-handed-over', 'contact.give-tasks', async ({ db, tenantId }, handOverIds) => {
    for (const one of await standingHandOvers(db, tenantId, handOverIds)) await giveTasks(db, tenantId, one)
  }),
  listen('people.hand-over-taken-back', 'contact.take-tasks-back', async ({ db, tenantId }, handOverIds) => {
    for (const one of await undoneHandOvers(db, tenantId, handOverIds)) await takeTasksBack(db, tenantId, one)
  }),
]
