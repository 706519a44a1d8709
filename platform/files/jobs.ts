// What happens with files by itself: bytes that no row names any more go.
import { listen } from '../jobs/listeners.ts'
import { bytes } from './bytes.ts'
import { hashesInUse } from './store.ts'

const dayMilliseconds = 86_400_000

export const listeners = [
  listen('jobs.day-begun', 'files.sweep', async ({ db, tenantId, now }) => {
    // What came in today may be of a transaction that is not through.
    const old = (await bytes().all(tenantId)).filter(({ since }) => since < Date.parse(now) - dayMilliseconds)
    if (old.length === 0) return
    const used = await hashesInUse(db, tenantId)
    for (const { hash } of old) if (!used.has(hash)) await bytes().drop(tenantId, hash)
  }),
]
