// Signs the head of every chain outside the database, each five minutes in which something was sealed.
import type pg from 'pg'
import { builderOn } from '../db/pools.ts'
import { forEachTenant, type Running } from '../jobs/runner.ts'
import { clock } from '../settings/clock.ts'
import type { Heads } from './heads.ts'
import { lastSeal } from './store.ts'

let known: Heads | null = null

/** Said once at the start: where heads are kept. */
export function keepHeadsIn(heads: Heads): void {
  known = heads
}

export function keptHeads(): Heads {
  if (!known) throw new Error('nobody said where signed heads are kept')
  return known
}

/** Signs where no other server does at this moment: two would both add a line after the same one. */
export function signAll(pool: pg.Pool, heads: Pick<Heads, 'add'>): Promise<void> {
  return forEachTenant(pool, async (client, tenantId) => {
    const { rows } = await client.query('select pg_try_advisory_xact_lock(71237, hashtext($1)) as mine', [tenantId])
    if (!rows[0]?.mine) return
    const last = await lastSeal(builderOn(client), tenantId)
    if (last) await heads.add(tenantId, { ...last, at: clock().now })
  })
}

const everyMilliseconds = 5 * 60_000

/** Signs every five minutes, and as it stops. */
export function keepSigning(pool: pg.Pool): Running {
  const once = () => signAll(pool, keptHeads()).catch(() => {})
  let signing = Promise.resolve()
  const timer = setInterval(() => {
    signing = signing.then(once)
  }, everyMilliseconds)
  const stop = async () => {
    clearInterval(timer)
    await signing
    await once()
  }
  return { stop }
}
