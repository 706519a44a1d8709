// What of a database goes along: its tables with their columns, and its sequences, as the catalogue has them now.
import pg from 'pg'
import { Stop } from '../settings/stop.ts'
import type { Contents } from './model.ts'

/** Beside the rest: the migrations stand in the contents, and nobody comes in again by a session of before. */
const leftOut = ['db.migration', 'auth.session', 'graphile_worker.migrations']

export interface Table {
  name: string
  owner: string
  columns: string[]
}

const names = `n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`

export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname || '.' || c.relname as name, pg_get_userbyid(c.relowner) as owner, (
        select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and ${names} and n.nspname || '.' || c.relname <> all ($1::text[]) order by 1`,
    [leftOut],
  )
  return rows
}

export async function sequencesOf(client: pg.ClientBase): Promise<{ name: string; owner: string }[]> {
  const { rows } = await client.query<{ name: string; owner: string }>(
    `select n.nspname || '.' || c.relname as name, pg_get_userbyid(c.relowner) as owner from pg_class c
      join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and ${names} order by 1`,
  )
  return rows
}

/** How far each sequence is. */
export async function placesOf(client: pg.ClientBase): Promise<Contents['sequences']> {
  const each: Contents['sequences'] = []
  for (const { name } of await sequencesOf(client)) {
    const now = `select last_value::text as value, is_called as called from ${named(name)}`
    const { rows } = await client.query<{ value: string; called: boolean }>(now)
    each.push(...rows.map((one) => ({ name, ...one })))
  }
  return each
}

/** `plan.goal` as SQL has it. */
export function named(name: string): string {
  return name
    .split('.')
    .map((one) => pg.escapeIdentifier(one))
    .join('.')
}

export function columnsIn(columns: readonly string[]): string {
  return columns.map((one) => pg.escapeIdentifier(one)).join(', ')
}

/** Values are written the same whatever the database prefers. */
export const plainly = `set datestyle to 'ISO, YMD'; set timezone to 'UTC'; set intervalstyle to 'postgres'; set bytea_output to 'hex'; set jit to off`

/** A connection as the administrator that sees each row. @throws Stop where some would stay hidden */
export async function connectWhole(address: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: address })
  try {
    await client.connect()
  } catch (error) {
    throw new Stop('database-not-reached', { why: (error as Error).message })
  }
  const { rows } = await client.query<{ may: boolean }>(
    'select rolsuper or rolbypassrls as may from pg_roles where rolname = current_user',
  )
  if (rows[0]?.may) return client
  await client.end()
  throw new Stop('backup-sees-part')
}
