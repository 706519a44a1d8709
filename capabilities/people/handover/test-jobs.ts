// For tests: what follows a hand-over by itself, in the order one chooses.
import { fill } from '../../../platform/db/fill.ts'
import type { Listener } from '../../../platform/jobs/listeners.ts'
import { doJob } from '../../../platform/jobs/runner.ts'
import { newId, type Organisation } from '../../../platform/test/organisation.ts'

/** Runs the jobs of this news on an act of handing over. */
export async function follow(
  org: Organisation,
  listeners: readonly Listener[],
  told: { news: string; act: string },
): Promise<void> {
  let subjects: string[] = []
  await fill(org.addressOf('migrate'), async (db) => {
    const rows = await db.selectFrom('people.handOver').where('batchId', '=', told.act).select('id').execute()
    subjects = rows.map((row) => row.id)
  })
  for (const listener of listeners.filter((one) => one.news === told.news))
    await doJob(org.pools.worker, listener, { id: newId(), tenant: org.tenants[0], subjects })
}
