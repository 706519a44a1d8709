// Breaking the glass: an hour of looking in one case outside one's circle, held by row security, seen by who looks after privacy.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AskedOf } from '../../../core/kit/operation.ts'
import { trailOf } from '../../../platform/audit/trail.ts'
import { fill } from '../../../platform/db/fill.ts'
import { builderOn } from '../../../platform/db/pools.ts'
import { perform } from '../../../platform/http/perform.ts'
import { inTenant } from '../../../platform/jobs/runner.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../../platform/test/organisation.ts'
import { listCases, moveFolder, movePhase, openCase } from '../api.ts'
import { colleaguesOf } from '../door.ts'
import { listLooks, saveLooks } from '../looks/api.ts'
import { handlers as looked } from '../looks/server.ts'
import { handlers as cases } from '../server.ts'
import { giveCase } from '../test-case.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'
import { shutGlass } from './store.ts'

const born = '1980-05-17'
let org: Organisation
let caseId: string

async function bornOn(id: string, family = false): Promise<void> {
  await fill(org.addressOf('migrate'), async (db) => {
    const { personId } = await db.selectFrom('people.caseFile').where('id', '=', id).select('personId').executeTakeFirstOrThrow()
    await db
      .updateTable('people.person')
      .set({ bornOn: born, ...(family ? { prefix: 'van der' } : {}) })
      .where('id', '=', personId)
      .execute()
  })
}

beforeAll(async () => {
  org = await makeOrganisation([...cases, ...looked, ...handlers])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Waterhoen', given: 'Mirte' })
  await bornOn(caseId, true)
  await giveCase(org, { team: 'oost', owner: 'anna', family: 'Meerkoet', given: 'Otto' })
})
afterAll(() => org.close())

type Breaking = AskedOf<typeof api.breakGlass>
const asking = (given: Partial<Breaking> = {}): Breaking => ({
  ...{ id: newId(), given: 'Mirte', family: 'Waterhoen', bornOn: born },
  ...{ because: 'danger', why: 'Zij staat overstuur aan de balie.', ...given },
})
const mine = async (who: Person) => (await org.get(who, api.myGlass, {})).rows
const sees = async (who: Person) => (await org.ask(who, openCase, { caseId })).kind

/** In which circle the case lies. */
function circleNow(): Promise<string> {
  return inTenant(org.pools.worker, org.tenants[0], async (client) => {
    const { rows } = await client.query('select circle_id from people.case_file where id = $1', [caseId])
    return rows[0].circle_id
  })
}

/** What was open until later is open until now. */
async function anHourLater(): Promise<void> {
  await fill(org.addressOf('migrate'), async (db) => {
    const past = new Date().toISOString()
    await db.updateTable('tenancy.circleMember').set({ until: past }).where('onlyLooks', '=', true).execute()
    await db.updateTable('people.glass').set({ until: past }).where('until', 'is not', null).execute()
  })
}

test('nobody may until a beheerder chose roles, and only of those that read cases', async () => {
  expect(await org.ask('wim', api.breakGlass, asking())).toMatchObject({ word: 'glass-not-allowed' })
  expect((await org.get('wim', api.myGlass, {})).may).toBe(false)
  for (const role of ['manager', 'desk', 'privacyOfficer'] as const)
    expect(await org.ask('manager', api.arrangeGlass, { version: 0, roles: [role] })).toMatchObject({ word: 'glass-role' })
  expect(await org.ask('wim', api.arrangeGlass, { version: 0, roles: ['socialWorker'] })).toMatchObject({ word: 'no-right' })
  await org.get('manager', api.arrangeGlass, { version: 0, roles: ['socialWorker'] })
  expect(await org.ask('manager', api.arrangeGlass, { version: 0, roles: [] })).toMatchObject({ word: 'conflict' })
  expect(await org.get('manager', api.openGlassSetting, {})).toMatchObject({ version: 1, roles: ['socialWorker'] })
  expect((await org.get('wim', api.myGlass, {})).may).toBe(true)
  expect(await org.ask('lena', api.breakGlass, asking())).toMatchObject({ word: 'glass-not-allowed' })
})

test('who did not show again that it is them opens nothing', async () => {
  const handler = handlers.find(({ operation }) => operation.name === api.breakGlass.name)
  const ask = { actor: { ...org.actor('wim'), proven: false }, asked: asking(), key: newId(), requestId: newId() }
  const clock = { today, now: `${today}T09:00:00.000Z` }
  expect(await perform(org.pools.app, handler as NonNullable<typeof handler>, { ...ask, clock })).toMatchObject({
    word: 'proof-needed',
  })
  expect(await mine('wim')).toEqual([])
})

