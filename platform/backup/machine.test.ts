// A backup of a whole machine is made beside those at work, tried out, and put back: as it was then, without what was erased since.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { headsIn } from '../audit/heads.ts'
import { sealAll } from '../audit/sealing.ts'
import { signAll } from '../audit/signing.ts'
import { trailOf } from '../audit/trail.ts'
import { fill } from '../db/fill.ts'
import { openPools, type Pools } from '../db/pools.ts'
import { addressFor, adminOn, type SignInRole } from '../db/roles.ts'
import { bytesIn } from '../files/bytes.ts'
import { inTenant } from '../jobs/runner.ts'
import { ledgerIn } from '../retention/ledger.ts'
import { changeLook, openLook } from '../settings/api.ts'
import { type Environment, readEnvironment } from '../settings/environment.ts'
import { type Keys, openKeys } from '../settings/keys.ts'
import { handlers as settings } from '../settings/server.ts'
import { makeOrganisation, newId, type Organisation } from '../test/organisation.ts'
import { databasesNamed, dropDatabase } from './admin.ts'
import { alone, tidy } from './expiring.ts'
import { historyIn } from './history.ts'
import { backup, drill, restore } from './machine.ts'
import { endSwap } from './swap.ts'
import { lastPutBack } from './terms.ts'

const tryPages = async () => ({ asked: 3, failed: [] as string[] })
let org: Organisation
let folder: string
let environment: Environment
let keys: Keys
let admin: string
let database: string
const fileId = newId()
const jobs = [newId(), newId()]

const databases = async () => (await databasesNamed(admin, database)).map((name) => name.replace(database, ''))

const addressOf = (role: SignInRole, name = database) => addressFor(admin, role, { keys, database: name })

