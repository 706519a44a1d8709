// The chain looked over: whole as it stands, and every way of tampering found at its place, also by who owns the database.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { fill } from '../db/fill.ts'
import { builderOn } from '../db/pools.ts'
import { inTenant } from '../jobs/runner.ts'
import { clock } from '../settings/clock.ts'
import { openKeys } from '../settings/keys.ts'
import { makeOrganisation, newId, type Organisation, today } from '../test/organisation.ts'
import { checkChain, listChecks } from './api.ts'
import { lookOver } from './chain.ts'
import { headsIn } from './heads.ts'
import { listeners } from './jobs.ts'
import { handlers } from './server.ts'
import { keepHeadsIn, signAll } from './signing.ts'
import { addEvents, isAt, ownerOf, signAt, tamper, tamperings } from './test-tampering.ts'

const last = 120
const folder = mkdtempSync(path.join(os.tmpdir(), 'omzien-heads-'))
const heads = headsIn(folder, openKeys(inject('database').keysFolder))
let org: Organisation
let owner: pg.Client
let tenantId: string

/** Where the chain of an organisation does not hold, as the background role finds it. */
const foundIn = (tenant: string) =>
  inTenant(org.pools.worker, tenant, async (client) => {
    return (await lookOver({ db: builderOn(client), tenantId: tenant }, heads, () => '')).found
  })

beforeAll(async () => {
  keepHeadsIn(heads)
  org = await makeOrganisation(handlers)
  tenantId = org.tenants[0]
  owner = await ownerOf(org.addressOf('migrate'), tenantId)
  await addEvents(owner, last)
  for (const number of [40, 80]) await signAt(builderOn(owner), heads, { tenantId, number })
  await signAll(org.pools.worker, heads)
})
afterAll(async () => {
  await owner.end()
  await org.close()
  rmSync(folder, { recursive: true })
})

test('as it stands it holds', async () => {
  expect(await tamper(owner, heads, { tenantId, sql: 'select' })).toEqual([])
})

test.each(tamperings)('$what: found at its place', async ({ what, sql }) => {
  for (const [nth, at] of [20, 39, 77, 99].entries()) {
    const found = await tamper(owner, heads, { tenantId, sql: sql({ at, last, nth, id: newId() }) })
    expect([at, found, isAt(found, { at, last, what })]).toEqual([at, found, true])
  }
})

test('what was signed is itself held: a line changed, taken out, put in or taken from the front', async () => {
  const file = path.join(folder, `${tenantId}.jsonl`)
  const whole = readFileSync(file, 'utf8')
  const lines = whole.split('\n').filter((line) => line !== '')
  const words = async (text: string) => {
    writeFileSync(file, text)
    return (await tamper(owner, heads, { tenantId, sql: 'select' })).map(({ what }) => what)
  }
  expect(lines.length).toBe(3)
  expect(await words(whole.replace('"number":80', '"number":81'))).toEqual(['head-false'])
  expect(await words(lines.toSpliced(1, 1).join('\n'))).toEqual(['head-false'])
  expect(await words(lines.slice(1).join('\n'))).toEqual(['head-false'])
  expect(await words(`${whole}${lines[2]?.replace('"number":120', '"number":200')}`)).toEqual(['head-false'])
  expect(await words([lines[0], 'x', ...lines.slice(1)].join('\n'))).toEqual(['head-false'])
  expect(await words(`${whole}x\ny\n`)).toEqual(['head-false'])
  // A line that a crash tore says nothing; the next one stands whole below it, and says that it was there.
  expect(await words(`${whole}{"number":13`)).toEqual([])
  await heads.add(tenantId, { number: last + 1, hash: 'x', at: `${today}T10:00:00.000Z` })
  const after = await heads.of(tenantId)
  expect([after.heads.map(({ number }) => number), after.untrue]).toEqual([[40, 80, last, last + 1], 0])
  writeFileSync(file, readFileSync(file, 'utf8').replace('{"number":13\n', ''))
  expect((await heads.of(tenantId)).untrue).toBeGreaterThan(0)
  writeFileSync(file, whole)
})

test('what waits too long to be sealed or signed is found, and no more once it is', async () => {
  const tenant = org.tenants[1]
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
  const lookedAt = (at: string) =>
    fill(org.addressOf('migrate'), async (db) => {
      const what = { action: 'look', outcome: 'done', operation: 'people.open-case', about: 'people.case_file' }
      await db
        .insertInto('audit.event')
        .values({ tenantId: tenant, id: newId(), at, memberId: newId(), roles: [], subjects: [], ...what })
        .execute()
    })
  const seal = () => inTenant(org.pools.worker, tenant, (client) => client.query('select audit.seal_events()'))
  const at = [hoursAgo(3), hoursAgo(2), hoursAgo(0)] as const
  const found = async () => (await foundIn(tenant)).map((place) => [place.what, place.from, Date.parse(place.at ?? '')])
  await lookedAt(at[0])
  expect(await found()).toEqual([['unsealed', null, Date.parse(at[0])]])
  await seal()
  expect(await found()).toEqual([['unsigned', 1, Date.parse(at[0])]])
  await signAll(org.pools.worker, heads)
  expect(await found()).toEqual([])
  await lookedAt(at[2])
  expect(await found()).toEqual([])
  await lookedAt(at[1])
  expect(await found()).toEqual([['unsealed', null, Date.parse(at[1])]])
  await seal()
  expect(await found()).toEqual([])
})

