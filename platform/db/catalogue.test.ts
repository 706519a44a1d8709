// Rules of the house held over every table there is, also those not yet written when this was.
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { capabilities, platformSchemas } from '../../house.ts'
import { exemptSchemas, keysWithoutTenant, noWayBack, openToGuests } from './exempt.ts'
import { adminOn } from './roles.ts'

let client: pg.Client
beforeAll(async () => {
  client = new pg.Client({ connectionString: adminOn(inject('database').adminUrl, 'omzien') })
  await client.connect()
})
afterAll(() => client.end())

const order = ['db', ...platformSchemas, ...capabilities]
const ours = (schema: string) =>
  !(schema in exemptSchemas) && schema !== 'public' && schema !== 'information_schema' && !schema.startsWith('pg_')

async function offenders(query: string): Promise<string[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(query)
  return rows.filter((row) => ours(row.schema)).map((row) => row.name)
}

const tables = `from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p')`

test('there are tables to look at, all in schemas of the house', async () => {
  const { rows } = await client.query<{ schema: string }>(`select distinct n.nspname as schema ${tables}`)
  const found = rows.map((row) => row.schema).filter(ours)
  expect(found.length).toBeGreaterThan(4)
  expect(found.filter((schema) => !order.includes(schema))).toEqual([])
})

test('row security is on and forced on every table', async () => {
  expect(
    await offenders(
      `select n.nspname as schema, c.oid::regclass::text as name ${tables} and not (c.relrowsecurity and c.relforcerowsecurity)`,
    ),
  ).toEqual([])
})

test('tenant leads every primary and unique key', async () => {
  const query = `select n.nspname as schema, i.indexrelid::regclass::text as name
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where i.indisunique and a.attname <> 'tenant_id' and n.nspname not like 'pg\\_%'`
  expect((await offenders(query)).filter((name) => !(name in keysWithoutTenant))).toEqual([])
})

test('people without an account reach the tables that are named for them and remove nothing', async () => {
  const rights = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']
  const reached = `select n.nspname as schema, c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'S') and (
      exists (select from unnest(array['${rights.join("','")}']) as one where c.relkind <> 'S' and has_table_privilege('omzien_guest', c.oid, one))
      or (c.relkind <> 'S' and has_any_column_privilege('omzien_guest', c.oid, 'select, insert, update, references'))
      or (c.relkind = 'S' and has_sequence_privilege('omzien_guest', c.oid, 'usage, select, update')))`
  expect((await offenders(reached)).sort()).toEqual(Object.keys(openToGuests).sort())
  const removes = `select n.nspname as schema, c.oid::regclass::text as name ${tables} and has_table_privilege('omzien_guest', c.oid, 'delete, truncate')`
  expect(await offenders(removes)).toEqual([])
})

test('every table has a primary key', async () => {
  expect(
    await offenders(
      `select n.nspname as schema, c.oid::regclass::text as name ${tables} and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`,
    ),
  ).toEqual([])
})

test('tenant leads every foreign key', async () => {
  const query = `select n.nspname as schema, k.conname || ' on ' || c.oid::regclass::text as name
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
    where k.contype = 'f' and a.attname <> 'tenant_id'`
  expect(await offenders(query)).toEqual([])
})

test('foreign keys point to the own or a lower schema', async () => {
  const { rows } = await client.query<{
    from: string
    to: string
    name: string
  }>(`select nf.nspname as from, nt.nspname as to, k.conname as name
    from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_namespace nf on nf.oid = f.relnamespace
    join pg_class t on t.oid = k.confrelid join pg_namespace nt on nt.oid = t.relnamespace where k.contype = 'f'`)
  const up = rows.filter((row) => ours(row.from) && order.indexOf(row.to) > order.indexOf(row.from))
  expect(up.map((row) => row.name)).toEqual([])
})

