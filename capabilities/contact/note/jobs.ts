// What happens with notes by itself: working notes disappear when their term is over.
import { forgets } from '../../../platform/jobs/listeners.ts'
import { removeExpired } from './store.ts'

export const listeners = [
  forgets('contact.remove-expired-notes', async ({ db, tenantId, today }) => {
    await removeExpired(db, tenantId, today)
  }),
]
