// Everything one process serves: API, pages and jobs, started in order and stopped in reverse.
import { readFileSync } from 'node:fs'
import { keepSealing } from '../platform/audit/sealing.ts'
import { authRoutes, door } from '../platform/auth/routes.ts'
import { makeAuth } from '../platform/auth/visit.ts'
import { openPools, type Pools } from '../platform/db/pools.ts'
import type { Standing } from '../platform/db/stand.ts'
import { keepBytesIn } from '../platform/files/bytes.ts'
import { serveGuestPages } from '../platform/guest/pages.ts'
import { listenOn, localOnly } from '../platform/http/listen.ts'
import { servePages } from '../platform/http/pages.ts'
import { makeServer } from '../platform/http/server.ts'
import { keepDays } from '../platform/jobs/day.ts'
import { registerListeners } from '../platform/jobs/listeners.ts'
import { runJobs } from '../platform/jobs/runner.ts'
import { isLoopback } from '../platform/settings/environment.ts'
import { logOf } from '../platform/settings/log.ts'
import { keepForgetting } from '../platform/undo/forgetting.ts'
import { feeds } from './feeds.ts'
import { guestPages } from './guest-pages.ts'
import { listeners } from './listeners.ts'
import { handlers } from './operations.ts'
import { buildWeb } from './web/build.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

export interface Serving {
  address: string
  pools: Pools
  stop(): Promise<void>
}

/** Serves until stopped. @param given.demo answers this machine only */
export async function serve({ environment, installed, keys, embedded }: Standing, given: { demo: boolean }): Promise<Serving> {
  const pools = openPools(installed.addressOf)
  registerListeners(listeners)
  keepBytesIn(environment.data, keys)
  const auth = await makeAuth({ pool: pools.auth, keys })
  const [secure, ready] = [!isLoopback(environment.host), async () => (await pools.app.query('select 1')).rowCount === 1]
  const doors = { ...pools, door: door(auth), plugins: [authRoutes(auth, { secure }), feeds(pools)] }
  const rest = { ...logOf(environment), ...(given.demo ? { before: localOnly } : {}) }
  const app = await makeServer({ ...doors, handlers, version, secure, ready, ...rest })
  await serveGuestPages(app, { pages: guestPages, handlers, keys, trusts: doors.door.trusts })
  await servePages(app, (await buildWeb()).folder)
  const jobs = await runJobs(pools.worker, listeners)
  const always = [keepSealing(pools.worker), keepDays(pools.worker), keepForgetting(pools.worker)]
  const stop = async () => {
    await app.close()
    await jobs.stop()
    await Promise.all(always.map((one) => one.stop()))
    await pools.close()
    await embedded?.stop()
  }
  try {
    return { address: await listenOn(app, environment), pools, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
