// The hostile test: every operation, asked about what is not one's own, over the whole demo organisation.
// Foreign is another tenant; strange is another team of the same tenant; outside is the circle of a case set apart.
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Role, rightsOf, roleNames } from '../core/kit/rights.ts'
import { fillDemo } from '../demo/fill/demo.ts'
import { forAllAtWork } from '../platform/db/exempt.ts'
import { openPools, type Pools } from '../platform/db/pools.ts'
import { addressFor, adminOn, type SignInRole } from '../platform/db/roles.ts'
import { keepBytesIn } from '../platform/files/bytes.ts'
import type { Handler } from '../platform/http/handler.ts'
import { perform } from '../platform/http/perform.ts'
import { openKeys } from '../platform/settings/keys.ts'
import type { Actor } from '../platform/tenancy/actor.ts'
import { guestOf } from '../platform/tenancy/guest.ts'
import { copyDatabase } from '../platform/test/database.ts'
import { newId, today } from '../platform/test/organisation.ts'
import { leaksTo } from '../platform/test/row-security.ts'
import { edgyAsks } from '../tools/proof/malformed/edges.ts'
import { handlers as all } from './operations.ts'

const handlers = all.filter(({ operation }) => operation.door !== 'guest')
const guestHandlers = all.filter(({ operation }) => operation.door === 'guest')

let admin: pg.Client
let pools: Pools
let home: string
let foreign: Actor
let stranger: Actor
const clock = { today, now: `${today}T09:00:00.000Z` }

/** Someone who holds every right, so that only circles and tenant are left to stop them. */
async function actorOf(tenantId: string, memberId: string, teamless = false): Promise<Actor> {
  const teams = teamless
    ? []
    : (
        await admin.query('select team_id as id from tenancy.team_member where tenant_id = $1 and member_id = $2', [
          tenantId,
          memberId,
        ])
      ).rows
  return {
    tenantId,
    memberId,
    name: 'x',
    roles: roleNames as Role[],
    rights: rightsOf(roleNames),
    teams: teams.map((one) => ({ ...one, name: '' })),
    source: 'web',
    proven: true,
  }
}

beforeAll(async () => {
  const { adminUrl, keysFolder } = inject('database')
  const database = await copyDatabase(adminUrl)
  const keys = openKeys(keysFolder)
  const addressOf = (role: SignInRole) => addressFor(adminUrl, role, { keys, database })
  keepBytesIn(path.join(path.dirname(keysFolder), database), keys)
  await fillDemo({ today, password: 'not used here at all', addressOf })
  admin = new pg.Client({ connectionString: adminOn(adminUrl, database) })
  await admin.connect()
  pools = openPools(addressOf, 4)
  const { rows: tenants } = await admin.query('select tenant_id as id from people.case_file group by 1 order by count(*) desc')
  home = tenants[0].id
  const { rows: others } = await admin.query('select id from tenancy.member where tenant_id = $1 limit 1', [tenants[1].id])
  foreign = await actorOf(tenants[1].id, others[0].id)
  // A new colleague, in no team at all.
  const id = newId()
  await admin.query(`insert into tenancy.member (tenant_id, id, name, roles) values ($1, $2, 'Nieuw', '{socialWorker}')`, [
    home,
    id,
  ])
  stranger = await actorOf(home, id, true)
}, 120_000)
afterAll(async () => {
  await pools.close()
  await admin.end()
})

function ask(actor: Actor, handler: Handler, asked: Record<string, unknown>) {
  const key = handler.operation.trace === 'change' ? newId() : null
  return perform(actor.source === 'guest' ? pools.guest : pools.app, handler, {
    actor,
    asked,
    key,
    requestId: randomUUID(),
    clock,
  })
}

const bySubject = handlers.filter((one) => typeof one.operation.about !== 'string')
const subjects = bySubject.map((one) => [one.operation.name, one] as const)

test.each(subjects)('%s: what is foreign or of another circle does not exist', async (_, handler) => {
  const { about } = handler.operation
  if (typeof about === 'string') throw new Error('only operations about a subject')
  const { rows } = await admin.query(`select id from ${about.view} where tenant_id = $1 order by id limit 5`, [home])
  expect(rows.length, `the demo has a row in ${about.view}`).toBeGreaterThan(0)
  const strangers = about.view in forAllAtWork ? [foreign] : [foreign, stranger]
  for (const { id } of rows) {
    for (const actor of strangers) expect(await ask(actor, handler, { [about.by]: id })).toEqual({ kind: 'absent' })
  }
  const nowhere = await ask(foreign, handler, { [about.by]: newId() })
  expect(nowhere).toEqual({ kind: 'absent' })
})

