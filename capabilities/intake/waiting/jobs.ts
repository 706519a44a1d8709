// What happens with waiting by itself: who was not told of a request in time is forgotten.
import { listen } from '../../../platform/jobs/listeners.ts'
import { writeDown } from '../../../platform/retention/ledger.ts'
import { eraseUntold } from './store.ts'

export const listeners = [
  listen('jobs.day-begun', 'intake.erase-untold', async ({ db, tenantId, today }) => {
    await writeDown(tenantId, today, await eraseUntold(db, tenantId, today))
  }),
]
