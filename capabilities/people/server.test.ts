// Cases as people at work meet them: their own team's, and nobody else's.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trailOf } from '../../platform/audit/trail.ts'
import { fill } from '../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../platform/test/organisation.ts'
import { addPerson, changeCard, closeCase, listCases, moveFolder, openCase, teamOverview } from './api.ts'
import { setNext } from './door.ts'
import { handlers } from './server.ts'
import { giveCase } from './test-case.ts'

let org: Organisation
let caseId: string

beforeAll(async () => {
  org = await makeOrganisation(handlers)
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

test('a worker opens a case of the own team', async () => {
  const file = await org.get('anna', openCase, { caseId })
  expect(file).toMatchObject({ person: { name: 'Samira Haddad' }, teamName: 'oost', ownerName: 'anna', status: 'open' })
  expect(file.may).toContain('people.change-card')
})

test.each(['wim', 'zara', 'manager'] as const)('for %s the case does not exist', async (who) => {
  expect(await org.ask(who, openCase, { caseId })).toEqual({ kind: 'absent' })
  if (who !== 'manager') expect((await org.get(who, listCases, { whose: 'all' })).rows).toEqual([])
})

test('the desk is in the team but has no right to the file', async () => {
  expect(await org.ask('desk', openCase, { caseId })).toMatchObject({ kind: 'refused', word: 'no-right' })
})

test('two changes at the same version: the second is told, and nothing is overwritten', async () => {
  const { person } = await org.get('anna', openCase, { caseId })
  const { id: _id, name: _name, diedOn: _died, ...card } = person
  await org.get('anna', changeCard, { caseId, version: person.version, card: { ...card, phone: '0612345678' } })
  const second = await org.ask('bram', changeCard, { caseId, version: person.version, card: { ...card, phone: '0687654321' } })
  expect(second).toMatchObject({ kind: 'refused', word: 'conflict', more: { version: person.version + 1 } })
  expect((await org.get('bram', openCase, { caseId })).person.phone).toBe('0612345678')
})

test('the same write sent twice is done once; the same key for something else is refused', async () => {
  const key = newId()
  const asked = { caseId, id: newId(), role: 'child', card: { given: 'Yara', family: 'Haddad', bornOn: '2017-05-04' } } as const
  const first = await org.under(key)('anna', addPerson, asked)
  const again = await org.under(key)('anna', addPerson, asked)
  expect(again).toEqual({ ...first, again: true })
  const other = newId()
  const both = await Promise.all(
    [1, 2].map(() => org.under('0190a6e0-0000-7000-8000-000000000001')('anna', addPerson, { ...asked, id: other })),
  )
  expect(both.map((one) => one.kind)).toEqual(['given', 'given'])
  expect(await org.under(key)('anna', addPerson, { ...asked, role: 'naaste' })).toMatchObject({
    kind: 'refused',
    word: 'key-used',
  })
  const around = (await org.get('anna', openCase, { caseId })).people.filter((one) => one.name === 'Yara Haddad')
  expect(around).toHaveLength(2)
})

test('nobody sets a case apart from themselves or from whose it is, but the leader of the team', async () => {
  const apart = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Stil', given: 'Eva' })
  const [anna, bram, lena, wim] = (['anna', 'bram', 'lena', 'wim'] as const).map((who) => org.actor(who).memberId) as [
    ...[string, string, string, string],
  ]
  const among = (version: number, ...memberIds: string[]) => ({ caseId: apart, version, circleId: newId(), memberIds })
  for (const chosen of [[wim], [bram, wim], [anna, wim]])
    expect(await org.ask('bram', moveFolder, among(1, ...chosen))).toMatchObject({ word: 'left-out' })
  await org.get('bram', moveFolder, among(1, anna, bram))
  expect(await org.ask('lena', openCase, { caseId: apart })).toEqual({ kind: 'absent' })
  expect(await org.ask('anna', moveFolder, among(1, anna))).toMatchObject({ word: 'conflict', more: { version: 2 } })
  // Who is in it may widen it again.
  await org.get('anna', moveFolder, among(2, anna, bram, lena))
  expect((await org.get('lena', openCase, { caseId: apart })).version).toBe(3)
})

test('a case that is set apart is gone for the rest of the team, also for whose it was', async () => {
  const apart = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Stil', given: 'Eva' })
  const memberIds = [org.actor('lena').memberId]
  await org.get('lena', moveFolder, { caseId: apart, version: 1, circleId: newId(), memberIds })
  expect(await org.ask('anna', openCase, { caseId: apart })).toEqual({ kind: 'absent' })
  expect(await org.ask('bram', openCase, { caseId: apart })).toEqual({ kind: 'absent' })
  expect((await org.get('lena', openCase, { caseId: apart })).person.name).toBe('Eva Stil')
  expect((await org.get('bram', listCases, { whose: 'all' })).rows.map((row) => row.id)).not.toContain(apart)
})

test('nobody is put in the circle of a case who may not read cases: it would be out of reach for all', async () => {
  const apart = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Stil', given: 'Ada' })
  const memberIds = [org.actor('anna').memberId, org.actor('desk').memberId]
  const asked = { caseId: apart, version: 1, circleId: newId(), memberIds }
  expect(await org.ask('anna', moveFolder, asked)).toMatchObject({ kind: 'refused', word: 'not-a-colleague' })
  expect((await org.get('anna', openCase, { caseId: apart })).person.name).toBe('Ada Stil')
})

test('a closed case says why, and takes no more work', async () => {
  const closed = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Jansen', given: 'Wil' })
  const { version } = await org.get('anna', openCase, { caseId: closed })
  await org.get('anna', closeCase, { caseId: closed, version, on: today, because: 'reached' })
  const add = { caseId: closed, id: newId(), role: 'naaste', card: { family: 'Buur' } } as const
  expect(await org.ask('anna', addPerson, add)).toMatchObject({ kind: 'refused', word: 'case-closed' })
})

test('every look, change, refusal and absence leaves a trace', async () => {
  await trailOf(org.pools.app).settled()
  const client = await org.pools.worker.connect()
  await client.query(`begin; set local omzien.tenant = '${org.tenants[0]}'`)
  const { rows } = await client.query<{ outcome: string }>('select distinct outcome from audit.event where $1 = any (subjects)', [
    caseId,
  ])
  await client.query('rollback')
  client.release()
  expect(rows.map((row) => row.outcome).sort()).toEqual(['absent', 'done', 'refused'])
})

test('a team leader sees how the cases of the own team stand; a worker has no right to it, another team counts nothing', async () => {
  const { rows } = await org.get('zara', teamOverview, {})
  const none = { open: 0, waiting: 0, overdue: 0 }
  expect(rows).toMatchObject([{ teamName: 'noord', ...none, closed: 0, workers: [{ name: 'zara', ...none }] }])
  const before = (await org.get('lena', teamOverview, {})).rows[0]
  const late = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Laat' })
  const due = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Vandaag' })
  await giveCase(org, { team: 'west', owner: 'wim', family: 'Ander' })
  await fill(org.addressOf('migrate'), async (db) => {
    await setNext(db, { tenantId: org.tenants[0], caseId: late, on: '2026-11-22', what: 'Bellen' })
    await setNext(db, { tenantId: org.tenants[0], caseId: due, on: today, what: 'Bellen' })
  })
  expect((await org.get('lena', teamOverview, {})).rows).toEqual([
    { ...before, open: (before?.open ?? 0) + 2, overdue: (before?.overdue ?? 0) + 1, workers: expect.any(Array) },
  ])
  expect(await org.ask('anna', teamOverview, {})).toMatchObject({ kind: 'refused', word: 'no-right' })
})

test('nobody is born after today', async () => {
  const child = { caseId, id: newId(), role: 'child', card: { family: 'Haddad', bornOn: '2099-01-01' } } as const
  expect(await org.ask('anna', addPerson, child)).toMatchObject({ kind: 'refused', word: 'day-to-come' })
})

test('a case is closed on a day that has been, and then says that only the card may change', async () => {
  const closing = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Sluit' })
  const asked = { caseId: closing, version: 1, because: 'reached' } as const
  expect(await org.ask('anna', closeCase, { ...asked, on: '2099-01-01' })).toMatchObject({ word: 'day-to-come' })
  expect((await org.get('anna', openCase, { caseId: closing })).may).toContain('people.add-person')
  await org.get('anna', closeCase, { ...asked, on: today })
  const { may } = await org.get('anna', openCase, { caseId: closing })
  expect(may).toContain('people.change-card')
  for (const name of ['people.add-person', 'people.move-phase', 'people.close-case']) expect(may).not.toContain(name)
})
