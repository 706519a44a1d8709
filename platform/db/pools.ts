// The pools of one installation: one for each role that signs in.
import type { Socket } from 'node:net'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from '#tables'
import { trailOf } from '../audit/trail.ts'
import { valueParsers } from './values.ts'

/** A connection or transaction; names are camelCase, schemas `plan.goal`. */
export type Db = Kysely<Tables>

export interface Pools {
  app: pg.Pool
  guest: pg.Pool
  auth: pg.Pool
  worker: pg.Pool
  close(): Promise<void>
}

/**
 * Statements stay unnamed, so a pooler may stand between.
 * @param given.pipeline sends a statement without waiting for the answer to the one before
 * @param given.readOnly the database refuses every change
 */
export function makePool(
  connectionString: string,
  size: number,
  { pipeline = false, readOnly = false }: { pipeline?: boolean; readOnly?: boolean } = {},
): pg.Pool {
  const pool = new pg.Pool({
    ...{ pipeline },
    connectionString,
    max: size,
    types: valueParsers,
    // What a page asks is small: compiling it, or setting more processes to it, takes longer than it saves.
    options: `-c timezone=UTC -c jit=off -c max_parallel_workers_per_gather=0${readOnly ? ' -c default_transaction_read_only=on' : ''}`,
    connectionTimeoutMillis: 10_000,
  })
  // Without a listener a lost connection would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  if (pipeline) pool.on('connect', sendTogether)
  return pool
}

/** What is asked in one turn of the event loop leaves in one write, for each write wakes the database. */
function sendTogether(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  const query = client.query.bind(client) as (...asked: unknown[]) => unknown
  let held = false
  const release = () => {
    held = false
    stream.uncork()
  }
  const ask = (...asked: unknown[]) => {
    if (!held) {
      held = true
      stream.cork()
      setImmediate(release)
    }
    return query(...asked)
  }
  Object.assign(client, { query: ask })
}

/** One connection for one piece of work, closed after it. */
export async function withPool<Result>(connectionString: string, work: (pool: pg.Pool) => Promise<Result>): Promise<Result> {
  const pool = makePool(connectionString, 1)
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}

export function openPools(addressOf: (role: 'app' | 'guest' | 'auth' | 'worker') => string, size = 20): Pools {
  const app = makePool(addressOf('app'), size, { pipeline: true })
  // Few connections: a rush at the door without an account leaves those at work theirs.
  const guest = makePool(addressOf('guest'), 4, { pipeline: true })
  const auth = makePool(addressOf('auth'), 6)
  const worker = makePool(addressOf('worker'), 6)
  const close = async () => {
    // Looks still on their way go first; when the database is gone before them, that is said.
    await trailOf(app)
      .settled()
      .catch((error: Error) => process.emitWarning(`traces of looks were not written: ${error.message}`))
    await Promise.all([app.end(), guest.end(), auth.end(), worker.end()])
  }
  return { app, guest, auth, worker, close }
}

const builders = new WeakMap<pg.ClientBase, Db>()

/** The query builder over one client, so that a transaction has exactly one connection and no statement of its own. */
export function builderOn(client: pg.ClientBase): Db {
  const known = builders.get(client)
  if (known) return known
  const only = { query: client.query.bind(client), release: () => {} }
  const pool = { connect: async () => only, end: async () => {} }
  const builder = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  builders.set(client, builder)
  return builder
}
