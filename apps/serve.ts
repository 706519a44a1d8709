// Everything one process serves: API, pages and jobs, started in order and stopped in reverse.
import { readFileSync } from 'node:fs'
import { authRoutes, door } from '../platform/auth/routes.ts'
import { makeAuth } from '../platform/auth/visit.ts'
import { openPools, type Pools } from '../platform/db/pools.ts'
import type { Standing } from '../platform/db/stand.ts'
import { serveGuestPages } from '../platform/guest/pages.ts'
import { listenOn, localOnly } from '../platform/http/listen.ts'
import { servePages } from '../platform/http/pages.ts'
import { makeServer } from '../platform/http/server.ts'
import { logOf } from '../platform/settings/log.ts'
import { isLoopback } from '../platform/settings/loopback.ts'
import { makeKnown, startAlways } from './always.ts'
import { feeds } from './feeds.ts'
import { guestPages } from './guest-pages.ts'
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
  makeKnown({ environment, keys })
  const secure = !isLoopback(environment.host) || environment.proxies.length > 0
  const auth = await makeAuth({ pool: pools.auth, keys, secure })
  const ready = async () => (await pools.app.query('select 1')).rowCount === 1
  const doors = {
    ...pools,
    proxies: environment.proxies,
    door: door(auth),
    plugins: [authRoutes(auth), feeds(pools)],
  }
  const rest = { ...logOf(environment), ...(given.demo ? { before: localOnly } : {}) }
  const app = await makeServer({ ...doors, handlers, version, secure, ready, ...rest })
  await serveGuestPages(app, { pages: guestPages, handlers, keys, trusts: doors.door.trusts })
  await servePages(app, (await buildWeb()).folder)
  const always = await startAlways(pools, { environment, keys })
  const stop = async () => {
    await app.close()
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
