// What happens with waiting by itself: who was not told of a request in time is forgotten.
import { forgets } from '../../../platform/jobs/listeners.ts'
import { eraseUntold } from './store.ts'

export const listeners = [
  forgets('intake.erase-untold', async ({ db, tenantId, today }) => {
    await eraseUntold(db, tenantId, today)
  }),
]