async function onDatabase(name: string, sql: string) {
  const client = new pg.Client({ connectionString: adminOn(admin, name) })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** With pools of its own, for in between the database is another one. */
async function withPools<Result>(work: (pools: Pools) => Promise<Result>): Promise<Result> {
  const pools = openPools(addressOf, 2)
  try {
    return await work(pools)
  } finally {
    await pools.close()
  }
}

const jobsDone = () =>
  withPools(({ worker }) =>
    inTenant(worker, org.tenants[0], async (client) => {
      const { rows } = await client.query<{ id: string }>('select id from jobs.done order by id')
      return rows.map(({ id }) => id)
    }),
  )

async function somethingToKeep(): Promise<void> {
  await org.get('manager', changeLook, { look: 'municipal', version: 0 })
  for (let times = 0; times < 5; times++) await org.get('anna', openLook, {})
  await trailOf(org.pools.app).settled()
  const tenantId = org.tenants[0]
  const hash = await bytesIn(path.join(environment.data, 'files'), keys).put(tenantId, Buffer.from('een brief'))
  await fill(org.addressOf('migrate'), async (db, client) => {
    const circleId = org.teams.oost
    await client.query('insert into tenancy.folder (tenant_id, id, circle_id, kind) values ($1, $2, $3, $4)', [
      tenantId,
      fileId,
      circleId,
      'ordinary',
    ])
    await db
      .insertInto('files.file')
      .values({
        tenantId,
        id: fileId,
        folderId: fileId,
        circleId,
        name: 'brief.pdf',
        mediaType: 'application/pdf',
        size: 9,
        hash,
        madeBy: org.actor('anna').memberId,
      })
      .execute()
    for (const id of jobs)
      await client.query('insert into jobs.done (tenant_id, id, job) values ($1, $2, $3)', [tenantId, id, 'a.job'])
  })
  await sealAll(org.pools.worker)
  await signAll(org.pools.worker, headsIn(environment.heads, keys))
}

beforeAll(async () => {
  org = await makeOrganisation(settings)
  const { adminUrl, keysFolder } = inject('database')
  admin = adminUrl
  keys = openKeys(keysFolder)
  database = new URL(org.addressOf('app').replace('@/', '@placeholder/')).pathname.slice(1)
  folder = mkdtempSync(path.join(os.tmpdir(), 'omzien-machine-'))
  const at = { OMZIEN_DATA: folder, OMZIEN_KEYS: keysFolder, DATABASE_URL: adminOn(admin, database) }
  environment = readEnvironment(at)
  await somethingToKeep()
})
afterAll(async () => {
  for (const name of await databases()) await dropDatabase(admin, `${database}${name}`)
  rmSync(folder, { recursive: true, force: true })
})

test('a backup is made while people work, and holds nothing that can be read without its key', async () => {
  const made = await backup(environment)
  expect(made).toMatchObject({ files: 1 })
  expect(made.rows).toBeGreaterThan(30)
  const bytes = readFileSync(made.file)
  expect(bytes.includes('Organisatie 1')).toBe(false)
  const { id: _, ...header } = JSON.parse(bytes.subarray(0, bytes.indexOf('\n')).toString()) as Record<string, string>
  expect(Object.keys(header).sort()).toEqual(['format', 'key', 'madeAt'])
  expect(historyIn(environment.backups).at(-1)).toMatchObject({ what: 'backup', failed: null, backup: { bytes: bytes.length } })
})

test('a page that does not open fails the drill; that is remembered, and nothing is left behind', async () => {
  const failing = async () => ({ asked: 2, failed: ['people.list-cases'] })
  const why = { word: 'restored-not-whole', values: { found: 'page people.list-cases' } }
  await expect(drill(environment, { tryPages: failing, listeners: [] })).rejects.toMatchObject(why)
  expect(historyIn(environment.backups).at(-1)).toMatchObject({ what: 'drill', failed: 'restored-not-whole', backup: null })
  expect([await databases(), readdirSync(folder).includes('drill')]).toEqual([[''], false])
})

test('a damaged backup, or one of another main key, is refused before any database is made', async () => {
  const [name = ''] = readdirSync(environment.backups).filter((one) => one.endsWith('.backup'))
  const bytes = readFileSync(path.join(environment.backups, name))
  const file = path.join(folder, 'damaged.backup')
  bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
  writeFileSync(file, bytes)
  await expect(drill(environment, { file, tryPages, listeners: [] })).rejects.toMatchObject({ word: 'backup-damaged' })
  const elsewhere = path.join(folder, 'other-keys')
  await expect(drill({ ...environment, keys: elsewhere }, { tryPages, listeners: [] })).rejects.toMatchObject({
    word: 'backup-key-lost',
  })
  await expect(drill(environment, { at: '2020-01-01T00:00:00.000Z', tryPages, listeners: [] })).rejects.toMatchObject({
    word: 'backup-none',
  })
  expect(await databases()).toEqual([''])
})

test('while anyone works there nothing is put back', async () => {
  await withPools(async ({ app }) => {
    await app.query('select 1')
    await expect(restore(environment, { tryPages, listeners: [] })).rejects.toMatchObject({ word: 'restore-in-use' })
  })
  expect(await databases()).toEqual([''])
})

test('a restore that is refused, and one that was killed, leave nothing behind that can be read', async () => {
  // Lines of before that lie idle end by themselves.
  const idle = `select pid from pg_stat_activity where datname = '${database}'`
  await expect.poll(async () => (await onDatabase('postgres', idle)).length, { timeout: 15_000 }).toBe(0)
  const failing = async () => ({ asked: 2, failed: ['people.list-cases'] })
  await expect(restore(environment, { tryPages: failing, listeners: [] })).rejects.toMatchObject({ word: 'restored-not-whole' })
  expect([await databases(), readdirSync(folder).includes('restoring')]).toEqual([[''], false])
  await onDatabase('postgres', `create database ${database}_restoring`)
  await onDatabase('postgres', `create database ${database}_drill`)
  await onDatabase('postgres', `create database ${database}_before_20200101t000000`)
  mkdirSync(path.join(folder, 'restoring'))
  writeFileSync(path.join(folder, 'restoring', 'swapping'), '2026-11-24T03:00:00.000Z')
  await tidy(environment)
  expect([await databases(), readdirSync(folder).includes('restoring')]).toEqual([[''], false])
})

test('while one is put back or tried out no other is, and nobody takes away its places', async () => {
  await alone({ admin, database }, async () => {
    await onDatabase('postgres', `create database ${database}_drill`)
    await expect(drill(environment, { tryPages, listeners: [] })).rejects.toMatchObject({ word: 'restore-busy' })
    await tidy(environment)
    expect(await databases()).toEqual(['', '_drill'])
  })
  await tidy(environment)
  expect(await databases()).toEqual([''])
})

test('a swap that was killed once the database took its place is ended: the heads are of what is there', async () => {
  const [waiting, heads] = [path.join(folder, 'other'), path.join(folder, 'other-heads')]
  const name = `${org.tenants[0]}.jsonl`
  for (const at of [path.join(waiting, 'heads'), heads]) mkdirSync(at, { recursive: true })
  writeFileSync(path.join(waiting, 'heads', name), 'of what was put back')
  writeFileSync(path.join(heads, name), 'of what was there')
  const given = { admin, restored: `${database}_nowhere`, waiting, heads }
  writeFileSync(path.join(waiting, 'swapping'), '2026-11-24T03:00:05.000Z')
  await endSwap(given)
  await endSwap(given)
  expect(readFileSync(path.join(heads, name), 'utf8')).toBe('of what was put back')
  expect(readFileSync(path.join(heads, 'before-20261124t030005', name), 'utf8')).toBe('of what was there')
})

test('what is put back is of then, forgets what was erased since, and sets aside what was there', async () => {
  await org.get('manager', changeLook, { look: 'own', version: 1 })
  // Erased by a nightly job after the backup was made.
  const line = { at: '2026-11-24T03:00:00.000Z', table: 'jobs.done', keys: [{ id: jobs[0] as string }], back: false }
  await ledgerIn(environment.heads, keys).add(org.tenants[0], [line])
  await sealAll(org.pools.worker)
  await signAll(org.pools.worker, headsIn(environment.heads, keys))
  await org.close()
  const done = await restore(environment, { tryPages, listeners: [] })
  expect(done).toMatchObject({ found: [], forgotten: { erased: 1, stuck: [] }, migrated: 0, files: 1, pages: 3 })
  expect(done.traces).toBeGreaterThan(5)
  expect(await databases()).toEqual(['', done.setAside?.replace(database, '')])
  expect(await jobsDone()).toEqual([jobs[1]])
  const look = (name: string) => onDatabase(name, `select look from settings.look`)
  // What was set aside is shut until whoever looks after the machine opens it.
  await expect(look(done.setAside ?? '')).rejects.toMatchObject({ message: expect.stringContaining('not currently accepting') })
  await onDatabase('postgres', `alter database ${done.setAside} allow_connections true`)
  expect([await look(database), await look(done.setAside ?? '')]).toEqual([[{ look: 'municipal' }], [{ look: 'own' }]])
  const lines = historyIn(environment.backups)
  expect(lines.at(-1)).toMatchObject({ what: 'restore', since: { changes: 1 }, notForgotten: false })
  expect(lastPutBack(lines, { days: 35, now: new Date().toISOString() })).toMatchObject({ since: { changes: 1 } })
  const [aside = ''] = readdirSync(environment.heads).filter((name) => name.startsWith('before-'))
  const numberIn = async (at: string) => (await headsIn(at, keys).of(org.tenants[0])).heads.at(-1)?.number ?? 0
  expect(await numberIn(path.join(environment.heads, aside))).toBeGreaterThan(await numberIn(environment.heads))
  expect(readdirSync(folder).includes('restoring')).toBe(false)
})

test('what was put back is guarded as before, and goes on being worked in', async () => {
  const rows = await onDatabase(
    database,
    `select
    (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'
      and n.nspname in ('tenancy', 'audit', 'settings', 'files') and not c.relforcerowsecurity) as bare,
    (select count(*)::int from pg_trigger where tgenabled <> 'O') as asleep,
    (select count(*)::int from pg_constraint where contype = 'f' and not convalidated) as loose`,
  )
  expect(rows).toEqual([{ bare: 0, asleep: 0, loose: 0 }])
  await withPools(async ({ worker }) => {
    await inTenant(worker, org.tenants[0], (one) =>
      one.query('insert into jobs.done (tenant_id, id, job) values ($1, $2, $3)', [org.tenants[0], newId(), 'a.job']),
    )
  })
})
