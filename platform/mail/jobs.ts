// What happens with mail by itself: what was queued leaves at once, and what is about nobody is forgotten.
import { forgets, listen } from '../jobs/listeners.ts'
import { wakeMailing } from './sending.ts'
import { forgetMail } from './store.ts'

const monthMilliseconds = 30 * 86_400_000

export const listeners = [
  listen('mail.queued', 'mail.wake', async () => wakeMailing()),
  forgets('mail.forget', async ({ db, tenantId, now }) => {
    await forgetMail(db, tenantId, new Date(Date.parse(now) - monthMilliseconds).toISOString())
  }),
]
