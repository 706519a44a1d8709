// Moves what was erased from the database into the ledger, about each second, and takes out of the ledger what no backup holds any more.
import { sql } from 'kysely'
import type pg from 'pg'
import { builderOn, type Db } from '../db/pools.ts'
import { forEachTenant, type Running } from '../jobs/runner.ts'
import { clock } from '../settings/clock.ts'
import type { Erased, Ledger } from './ledger.ts'

const mostRows = 2000
const mostKeys = 500

interface Gone {
  number: string
  place: string
  key: Erased['keys'][number]
  back: boolean
}

/** One line for rows of one table that went, or came again, right after one another. */
function linesOf(rows: readonly Gone[], at: string): Erased[] {
  const lines: Erased[] = []
  for (const { place, key, back } of rows) {
    const last = lines.at(-1)
    if (last && last.table === place && last.back === back && last.keys.length < mostKeys) last.keys.push(key)
    else lines.push({ at, table: place, keys: [key], back })
  }
  return lines
}

/** Writes the ledger first: whoever is killed in between writes it twice. @returns whether there may be more */
async function moveSome(db: Db, { tenantId, ledger }: { tenantId: string; ledger: Pick<Ledger, 'add'> }): Promise<boolean> {
  const { rows } = await sql<Gone>`select number::text, place, key, back from retention.gone
    where tenant_id = ${tenantId} order by number limit ${mostRows}`.execute(db)
  if (rows.length === 0) return false
  await ledger.add(tenantId, linesOf(rows, clock().now))
  await sql`delete from retention.gone where tenant_id = ${tenantId}
    and number = any (${rows.map(({ number }) => number)}::bigint[])`.execute(db)
  return rows.length === mostRows
}

/** One server at a time writes the ledger of an organisation. */
async function alone(client: pg.PoolClient, tenantId: string): Promise<boolean> {
  const { rows } = await client.query('select pg_try_advisory_xact_lock(71238, hashtext($1)) as mine', [tenantId])
  return rows[0]?.mine === true
}

export async function moveGone(pool: pg.Pool, ledger: Pick<Ledger, 'add'>): Promise<void> {
  let more = true
  while (more) {
    more = false
    await forEachTenant(pool, async (client, tenantId) => {
      if (!(await alone(client, tenantId))) return
      if (await moveSome(builderOn(client), { tenantId, ledger })) more = true
    })
  }
}

/** @param before a moment of which no backup can be opened any more */
export function pruneAll(pool: pg.Pool, ledger: Pick<Ledger, 'prune'>, before: string): Promise<void> {
  return forEachTenant(pool, async (client, tenantId) => {
    if (await alone(client, tenantId)) await ledger.prune(tenantId, before)
  })
}

const everyMilliseconds = 1000

/** Moves each second and as it stops; prunes once a day. @param oldest the moment of the oldest backup that may still be opened */
export function keepMoving(pool: pg.Pool, ledger: Ledger, oldest: (now: string) => string): Running {
  let [stopped, pruned, moving]: [boolean, string, Promise<void>] = [false, '', Promise.resolve()]
  let timer: NodeJS.Timeout
  const once = async () => {
    await moveGone(pool, ledger).catch(() => {})
    const { today, now } = clock()
    if (pruned === today) return
    await pruneAll(pool, ledger, oldest(now)).then(
      () => {
        pruned = today
      },
      () => {},
    )
  }
  const again = () => {
    moving = once().then(() => {
      if (!stopped) timer = setTimeout(again, everyMilliseconds)
    })
  }
  timer = setTimeout(again, everyMilliseconds)
  const stop = async () => {
    stopped = true
    clearTimeout(timer)
    await moving
    await moveGone(pool, ledger).catch(() => {})
  }
  return { stop }
}