test('one case opens, to look in, by the exact name and day alone; and shuts by itself', async () => {
  await org.get('wim', api.breakGlass, asking({ given: 'mirte', family: 'van der waterhoen' }))
  expect(await mine('wim')).toMatchObject([{ caseId, open: true }])
  expect(await sees('wim')).toBe('given')
  // What takes the case along is no looking in.
  expect(await org.ask('wim', saveLooks, { caseId })).toEqual({ kind: 'absent' })
  // The others of that team stay shut, and so does all to a change.
  expect((await org.get('wim', listCases, { whose: 'all' })).rows.map(({ id }) => id)).toEqual([caseId])
  const phase = { caseId, version: 1, phase: 'planning' } as const
  expect(await org.ask('wim', movePhase, phase)).toEqual({ kind: 'absent' })
  // Its own team works on as before, and gives work to nobody who only looks.
  await org.get('bram', movePhase, phase)
  const [circleId, anna] = [await circleNow(), org.actor('anna')]
  const names = await inTenant(org.pools.app, anna.tenantId, async (client) => {
    await client.query('select tenancy.enter($1, $2, null, null)', [anna.tenantId, anna.memberId])
    return colleaguesOf({ db: builderOn(client), actor: anna, today }, circleId)
  })
  expect(names.map(({ name }) => name)).toEqual(['anna', 'bram', 'lena'])
  await anHourLater()
  expect(await sees('wim')).toBe('absent')
  expect((await org.get('wim', listCases, { whose: 'all' })).rows).toEqual([])
})

test('the folder goes back to its team, and the circle that was made for it is left', async () => {
  expect(await circleNow()).not.toBe(org.teams.oost)
  await inTenant(org.pools.worker, org.tenants[0], (client) => shutGlass(builderOn(client)))
  expect(await circleNow()).toBe(org.teams.oost)
  expect(await sees('bram')).toBe('given')
})

test('whoever looks after privacy sees it, also what found nothing, and weighs it once; they learn nothing of the case', async () => {
  await org.get('wim', api.breakGlass, asking({ family: 'Waterhoentje', because: 'asked' }))
  await trailOf(org.pools.app).settled()
  const { rows } = await org.get('privacy', api.listGlass, { which: 'to-weigh' })
  expect(rows).toMatchObject([
    { name: 'wim', teamName: null, because: 'asked', looks: 0, open: false },
    { name: 'wim', teamName: 'oost', because: 'danger', looks: 2, files: 0, open: false, mine: false },
  ])
  expect(JSON.stringify(rows)).not.toMatch(/Waterhoen|Mirte/)
  expect(JSON.stringify(rows)).not.toContain(caseId)
  for (const who of ['anna', 'manager', 'lena'] as const)
    expect(await org.ask(who, api.listGlass, {})).toMatchObject({ word: 'no-right' })
  const glassId = rows[1]?.id as string
  const weighing = { glassId, outcome: 'explained', reason: 'Er was echt gevaar.' } as const
  await org.get('privacy', api.weighGlass, weighing)
  expect(await org.ask('privacy', api.weighGlass, weighing)).toEqual({ kind: 'absent' })
  expect((await org.get('privacy', api.listGlass, { which: 'to-weigh' })).rows).toHaveLength(1)
  expect((await org.get('privacy', api.listGlass, { limit: 1 })).next).not.toBeNull()
})

test('the person may read that someone looked so, and why', async () => {
  const { rows } = await org.get('anna', listLooks, { caseId })
  expect(rows.filter(({ near }) => near === 'glass')).toMatchObject([
    { near: 'glass', because: 'danger', roles: ['socialWorker'], name: null, changes: 0 },
  ])
  expect(rows.filter(({ near }) => near !== 'glass').every(({ because }) => because === null)).toBe(true)
})

test('a case set apart, one of another organisation, and one that is seen anyhow do not open; the fifth try is the last', async () => {
  const outcome = async (given: Partial<Breaking>) => {
    await org.get('wim', api.breakGlass, asking(given))
    return (await mine('wim'))[0]?.caseId
  }
  const apart = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Roerdomp', given: 'Gijs' })
  await bornOn(apart)
  const members = [org.actor('anna').memberId]
  await org.get('anna', moveFolder, { caseId: apart, version: 1, circleId: newId(), memberIds: members })
  const own = await giveCase(org, { team: 'west', owner: 'wim', family: 'Kluut', given: 'Sara' })
  await bornOn(own)
  const foreign = await giveCase(org, { team: 'noord', owner: 'zara', family: 'Grutto', given: 'Ties' })
  await bornOn(foreign)
  expect(await outcome({ given: 'Gijs', family: 'Roerdomp' })).toBeNull()
  expect(await outcome({ given: 'Sara', family: 'Kluut' })).toBeNull()
  expect(await outcome({ given: 'Ties', family: 'Grutto' })).toBeNull()
  expect(await org.ask('wim', api.breakGlass, asking())).toMatchObject({ word: 'glass-too-often' })
  expect((await org.get('wim', api.myGlass, {})).left).toBe(0)
})

