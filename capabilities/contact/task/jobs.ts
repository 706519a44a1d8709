// What happens with tasks by itself: open ones follow a case that is handed over, done ones stay with who did them.
import { listen } from '../../../platform/jobs/listeners.ts'
import { lastHandOvers } from '../../people/door.ts'
import { giveTasks } from './store.ts'

export const listeners = [
  listen('people.cases-handed-over', 'contact.give-tasks', async ({ db, tenantId }, caseIds) => {
    for (const { caseId, fromId, toId } of await lastHandOvers(db, tenantId, caseIds)) {
      if (fromId !== null && toId !== null) await giveTasks(db, { tenantId, caseId, fromId, toId })
    }
  }),
]
