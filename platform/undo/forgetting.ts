// Forgets what can no longer be taken back, about each minute: rows as they were before are not kept a moment longer.
import type pg from 'pg'
import { forEachTenant, type Running } from '../jobs/runner.ts'

export function forgetAll(pool: pg.Pool): Promise<void> {
  return forEachTenant(pool, async (client) => {
    await client.query('delete from undo.step where tenant_id = db.my_tenant() and made_at < now() - undo.term()')
  })
}

export function keepForgetting(pool: pg.Pool): Running {
  let running: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    running = forgetAll(pool).catch(() => {})
  }, 60_000)
  const stop = async () => {
    clearInterval(timer)
    await running
  }
  return { stop }
}
