// Seals the trace of every organisation, about each second.
import type pg from 'pg'
import { forEachTenant, type Running } from '../jobs/runner.ts'

/** Seals what was committed. @returns nothing; what could not be sealed now is sealed the next time */
export function sealAll(pool: pg.Pool): Promise<void> {
  return forEachTenant(pool, async (client) => {
    await client.query('select audit.seal_events()')
  })
}

export function keepSealing(pool: pg.Pool): Running {
  let running: Promise<void> = Promise.resolve()
  let stopped = false
  let timer: NodeJS.Timeout
  const again = () => {
    running = sealAll(pool)
      .catch(() => {})
      .then(() => {
        if (!stopped) timer = setTimeout(again, 1000)
      })
  }
  timer = setTimeout(again, 1000)
  const stop = async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
  return { stop }
}