test('after a clock that ran ahead was put right, what is done is sealed at once, and the jump back is found at its place', async () => {
  const tenant = org.tenants[1]
  const what = { action: 'look', outcome: 'done', operation: 'people.open-case', about: 'people.case_file' }
  const seal = () => inTenant(org.pools.worker, tenant, (client) => client.query('select audit.seal_events() as sealed'))
  for (const ahead of [3 * 3_600_000, 0]) {
    const row = { tenantId: tenant, id: newId(), at: new Date(Date.now() + ahead).toISOString(), memberId: newId() }
    await fill(org.addressOf('migrate'), async (db) => {
      await db
        .insertInto('audit.event')
        .values({ ...row, roles: [], subjects: [], ...what })
        .execute()
    })
    expect((await seal()).rows).toEqual([{ sealed: 1 }])
  }
  expect((await foundIn(tenant)).map((place) => place.what)).toEqual(['backdated'])
})

test('two servers that sign at once add no line after the same one', async () => {
  const busy = new Set<string>()
  const twice: string[] = []
  const slow = {
    of: heads.of,
    add: async (tenant: string) => {
      if (busy.has(tenant)) twice.push(tenant)
      busy.add(tenant)
      await new Promise((go) => setTimeout(go, 100))
      busy.delete(tenant)
    },
  }
  await Promise.all([signAll(org.pools.worker, slow), signAll(org.pools.worker, slow)])
  expect(twice).toEqual([])
})

test('with other keys nothing that was signed counts', async () => {
  const others = headsIn(folder, openKeys(path.join(folder, 'other')))
  expect(await others.of(tenantId)).toEqual({ heads: [], untrue: 3 })
})

test('whoever looks after privacy asks for a check and sees what came of it; nobody else does', async () => {
  const id = newId()
  await org.get('privacy', checkChain, { id })
  expect((await org.get('privacy', listChecks, {})).rows).toMatchObject([{ id, askedBy: 'privacy', outcome: null }])
  const [night, asked] = listeners
  const run = (which: typeof night, subjects: string[]) =>
    inTenant(org.pools.worker, tenantId, async (client) =>
      which?.run({ db: builderOn(client), tenantId, ...clock(), tell: async () => {} }, subjects),
    )
  await run(asked, [id])
  await run(night, [])
  const { rows } = await org.get('privacy', listChecks, {})
  expect(
    rows.map((row) => [row.state, row.askedBy, row.outcome?.sealed, row.outcome?.signed?.number, row.outcome?.found]),
  ).toEqual([null, 'privacy'].map((by) => ['done', by, last, last, []]))
  // What a check saw signed has to stay: cut off, and signed anew, it is found.
  const file = path.join(folder, `${tenantId}.jsonl`)
  const whole = readFileSync(file, 'utf8')
  expect(await foundIn(tenantId)).toEqual([])
  writeFileSync(file, whole.split('\n').slice(0, 3).join('\n'))
  expect((await foundIn(tenantId)).map(({ what }) => what)).toEqual(['head-false', 'unsigned'])
  await signAll(org.pools.worker, heads)
  expect((await foundIn(tenantId)).map(({ what }) => what)).toEqual(['head-false'])
  writeFileSync(file, whole)
  for (const who of ['anna', 'manager'] as const) {
    expect(await org.ask(who, listChecks, {})).toMatchObject({ kind: 'refused', word: 'no-right' })
    const client = await org.pools.app.connect()
    await client.query(`begin; select tenancy.enter('${tenantId}', '${org.actor(who).memberId}', null, null)`)
    expect((await client.query('select from audit.chain_check')).rowCount).toBe(0)
    await client.query('rollback')
    client.release()
  }
})

test('a second check is not begun while one runs', async () => {
  await org.get('privacy', checkChain, { id: newId() })
  expect(await org.ask('privacy', checkChain, { id: newId() })).toMatchObject({ kind: 'refused', word: 'check-under-way' })
})

test('that no check was done for two days is told, also where none ever was', async () => {
  const lateAfter = async (change: string, at: string) => {
    await fill(org.addressOf('migrate'), async (_, client) => void (await client.query(change, [tenantId, at])))
    return (await org.get('privacy', listChecks, {})).late
  }
  // It is nine o'clock of the 23rd.
  const [past, within] = ['2026-11-21T08:59:00Z', '2026-11-21T09:01:00Z']
  const done = 'update audit.chain_check set done_at = $2 where tenant_id = $1 and done_at is not null'
  expect([await lateAfter(done, within), await lateAfter(done, past)]).toEqual([false, true])
  const begun = `with gone as (delete from audit.chain_check where tenant_id = $1)
    update tenancy.tenant set made_at = $2 where tenant_id = $1`
  expect([await lateAfter(begun, within), await lateAfter(begun, past)]).toEqual([false, true])
})
