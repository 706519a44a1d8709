// What happens with appointments by itself: those to come follow a case that is handed over.
import { listen } from '../../../platform/jobs/listeners.ts'
import { lastHandOvers } from '../../people/door.ts'
import { giveAppointments } from './store.ts'

export const listeners = [
  listen('people.cases-handed-over', 'contact.give-appointments', async ({ db, tenantId, now }, caseIds) => {
    for (const { caseId, fromId, toId } of await lastHandOvers(db, tenantId, caseIds)) {
      if (fromId !== null && toId !== null) await giveAppointments(db, { tenantId, caseId, fromId, toId, now })
    }
  }),
]
