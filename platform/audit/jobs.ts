// The chain is looked over each night, and when the privacy officer asks.
import { newId } from '../db/new-id.ts'
import { type JobWork, listen } from '../jobs/listeners.ts'
import { clock } from '../settings/clock.ts'
import { lookOver } from './chain.ts'
import { keptHeads } from './signing.ts'
import { putOutcome } from './store.ts'

async function check({ db, tenantId }: JobWork, id: string): Promise<void> {
  await putOutcome(db, { tenantId, id }, await lookOver({ db, tenantId }, keptHeads(), () => clock().now))
}

export const listeners = [
  listen('jobs.day-begun', 'audit.check-each-night', (work) => check(work, newId())),
  listen('audit.check-asked', 'audit.check-when-asked', async (work, [id]) => {
    if (id !== undefined) await check(work, id)
  }),
]
