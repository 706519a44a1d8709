// The news that a day has begun, told once a day in every organisation, by whichever process is first.
import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Day } from '../../core/kit/day.ts'
import { clock } from '../settings/clock.ts'
import { listeners } from './listeners.ts'
import { forEachTenant, type Running } from './runner.ts'

/** The same id for the same day, so that the second telling meets the first. */
function idOf(tenantId: string, day: Day): string {
  const hex = createHash('sha256').update(`${tenantId} ${day}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Tells `jobs.day-begun` where it was not told yet today. */
export function beginDay(pool: pg.Pool, today: Day): Promise<void> {
  return forEachTenant(pool, async (client, tenantId) => {
    const id = idOf(tenantId, today)
    const insert = `insert into jobs.done (tenant_id, id, job) values ($1, $2, 'jobs.day-begun') on conflict do nothing`
    const { rowCount } = await client.query(insert, [tenantId, id])
    if (rowCount === 0) return
    for (const job of listeners('jobs.day-begun')) await client.query(`select jobs.tell($1, '{}')`, [job])
  })
}

const everyMilliseconds = 5 * 60_000

/** Looks every five minutes, and at once. */
export function keepDays(pool: pg.Pool): Running {
  let looking = beginDay(pool, clock().today).catch(() => {})
  const timer = setInterval(() => {
    looking = beginDay(pool, clock().today).catch(() => {})
  }, everyMilliseconds)
  const stop = async () => {
    clearInterval(timer)
    await looking
  }
  return { stop }
}