test('whoever did it, and whoever looks after privacy, ends it at once; others do not', async () => {
  const file = await giveCase(org, { team: 'west', owner: 'wim', family: 'Waterral', given: 'Noor' })
  await bornOn(file)
  const looksIn = async () => (await org.ask('bram', openCase, { caseId: file })).kind
  for (const who of ['bram', 'privacy'] as const) {
    const asked = asking({ given: 'Noor', family: 'Waterral' })
    await org.get('bram', api.breakGlass, asked)
    expect(await looksIn()).toBe('given')
    for (const other of ['anna', 'wim', 'manager', 'zara'] as const)
      expect(await org.ask(other, api.endGlass, { glassId: asked.id })).toEqual({ kind: 'absent' })
    await org.get(who, api.endGlass, { glassId: asked.id })
    expect(await looksIn()).toBe('absent')
    expect(await org.ask(who, api.endGlass, { glassId: asked.id })).toEqual({ kind: 'absent' })
  }
})

/** A case of wim, and bram who looks in it for an hour. */
async function lookedIn(family: string): Promise<{ file: string; asked: Breaking }> {
  const file = await giveCase(org, { team: 'west', owner: 'wim', family, given: 'Noor' })
  await bornOn(file)
  return { file, asked: asking({ given: 'Noor', family }) }
}

test('a case that is set apart at this moment is not looked in: what is so is read again once it is held', async () => {
  const { file, asked } = await lookedIn('Wulp')
  const [client, wim] = [await org.pools.app.connect(), org.actor('wim')]
  const apart = newId()
  await client.query('begin')
  await client.query('select tenancy.enter($1, $2, null, null)', [wim.tenantId, wim.memberId])
  await client.query("select tenancy.make_circle($1, 'case', array[$2::uuid], '{}'::uuid[], null)", [apart, wim.memberId])
  await client.query('select tenancy.move_folder(f.folder_id, $1) from people.case_file f where f.id = $2', [apart, file])
  const breaking = org.get('bram', api.breakGlass, asked)
  const waits = "select from pg_locks where not granted and locktype in ('transactionid', 'tuple')"
  await expect.poll(async () => (await org.pools.app.query(waits)).rowCount).toBeGreaterThan(0)
  await client.query('commit')
  client.release()
  await breaking
  expect((await mine('bram'))[0]).toMatchObject({ id: asked.id, caseId: null, open: false })
  expect((await org.ask('bram', openCase, { caseId: file })).kind).toBe('absent')
})

test('it ends at once for all whose role is no longer chosen', async () => {
  const { file, asked } = await lookedIn('Tureluur')
  await org.get('bram', api.breakGlass, asked)
  await org.get('manager', api.arrangeGlass, { version: 1, roles: ['socialWorker', 'teamLead'] })
  expect((await org.ask('bram', openCase, { caseId: file })).kind).toBe('given')
  await org.get('manager', api.arrangeGlass, { version: 2, roles: [] })
  expect((await org.ask('bram', openCase, { caseId: file })).kind).toBe('absent')
  expect((await mine('bram'))[0]).toMatchObject({ id: asked.id, open: false })
  await org.get('manager', api.arrangeGlass, { version: 3, roles: ['socialWorker'] })
})

test('who joins the team within the hour works in the case from then on', async () => {
  const { file, asked } = await lookedIn('Scholekster')
  await org.get('bram', api.breakGlass, asked)
  expect((await org.get('bram', openCase, { caseId: file })).may).toEqual([])
  const seat = { tenantId: org.tenants[0], teamId: org.teams.west, memberId: org.actor('bram').memberId }
  await fill(org.addressOf('migrate'), async (db) => {
    await db.insertInto('tenancy.teamMember').values(seat).execute()
  })
  expect((await org.get('bram', openCase, { caseId: file })).may).toContain(movePhase.name)
})

test('two tries at the same moment count as two, and equal ones as one', async () => {
  const key = newId()
  const equal = asking({ given: 'Niemand' })
  await Promise.all([org.under(key)('anna', api.breakGlass, equal), org.under(key)('anna', api.breakGlass, equal)])
  expect(await mine('anna')).toHaveLength(1)
  // Under a key that was used nothing is looked for: no answer and no time tells whether someone is known.
  const found = handlers.find(({ operation }) => operation.name === api.breakGlass.name) as NonNullable<(typeof handlers)[number]>
  let runs = 0
  const counted: typeof found = { ...found, run: (...given) => (++runs, found.run(...given)) }
  const ask = { actor: org.actor('anna'), asked: asking(), key, requestId: newId() }
  const clock = { today, now: `${today}T09:00:00.000Z` }
  expect(await perform(org.pools.app, counted, { ...ask, clock })).toMatchObject({ kind: 'refused', word: 'key-used' })
  expect(runs).toBe(0)
  // That it was tried stands in the trace.
  await fill(org.addressOf('migrate'), async (db) => {
    const tried = db.selectFrom('audit.event').where('memberId', '=', ask.actor.memberId).where('word', '=', 'key-used')
    expect(await tried.select(['operation', 'outcome']).execute()).toEqual([
      { operation: 'people.break-glass', outcome: 'refused' },
    ])
  })
  const all = await Promise.all(Array.from({ length: 6 }, () => org.ask('anna', api.breakGlass, asking({ given: 'Niemand' }))))
  expect(all.filter(({ kind }) => kind === 'given')).toHaveLength(4)
})
