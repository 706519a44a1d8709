// Looks the trace of every organisation over on the machine itself, without asking the server: what `omzien trace verify` does.
import { lookOver } from '../platform/audit/chain.ts'
import { headsIn } from '../platform/audit/heads.ts'
import type { Outcome } from '../platform/audit/model.ts'
import { builderOn, withPool } from '../platform/db/pools.ts'
import { reach } from '../platform/db/stand.ts'
import { inTenant } from '../platform/jobs/runner.ts'
import { clock } from '../platform/settings/clock.ts'
import { readEnvironment } from '../platform/settings/environment.ts'

/** @param say gets each organisation once it is looked over. @returns whether all of it holds */
export async function verifyTrace(
  env: NodeJS.ProcessEnv,
  say: (one: { organisation: string } & Outcome) => void,
): Promise<boolean> {
  const environment = readEnvironment(env)
  const { addressOf, keys, close } = await reach(environment)
  const heads = headsIn(environment.heads, keys)
  let holds = true
  try {
    await withPool(addressOf('worker'), async (pool) => {
      const { rows } = await pool.query<{ tenant_id: string }>('select tenant_id from tenancy.tenant order by name')
      for (const { tenant_id: tenantId } of rows) {
        const outcome = await inTenant(pool, tenantId, (client) =>
          lookOver({ db: builderOn(client), tenantId }, heads, () => clock().now),
        )
        holds &&= outcome.found.length === 0
        say({ organisation: tenantId, ...outcome })
      }
    })
  } finally {
    await close()
  }
  return holds
}