test('a table with a folder refers to folder and circle together, moves along, and has the index for it', async () => {
  const query = `select n.nspname as schema, c.oid::regclass::text as name ${tables}
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'folder_id' and not a.attisdropped)
    and c.oid <> 'tenancy.folder'::regclass
    and not (exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.confupdtype = 'c'
        and k.confrelid = 'tenancy.folder'::regclass and array_length(k.conkey, 1) = 3)
      and exists (select from pg_index i where i.indrelid = c.oid and pg_get_indexdef(i.indexrelid) like '%(tenant_id, folder_id, circle_id)%'))`
  expect(await offenders(query)).toEqual([])
})

test('every policy names its role and speaks of the tenant, or is of a role that guards itself', async () => {
  const { rows } = await client.query<{
    name: string
    schema: string
    roles: string[]
    rule: string
  }>(`select schemaname as schema,
    schemaname || '.' || tablename || ': ' || policyname as name, roles::text[] as roles, coalesce(qual, '') || coalesce(with_check, '') as rule from pg_policies`)
  const loose = rows.filter(
    (row) =>
      ours(row.schema) &&
      (row.roles.includes('public') ||
        (['omzien_app', 'omzien_guest'].some((role) => row.roles.includes(role)) && !row.rule.includes('omzien.tenant'))),
  )
  expect(loose.map((row) => row.name)).toEqual([])
  expect(rows.length).toBeGreaterThan(100)
  // A function in SQL would be unfolded at every planning.
  expect(rows.filter((row) => /db\.my_(tenant|member|circles)\(\)/.test(row.rule)).map((row) => row.name)).toEqual([])
})

test('app, guest, auth and worker own nothing outside the queue, and nobody passes row security', async () => {
  const owned = `select n.nspname as schema, c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relowner in ('omzien_app'::regrole, 'omzien_guest'::regrole, 'omzien_auth'::regrole, 'omzien_worker'::regrole) and n.nspname <> 'graphile_worker'`
  expect(await offenders(owned)).toEqual([])
  const { rows } = await client.query(
    `select rolname from pg_roles where rolname like 'omzien\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
  )
  expect(rows).toEqual([])
})

test('nothing is granted to everyone, and app may never truncate or make tables', async () => {
  const everyone = `select n.nspname as schema, c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace,
    aclexplode(c.relacl) a where a.grantee = 0`
  expect(await offenders(everyone)).toEqual([])
  const truncate = `select n.nspname as schema, c.oid::regclass::text as name ${tables} and has_table_privilege('omzien_app', c.oid, 'truncate')`
  expect(await offenders(truncate)).toEqual([])
})

test('functions that run as their owner have a fixed path, an owner that cannot sign in, and no open door', async () => {
  const query = `select n.nspname as schema, p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    join pg_roles r on r.oid = p.proowner
    where p.prosecdef and (not coalesce(p.proconfig::text like '%search_path=%', false) or has_function_privilege('public', p.oid, 'execute')
      or (r.rolcanlogin and n.nspname <> 'jobs'))`
  expect(await offenders(query)).toEqual([])
})

test('nothing is marked leakproof, and every view runs with the rights of the asker', async () => {
  expect(
    await offenders(
      `select n.nspname as schema, p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.proleakproof`,
    ),
  ).toEqual([])
  expect(
    await offenders(`select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false)`),
  ).toEqual([])
})

test('the trace can be added to by app, not read, changed or removed', async () => {
  for (const right of ['select', 'update', 'delete']) {
    const { rows } = await client.query(`select has_table_privilege('omzien_app', 'audit.event', $1) as may`, [right])
    expect(rows[0]).toEqual({ may: false })
  }
})

test('what people change can be taken back, or the table says that it stays', async () => {
  const written = `select n.nspname as schema, c.oid::regclass::text as name ${tables}
    and (has_any_column_privilege('omzien_app', c.oid, 'insert') or has_any_column_privilege('omzien_app', c.oid, 'update')
      or has_table_privilege('omzien_app', c.oid, 'delete'))
    and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname in ('remember', 'final'))`
  expect((await offenders(written)).filter((name) => !(name in noWayBack) && name !== 'audit.event')).toEqual([])
})