test('guests: what is of another organisation, or not given to them by a secret, does not exist', async () => {
  for (const handler of guestHandlers) {
    const { about } = handler.operation
    if (typeof about === 'string') continue
    const { rows } = await admin.query(`select id from ${about.view} where tenant_id = $1 order by id limit 5`, [home])
    expect(rows.length, `the demo has a row in ${about.view}`).toBeGreaterThan(0)
    for (const tenantId of [home, foreign.tenantId]) {
      const actor = guestOf(tenantId, { secret: 'a-secret-that-was-given-to-nobody' })
      for (const { id } of rows) {
        const done = await ask(actor, handler, { [about.by]: id, organisation: 'lindervoort' })
        expect([handler.operation.name, done]).toEqual([handler.operation.name, { kind: 'absent' }])
      }
    }
  }
})

test('guests: row security alone hides every row about a person from who has no account', async () => {
  const { rows } = await admin.query<{ name: string }>(`select n.nspname || '.' || c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relforcerowsecurity and has_any_column_privilege('omzien_guest', c.oid, 'select')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('circle_id', 'folder_id', 'member_id') and not a.attisdropped)`)
  const client = await pools.guest.connect()
  await client.query(`begin; select tenancy.enter_guest('${home}', null, null, null)`)
  for (const { name } of rows) {
    const { rows: seen } = await client.query(`select count(tenant_id)::int as count from ${name}`)
    expect([name, seen[0].count]).toEqual([name, 0])
  }
  await client.query('rollback')
  client.release()
})

const lists = handlers.filter((one) => one.operation.trace === 'look' && typeof one.operation.about === 'string')

/** Every ask a list takes without knowing anything, plus one for search. */
function blindAsks(handler: Handler): Record<string, unknown>[] {
  const tries = [
    {},
    { whose: 'all' },
    { whose: 'team' },
    { asked: 'de' },
    { asked: 'schuld' },
    { family: 'Jansen', given: '' },
    { from: '2020-01-01', to: '2030-01-01' },
  ]
  return tries.flatMap((one) => {
    const parsed = handler.operation.asks.safeParse(one)
    return parsed.success ? [parsed.data as Record<string, unknown>] : []
  })
}

test.each(lists.map((one) => [one.operation.name, one] as const))(
  '%s: shows a stranger nothing of anybody',
  async (_, handler) => {
    const { rows } = await admin.query(
      `select id from people.case_file where tenant_id = $1 union select id from people.person where tenant_id = $1
    union select id from contact.note where tenant_id = $1 union select id from intake.request where tenant_id = $1`,
      [home],
    )
    const ids = new Set(rows.map((row) => row.id as string))
    for (const asked of blindAsks(handler)) {
      for (const actor of [foreign, stranger]) {
        const done = await ask(actor, handler, asked)
        const seen = [...JSON.stringify(done).matchAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g)].filter(([id]) => ids.has(id))
        expect(seen).toEqual([])
      }
    }
  },
)

test.each([['desk'], ['policyAdviser'], ['manager'], ['privacyOfficer']] as const)(
  'search.find: a %s of every team finds no person, case, note, plan or debt',
  async (role) => {
    const [search] = handlers.filter((one) => one.operation.name === 'search.find')
    const { rows } = await admin.query('select id from tenancy.team where tenant_id = $1', [home])
    const memberId = newId()
    await admin.query('insert into tenancy.member (tenant_id, id, name, roles) values ($1, $2, $3, $4)', [
      home,
      memberId,
      'Balie',
      [role],
    ])
    for (const { id } of rows)
      await admin.query('insert into tenancy.team_member (tenant_id, team_id, member_id) values ($1, $2, $3)', [
        home,
        id,
        memberId,
      ])
    const actor = { ...(await actorOf(home, memberId)), roles: [role], rights: rightsOf([role]) }
    // The sociale kaart names nobody who is helped.
    const everyone = ['signal', 'service', 'organisation', 'contact']
    const may = role === 'desk' ? ['request', ...everyone] : everyone
    for (const asked of ['ontruiming', 'schuld', 'Wiersma', 'moeder', 'plan']) {
      const done = await ask(actor, search as Handler, search?.operation.asks.parse({ asked }) as Record<string, unknown>)
      const found = (done as unknown as { value: { rows: { kind: string }[] } }).value.rows
      expect(found.filter(({ kind }) => !may.includes(kind))).toEqual([])
    }
  },
)

