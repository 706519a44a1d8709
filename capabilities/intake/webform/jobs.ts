// What happens with the web form by itself: what was put aside is erased after a week, and who was not told in time is forgotten.
import { addDays } from '../../../core/kit/day.ts'
import { forgets } from '../../../platform/jobs/listeners.ts'
import { termsAt } from '../door.ts'
import { eraseOld } from './store.ts'

/** What was put aside can still be looked at for a week; of what became a request nothing is left here but that it did. */
const [discardedDays, acceptedDays] = [7, 30]

export const listeners = [
  forgets('intake.erase-web-requests', async ({ db, tenantId, today }) => {
    const { informDays } = await termsAt(db, tenantId)
    const ago = (days: number) => addDays(today, -days)
    await eraseOld(db, { tenantId, discarded: ago(discardedDays), accepted: ago(acceptedDays), untold: ago(informDays) })
  }),
]
