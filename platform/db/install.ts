// Makes a database ready to serve: roles, the database itself, migrations. Safe to repeat, and to run twice at once.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import type { Keys } from '../settings/keys.ts'
import { Stop } from '../settings/stop.ts'
import { type allMigrations, migrate } from './migrate.ts'
import { addressFor, makeRoles, roleName, type SignInRole } from './roles.ts'

export interface Installed {
  addressOf(role: SignInRole): string
  /** Names of the migrations that ran now; empty on a warm start. */
  ran: string[]
}

const oldest = 150_000

async function connect(admin: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: admin, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    return client
  } catch (error) {
    throw new Stop('database-not-reached', { why: (error as Error).message })
  }
}

async function makeDatabase(client: pg.Client, database: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
  const name = pg.escapeIdentifier(database)
  if (rowCount === 0) await client.query(`create database ${name}`)
  await client.query(`grant connect, create, temporary on database ${name} to ${roleName('migrate')}`)
  for (const role of ['app', 'guest', 'auth', 'worker'] as const)
    await client.query(`grant connect on database ${name} to ${roleName(role)}`)
  await client.query(`revoke connect, temporary on database ${name} from public`)
}

/** The queue belongs to the role that empties it; the rest of the house only knows the function `jobs.tell`. */
async function makeQueue(address: string): Promise<void> {
  await runMigrations({ connectionString: address, noHandleSignals: true, logger: new Logger(() => () => {}) })
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    await client.query(readFileSync(path.join(import.meta.dirname, '../jobs/tell.sql'), 'utf8'))
  } finally {
    await client.end()
  }
}

/** For as long as the queue is made its role may make a schema. */
async function withSchemaRight(client: pg.Client, database: string, work: () => Promise<void>): Promise<void> {
  const right = `create on database ${pg.escapeIdentifier(database)}`
  await client.query(`grant ${right} to ${roleName('worker')}`)
  try {
    await work()
  } finally {
    await client.query(`revoke ${right} from ${roleName('worker')}`)
  }
}

/**
 * @param admin connection string of a role that may make roles and databases
 * @param given.migrations to bring it to an earlier moment
 */
export async function install(
  admin: string,
  given: { keys: Keys; database: string; migrations?: ReturnType<typeof allMigrations> },
): Promise<Installed> {
  const addressOf = (role: SignInRole) => addressFor(admin, role, given)
  const client = await connect(admin)
  try {
    const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int as version`)
    if ((rows[0]?.version ?? 0) < oldest) throw new Stop('database-too-old', { version: String(rows[0]?.version) })
    await client.query('select pg_advisory_lock(71236000)')
    await makeRoles(client, given.keys)
    await makeDatabase(client, given.database)
    const ran = await migrate(addressOf('migrate'), given.migrations)
    await withSchemaRight(client, given.database, () => makeQueue(addressOf('worker')))
    return { addressOf, ran }
  } finally {
    await client.end()
  }
}