test('without a context the role of the application sees no row of any table', async () => {
  const { rows } = await admin.query<{
    name: string
  }>(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relforcerowsecurity and has_table_privilege('omzien_app', c.oid, 'select')`)
  expect(rows.length).toBeGreaterThan(10)
  for (const { name } of rows) {
    const { rows: seen } = await pools.app.query(`select count(*)::int as count from ${name}`)
    expect([name, seen[0].count]).toEqual([name, 0])
  }
})

test('row security alone, without any right, hides every row of a foreign tenant and another circle', async () => {
  const { rows } = await admin.query<{
    name: string
  }>(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relforcerowsecurity and has_table_privilege('omzien_app', c.oid, 'select')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'circle_id')`)
  const client = await pools.app.connect()
  for (const actor of [foreign, stranger]) {
    await client.query(`begin; select tenancy.enter('${actor.tenantId}', '${actor.memberId}', null, null)`)
    for (const { name } of rows) {
      const { rows: seen } = await client.query(`select count(*)::int as count from ${name} where tenant_id = $1`, [home])
      expect([name, seen[0].count]).toEqual([name, 0])
    }
    await client.query('rollback')
  }
  client.release()
})

test('each half of row security holds by itself: all circles without the organisation, the organisation without a circle', async () => {
  const { rows } = await admin.query<{ table: string }>(`select format('%I.%I', n.nspname, c.relname) as table
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relforcerowsecurity and has_table_privilege('omzien_app', c.oid, 'select')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'circle_id')`)
  const circles = (await admin.query('select id from tenancy.circle')).rows.map((row) => row.id as string)
  const outsiders = [
    { name: 'foreign' as const, tenant: newId(), member: newId(), circles },
    { name: 'stranger' as const, tenant: home, member: newId(), circles: [] },
  ]
  await admin.query('begin')
  for (const { table } of rows) {
    const guarded = { table, role: 'omzien_app', inserts: [], updates: [], reads: true, row: null }
    for (const who of outsiders)
      expect([table, who.name, await leaksTo(admin, guarded, { who, home })]).toEqual([table, who.name, []])
  }
  await admin.query('rollback')
})

test('a whole case moves to another circle in one statement, with every row that lies in it', async () => {
  const { rows: files } = await admin.query(
    `select f.id, f.folder_id, f.owner_id, f.version from people.case_file f
    join finance.claim c on c.tenant_id = f.tenant_id and c.case_id = f.id where f.tenant_id = $1 limit 1`,
    [home],
  )
  const { id, folder_id: folderId, owner_id: ownerId, version } = files[0]
  const owner = await actorOf(home, ownerId)
  const circleId = newId()
  const setApart = handlers.find((one) => one.operation.name === 'people.set-apart') as Handler
  expect(await ask(owner, setApart, { caseId: id, version, circleId, memberIds: [ownerId] })).toMatchObject({ kind: 'given' })
  const { rows: tables } = await admin.query<{ name: string }>(`select n.nspname || '.' || c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'folder_id' where c.relkind = 'r'`)
  let moved = 0
  for (const { name } of tables) {
    const { rows } = await admin.query(
      `select count(*) filter (where circle_id = $2)::int as moved,
      count(*) filter (where circle_id <> $2)::int as left from ${name} where folder_id = $1`,
      [folderId, circleId],
    )
    expect([name, rows[0].left]).toEqual([name, 0])
    moved += rows[0].moved
  }
  expect(moved).toBeGreaterThan(100)
})

test('what is empty, blank, endless or no text, and a version there can hardly be, breaks nothing', async () => {
  const { rows } = await admin.query(
    'select owner_id as id from people.case_file where tenant_id = $1 group by 1 order by count(*) desc limit 1',
    [home],
  )
  const worker = await actorOf(home, rows[0].id)
  const broken: string[] = []
  for (const handler of all) {
    const { name, door } = handler.operation
    const actor = door === 'guest' ? guestOf(home, { secret: 'a-secret-that-was-given-to-nobody' }) : worker
    for (const asked of await edgyAsks(pools.app, worker, handler.operation))
      await ask(actor, handler, asked).catch((error: Error) => broken.push(`${name}: ${error.message}`))
  }
  expect(broken).toEqual([])
})
