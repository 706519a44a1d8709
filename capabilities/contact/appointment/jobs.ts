// What happens with appointments by itself: those to come follow a case that is handed over.
import { listen } from '../../../platform/jobs/listeners.ts'
import { standingHandOvers, undoneHandOvers } from '../../people/door.ts'
import { giveAppointments, takeAppointmentsBack } from './store.ts'

export const listeners = [
  listen('people.cases-handed-over', 'contact.give-appointments', async ({ db, tenantId, now }, handOverIds) => {
    for (const one of await standingHandOvers(db, tenantId, handOverIds)) await giveAppointments(db, tenantId, { ...one, now })
  }),
  listen('people.hand-over-taken-back', 'contact.take-appointments-back', async ({ db, tenantId }, handOverIds) => {
    for (const one of await undoneHandOvers(db, tenantId, handOverIds)) await takeAppointmentsBack(db, tenantId, one)
  }),
]
