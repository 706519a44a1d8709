// Migrations: SQL files, forward only, one runner at a time, each in its own transaction.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { capabilities, platformSchemas } from '../../house.ts'
import { Stop } from '../settings/stop.ts'

interface Migration {
  /** `people/002-household.sql` */
  name: string
  sql: string
  checksum: string
}

const root = path.resolve(import.meta.dirname, '../..')
const lockNumber = 71_236_001

/** All migrations in the order of the house: the database itself, the platform, then the capabilities. */
export function allMigrations(): Migration[] {
  const parts = [
    'platform/db',
    ...platformSchemas.map((part) => `platform/${part}`),
    ...capabilities.map((part) => `capabilities/${part}`),
  ]
  return parts.flatMap((part) => {
    const folder = path.join(root, part, 'sql')
    if (!existsSync(folder)) return []
    const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
    return files.sort().map((file) => {
      const sql = readFileSync(path.join(folder, file), 'utf8')
      return { name: `${path.basename(part)}/${file}`, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
  })
}

// Settings of an extension are known once its library is loaded, and not every session makes the extension itself.
const loadLibraries = `do $$ begin if to_regproc('db.similarity') is not null then perform db.similarity('', ''); end if; end $$`

// A backup of before knows no ledger in the database.
const followErased = `do $$ begin if to_regprocedure('retention.follow_all()') is not null then call retention.follow_all(); end if; end $$`

async function applied(client: pg.Client): Promise<Map<string, string>> {
  await client.query(`create schema if not exists db`)
  await client.query(`create table if not exists db.migration (
    name text primary key, checksum text not null, at timestamptz not null default now())`)
  const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from db.migration')
  return new Map(rows.map((row) => [row.name, row.checksum]))
}

function refuseOtherHistory(known: Map<string, string>, migrations: Migration[]): void {
  const ours = new Map(migrations.map((one) => [one.name, one.checksum]))
  for (const [name, checksum] of known) {
    if (!ours.has(name)) throw new Stop('database-newer', { migration: name })
    if (ours.get(name) !== checksum) throw new Stop('migration-changed', { migration: name })
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query('insert into db.migration (name, checksum) values ($1, $2)', [migration.name, migration.checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${migration.name}: ${(error as Error).message}`, { cause: error })
  }
}

/**
 * Brings a database to the present, as the role `migrate`. A second runner waits for the first.
 * @returns the names of the migrations that ran now
 * @throws Stop when the database comes from a newer version, or an old file was changed
 */
export async function migrate(address: string, migrations = allMigrations()): Promise<string[]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    const known = await applied(client)
    await client.query(loadLibraries)
    refuseOtherHistory(known, migrations)
    const missing = migrations.filter((one) => !known.has(one.name))
    for (const migration of missing) await apply(client, migration)
    await client.query('call db.write_out_policies()')
    await client.query(followErased)
    return missing.map((one) => one.name)
  } finally {
    await client.end()
  }
}
