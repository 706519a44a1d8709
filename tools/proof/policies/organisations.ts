// A database with the demo organisation in it, and the outsiders that row security is held against.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { idFrom } from '../../../core/kit/id.ts'
import { fillDemo } from '../../../demo/fill/demo.ts'
import { forAllAtWork, guardedOtherwise } from '../../../platform/db/exempt.ts'
import { addressFor, adminOn, type SignInRole } from '../../../platform/db/roles.ts'
import { clock } from '../../../platform/settings/clock.ts'
import type { Guarded, Outsider } from '../../../platform/test/row-security.ts'
import { temporaryDatabase } from '../../../platform/test/temporary.ts'

export interface Filled {
  admin: pg.Client
  home: string
  /** Another organisation that is there. */
  away: string
  foreign: Outsider
  stranger: Outsider
  addressOf(role: SignInRole): string
  stop(): Promise<void>
}

export const newId = () => idFrom(Date.now(), randomBytes(10))

const stood: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  date: 'current_date',
  'timestamp with time zone': 'now()',
  boolean: 'false',
}
const plain: Record<string, string> = {
  text: "'x'",
  jsonb: "'{}'",
  'text[]': "'{}'",
  'uuid[]': "'{}'",
  bytea: "'x'",
  tsvector: "''",
}

/** A row for a table that the demo leaves empty, so that there is something to hide. Its constraints go: it stands for any row. */
async function standIn(admin: pg.Client, table: string, given: Record<string, string>): Promise<void> {
  const { rows } = await admin.query<{ name: string; type: string; needed: boolean }>(
    `select attname as name, format_type(atttypid, null) as type, attnotnull and not atthasdef and attidentity = '' as needed
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  )
  const checks = await admin.query(`select conname as name from pg_constraint where conrelid = $1::regclass and contype = 'c'`, [
    table,
  ])
  for (const { name } of checks.rows) await admin.query(`alter table ${table} drop constraint "${name}"`)
  const filled = rows.filter(({ name, needed }) => needed || name in given)
  const values = filled.map(({ name, type }) => (given[name] ? `'${given[name]}'` : (stood[type] ?? plain[type] ?? '1')))
  await admin.query(`insert into ${table} (${filled.map(({ name }) => `"${name}"`).join(', ')}) values (${values.join(', ')})`)
}

async function standInEverywhere(admin: pg.Client, home: string): Promise<void> {
  const circle = (await admin.query('select id from tenancy.circle where tenant_id = $1 limit 1', [home])).rows[0].id
  const { rows } = await admin.query(`select distinct format('%I.%I', schemaname, tablename) as table from pg_policies
    where roles && '{omzien_app,omzien_guest,omzien_worker}'`)
  await admin.query(`set session_replication_role = replica`)
  for (const { table } of rows) {
    const { rowCount } = await admin.query(`select from ${table} where tenant_id = $1 limit 1`, [home])
    if (rowCount === 0) await standIn(admin, table, { tenant_id: home, circle_id: circle, member_id: newId() })
  }
  await admin.query(`set session_replication_role = origin`)
}

export async function fillOrganisations(): Promise<Filled> {
  const server = await temporaryDatabase()
  const addressOf = (role: SignInRole) => addressFor(server.adminUrl, role, { keys: server.keys, database: 'omzien' })
  await fillDemo({ today: clock().today, password: 'not used here at all', addressOf })
  const admin = new pg.Client({ connectionString: adminOn(server.adminUrl, 'omzien') })
  await admin.connect()
  const tenants = await admin.query('select tenant_id as id from people.case_file group by 1 order by count(*) desc')
  const [home, away] = tenants.rows.map((row) => row.id as string) as [string, string]
  const circles = (await admin.query('select id from tenancy.circle')).rows.map((row) => row.id as string)
  await standInEverywhere(admin, home)
  const stop = async () => {
    await admin.end()
    await server.stop()
  }
  // Foreign lacks the organisation and nothing else; strange lacks every circle of the organisation it is in.
  // Foreign is of an organisation that has nothing at all, so that whatever it finds is someone else's.
  const foreign: Outsider = { name: 'foreign', tenant: newId(), member: newId(), circles }
  const stranger: Outsider = { name: 'stranger', tenant: home, member: newId(), circles: [] }
  return { admin, home, away, foreign, stranger, addressOf, stop }
}

/** A table as one role meets it. The row of an example is the first of the organisation at home. */
export async function guardedFor({ admin, home }: Filled, table: string, role: string): Promise<Guarded> {
  const { rows } = await admin.query<{ name: string; insert: boolean; update: boolean }>(
    `select a.attname as name, has_column_privilege($2, a.attrelid, a.attnum, 'insert') as insert,
       has_column_privilege($2, a.attrelid, a.attnum, 'update') and a.attgenerated = '' as update
     from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''`,
    [table, role],
  )
  const reads = (await admin.query('select has_any_column_privilege($2, $1::regclass, $3) as may', [table, role, 'select']))
    .rows[0].may
  const example = await admin.query(`select to_jsonb(t) as row from ${table} t where tenant_id = $1 limit 1`, [home])
  return {
    table,
    role,
    reads,
    inserts: rows.filter((one) => one.insert).map((one) => one.name),
    updates: rows.filter((one) => one.update).map((one) => one.name),
    row: example.rows[0]?.row ?? null,
  }
}

/** Whether circles or persons at work, beside the organisation, say who sees this table. */
export async function isAboutPeople({ admin }: Filled, table: string): Promise<boolean> {
  if (table in forAllAtWork) return false
  if (table in guardedOtherwise || table === 'tenancy.circle') return true
  const names = table.startsWith('tenancy.') ? ['circle_id'] : ['circle_id', 'member_id']
  const query =
    'select count(*)::int as n from pg_attribute where attrelid = $1::regclass and attname = any ($2) and not attisdropped'
  return (await admin.query(query, [table, names])).rows[0].n > 0
}
