// Everything one process serves: database, jobs, API and pages, started in order and stopped in reverse.
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { keepSealing } from '../platform/audit/sealing.ts'
import { authRoutes, door } from '../platform/auth/routes.ts'
import { makeAuth } from '../platform/auth/visit.ts'
import { type Embedded, startEmbedded } from '../platform/db/embedded.ts'
import { type Installed, install } from '../platform/db/install.ts'
import { openPools, type Pools } from '../platform/db/pools.ts'
import { servePages } from '../platform/http/pages.ts'
import { makeServer } from '../platform/http/server.ts'
import { registerListeners } from '../platform/jobs/listeners.ts'
import { runJobs } from '../platform/jobs/runner.ts'
import { type Environment, isLoopback } from '../platform/settings/environment.ts'
import { type Keys, openKeys } from '../platform/settings/keys.ts'
import { Stop } from '../platform/settings/stop.ts'
import { handlers } from './operations.ts'
import { listeners } from './listeners.ts'

const root = path.resolve(import.meta.dirname, '..')
export const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }

export interface Standing {
  environment: Environment
  keys: Keys
  installed: Installed
  embedded: Embedded | null
}

/** Starts or reaches the database and brings it to the present. */
export async function stand(environment: Environment): Promise<Standing> {
  const { data, databaseUrl } = environment
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new Stop('data-not-writable', { folder: data, why: (error as Error).message })
  }
  const keys = openKeys(environment.keys)
  const password = keys.derive('database administrator').toString('base64url')
  const embedded = databaseUrl === undefined ? await startEmbedded({ folder: path.join(data, 'database'), password }) : null
  try {
    const admin = embedded?.url ?? (databaseUrl as string)
    const named = embedded ? 'omzien' : decodeURIComponent(new URL(admin).pathname.slice(1)) || 'omzien'
    const installed = await install(admin, { keys, database: named === 'postgres' ? 'omzien' : named })
    return { environment, keys, installed, embedded }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

async function listenOn(app: FastifyInstance, { host, port }: Environment): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'EADDRINUSE') throw new Stop('port-taken', { port: String(port) })
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') throw new Stop('host-not-available', { host, port: String(port) })
    throw error
  }
}

export interface Serving {
  address: string
  pools: Pools
  stop(): Promise<void>
}

/** A demo answers only who sits at this machine: a loopback host, and no word of a proxy. */
function demoOnly(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').replace(/^\[|\]$/g, '')
    const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'].some((name) => name in request.headers)
    if (!isLoopback(host) || forwarded) return reply.status(421).type('application/problem+json').send({ title: 'The demo answers this machine only', status: 421 })
  })
}

/** Serves pages and API, and runs the jobs. */
export async function serve(standing: Standing, given: { demo: boolean; log: boolean }): Promise<Serving> {
  const { environment, installed, keys, embedded } = standing
  const pools = openPools(installed.addressOf)
  registerListeners(listeners)
  const auth = await makeAuth({ pool: pools.auth, keys })
  const secure = !isLoopback(environment.host)
  const app = await makeServer({
    app: pools.app,
    door: door(auth),
    handlers,
    version,
    secure,
    ready: async () => (await pools.app.query('select 1')).rowCount === 1,
    plugins: [authRoutes(auth, { secure })],
    log: given.log,
    ...(given.demo ? { before: demoOnly } : {}),
  })
  await servePages(app, path.join(root, 'dist/web'))
  const jobs = await runJobs(pools.worker, listeners)
  const sealing = keepSealing(pools.worker)
  const stop = async () => {
    await app.close()
    await jobs.stop()
    await sealing.stop()
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
