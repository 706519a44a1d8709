// Makes a database that was put back forget anew: what the ledger says was erased since, and what is past its term by now.
import pg from 'pg'
import { fill } from '../db/fill.ts'
import { builderOn, type Db } from '../db/pools.ts'
import { type Listener, runOnce } from '../jobs/listeners.ts'
import { inTenant } from '../jobs/runner.ts'
import { clock } from '../settings/clock.ts'
import { Stop } from '../settings/stop.ts'
import { forgetAll } from '../undo/forgetting.ts'
import type { Erased, Ledger, ReadLedger } from './ledger.ts'
import { eraseByKeys, fitsNow } from './store.ts'

export interface Forgotten {
  /** How many rows were erased once more. */
  erased: number
  /** Tables of which something could not go, since other rows hold on to it. */
  stuck: string[]
  /** Tables of the ledger that are not there any more. */
  outdated: string[]
  /** Lines of the ledger that a crash tore, and those that were not as we wrote them. */
  torn: number
  untrue: number
}

/** What is gone for good, in the order it went: what came again is not. */
function stillGone(lines: readonly Erased[]): Pick<Erased, 'table' | 'keys'>[] {
  const nameOf = (table: string, key: Erased['keys'][number]) =>
    `${table} ${JSON.stringify(Object.entries(key).toSorted(([a], [b]) => a.localeCompare(b)))}`
  const last = new Map<string, number>()
  for (const [at, { table, keys, back }] of lines.entries()) for (const key of keys) last.set(nameOf(table, key), back ? -1 : at)
  const held = lines.map(({ table, keys }, at) => ({ table, keys: keys.filter((key) => last.get(nameOf(table, key)) === at) }))
  return held.filter(({ keys }) => keys.length > 0)
}

/** One line; when others hold on to its rows nothing of it went. */
async function eraseLine(
  db: Db,
  client: pg.ClientBase,
  { tenantId, ...line }: Pick<Erased, 'table' | 'keys'> & { tenantId: string },
) {
  await client.query('savepoint line')
  try {
    const gone = await eraseByKeys(db, tenantId, line)
    await client.query('set constraints all immediate; set constraints all deferred; release savepoint line')
    return gone
  } catch (error) {
    await client.query('rollback to savepoint line')
    if (error instanceof pg.DatabaseError && error.code?.startsWith('23')) return null
    throw error
  }
}

async function eraseOf(client: pg.ClientBase, { tenantId, erased }: ReadLedger, found: Forgotten): Promise<void> {
  const db = builderOn(client)
  let waiting: ReturnType<typeof stillGone> = []
  for (const line of stillGone(erased)) {
    if (await fitsNow(db, line)) waiting.push(line)
    else found.outdated.push(line.table)
  }
  await client.query('begin')
  await client.query(`select set_config('omzien.tenant', $1, true)`, [tenantId])
  // What hangs on a row went before it, or goes in the next round.
  for (let before = -1; waiting.length > 0 && waiting.length !== before; ) {
    before = waiting.length
    const left: typeof waiting = []
    for (const line of waiting) {
      const gone = await eraseLine(db, client, { ...line, tenantId })
      if (gone === null) left.push(line)
      else found.erased += gone
    }
    waiting = left
  }
  await client.query('commit')
  found.stuck.push(...waiting.map(({ table }) => table))
}

/** @throws Stop where a line was changed, unless `anyway`: then it is passed over, and counted */
export async function eraseAgain(address: string, ledger: Ledger, { anyway }: { anyway: boolean }): Promise<Forgotten> {
  const all = await ledger.all()
  const damaged = all.find(({ untrue }) => untrue.length > 0)
  if (damaged && !anyway) throw new Stop('ledger-damaged', { file: damaged.file, line: String(damaged.untrue[0]) })
  const sum = (some: (one: ReadLedger) => number) => all.reduce((total, one) => total + some(one), 0)
  const found = { erased: 0, stuck: [], outdated: [], torn: sum(({ torn }) => torn), untrue: sum(({ untrue }) => untrue.length) }
  const forgotten: Forgotten = found
  // As the owner: what people erased by hand the background may not.
  await fill(address, async (_, client) => {
    for (const one of all) await eraseOf(client, one, forgotten)
  })
  const names = (some: readonly string[]) => [...new Set(some)].toSorted()
  return { ...forgotten, stuck: names(forgotten.stuck), outdated: names(forgotten.outdated) }
}

/** What the nights since would have erased or emptied by its term, and acts that can no longer be taken back. @param pool of the background role */
export async function forgetPast(pool: pg.Pool, listeners: readonly Listener[]): Promise<void> {
  await forgetAll(pool)
  const { rows } = await pool.query<{ tenant_id: string }>('select tenant_id from tenancy.tenant')
  for (const { tenant_id: tenantId } of rows)
    for (const one of listeners.filter((some) => some.forgets))
      await inTenant(pool, tenantId, (client) => runOnce(one, { db: builderOn(client), tenantId, ...clock() }))
}
