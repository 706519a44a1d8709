// Cards of one human: what who may know, put together without anything lost, and taken apart to what it was.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, type Person } from '../../../platform/test/organisation.ts'
import { addPerson, changeCard, moveFolder, openCase } from '../api.ts'
import { linkPerson } from '../link/api.ts'
import { handlers as links } from '../link/server.ts'
import { personCard } from '../model.ts'
import { agreeReach, openReach } from '../reach/api.ts'
import { handlers as reach } from '../reach/server.ts'
import { handlers as people } from '../server.ts'
import { giveCase } from '../test-case.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...people, ...links, ...reach])
})
afterAll(() => org.close())

async function twice(family: string) {
  const [first, second] = [
    await giveCase(org, { team: 'oost', owner: 'anna', family, given: 'Ans' }),
    await giveCase(org, { team: 'oost', owner: 'bram', family, given: 'Annie' }),
  ]
  const idOf = async (caseId: string) => (await org.get('anna', openCase, { caseId })).person.id
  return { first, second, keptId: await idOf(first), goneId: await idOf(second) }
}

const cardOf = (who: Person, personId: string) => org.get(who, api.openCard, { personId })

async function joined(given: { keptId: string; goneId: string }, more: object = {}) {
  const [kept, gone] = [await cardOf('lena', given.keptId), await cardOf('lena', given.goneId)]
  const versions = { keptVersion: kept.version, goneVersion: gone.version }
  const asked = { id: newId(), ...given, ...versions, card: kept.card, agreementId: newId(), why: 'zelfde huisarts', ...more }
  return { asked, done: await org.ask('lena', api.joinCards, asked) }
}

/** Every row of the capability about people, as it lies there now; versions, moments and what joining itself keeps apart. */
async function allRows(): Promise<string[]> {
  const tables = ['person', 'folder_person', 'case_file', 'household_member', 'network_person', 'reach_agreement'] as const
  const client = await org.pools.worker.connect()
  await client.query(`begin; set local omzien.tenant = '${org.tenants[0]}'`)
  const found: string[] = []
  for (const table of tables) {
    const { rows } = await client.query(
      `select (to_jsonb(t) - 'version' - 'changed_at')::text as row from people.${table} t order by 1`,
    )
    found.push(...rows.map(({ row }) => `${table} ${row}`))
  }
  await client.query('rollback')
  client.release()
  return found
}

test('put together, both cases are of one card; the old id leads there, and history says who, when and why', async () => {
  const { first, second, keptId, goneId } = await twice('Koekoek')
  const { done, asked } = await joined(
    { keptId, goneId },
    { card: personCard.parse({ given: 'Ans', family: 'Koekoek', phone: '1' }) },
  )
  expect(done).toMatchObject({ kind: 'given', value: { personIds: [keptId, goneId] } })
  for (const caseId of [first, second])
    expect((await org.get('bram', openCase, { caseId })).person).toMatchObject({ id: keptId, given: 'Ans', phone: '1' })
  const card = await cardOf('bram', goneId)
  expect(card).toMatchObject({ id: keptId, joins: [{ id: asked.id, goneId, why: 'zelfde huisarts', joinedByName: 'lena' }] })
  expect(card.hats.map(({ caseId, role }) => `${caseId} ${role}`).sort()).toEqual([`${first} client`, `${second} client`].sort())
  expect(card.may).toEqual([])
  const client = await org.pools.worker.connect()
  await client.query(`begin; set local omzien.tenant = '${org.tenants[0]}'`)
  const { rows } = await client.query(
    `select subjects from audit.event where operation = 'people.join-cards' and outcome = 'done'`,
  )
  await client.query('rollback')
  client.release()
  expect(rows.map(({ subjects }) => subjects)).toContainEqual([keptId, goneId])
})

test('taken apart, every row is as it was; also a role both held in one file, a tie, and an agreement on contact', async () => {
  const { first, second, keptId, goneId } = await twice('Grutto')
  const third = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Kievit' })
  await org.get('anna', linkPerson, { caseId: third, personId: keptId, role: 'other' })
  await org.get('anna', linkPerson, { caseId: third, personId: goneId, role: 'parent' })
  await org.get('anna', linkPerson, { caseId: first, personId: goneId, role: 'other' })
  const terms = { ways: ['letter'], noVoicemail: true } as const
  await org.get('bram', agreeReach, { personId: goneId, id: newId(), version: 0, agreedOn: '2026-11-20', ...terms } as never)
  await fill(org.addressOf('migrate'), async (db) => {
    const { folderId, circleId } = await db
      .selectFrom('people.caseFile')
      .where('id', '=', second)
      .select(['folderId', 'circleId'])
      .executeTakeFirstOrThrow()
    const home = { tenantId: org.tenants[0], folderId, circleId }
    const householdId = newId()
    await db
      .insertInto('people.household')
      .values({ ...home, id: householdId })
      .execute()
    await db
      .insertInto('people.householdMember')
      .values({ ...home, householdId, personId: goneId, joinedOn: '2026-01-01' })
      .execute()
  })
  const before = await allRows()
  const { done, asked } = await joined({ keptId, goneId }, { agreement: 'gone' })
  expect(done).toMatchObject({ kind: 'given' })
  expect(await org.get('anna', openReach, { personId: keptId })).toMatchObject({ agreements: [{ ways: ['letter'] }] })
  const there = await cardOf('anna', keptId)
  expect(there.hats.map(({ caseId, role }) => `${caseId} ${role}`).sort()).toEqual(
    [`${first} client`, `${second} client`, `${third} other`].sort(),
  )
  expect(await org.ask('anna', api.splitCards, { joinId: asked.id, version: 1 })).toMatchObject({ word: 'no-right' })
  await org.get('lena', api.splitCards, { joinId: asked.id, version: 1 })
  expect(await allRows()).toEqual(before)
  expect(await org.ask('lena', api.splitCards, { joinId: asked.id, version: 2 })).toEqual({ kind: 'absent' })
  expect(await cardOf('bram', goneId)).toMatchObject({ id: goneId, joins: [{ splitByName: 'lena' }] })
})

test('what was changed since the joining stays when cards are taken apart, and what was joined later goes first', async () => {
  const { first, keptId, goneId } = await twice('Wulp')
  const other = await twice('Scholekster')
  const { asked } = await joined({ keptId, goneId })
  const { asked: later } = await joined({ keptId, goneId: other.keptId })
  const { person } = await org.get('anna', openCase, { caseId: first })
  await org.get('anna', changeCard, { caseId: first, version: person.version, card: { ...personCard.parse(person), phone: '2' } })
  expect(await org.ask('lena', api.splitCards, { joinId: asked.id, version: 1 })).toMatchObject({ word: 'split-newer-first' })
  await org.get('lena', api.splitCards, { joinId: later.id, version: 1 })
  await org.get('lena', api.splitCards, { joinId: asked.id, version: 1 })
  expect((await cardOf('anna', keptId)).card.phone).toBe('2')
})

test('only who leads a team joins; and what lies behind a wall makes a card not there, without telling', async () => {
  const { second, keptId, goneId } = await twice('Tureluur')
  const [kept, gone] = [await cardOf('lena', keptId), await cardOf('lena', goneId)]
  const ask = (who: Person) =>
    org.ask(who, api.joinCards, {
      ...{ id: newId(), keptId, keptVersion: kept.version, goneId, goneVersion: gone.version },
      ...{ card: kept.card, agreementId: newId(), why: 'x' },
    })
  expect(await ask('anna')).toMatchObject({ word: 'no-right' })
  expect(await ask('zara')).toEqual({ kind: 'absent' })
  // One more file of the same card, set apart: the lead still sees the card through the first file, and hears nothing of the second.
  const apart = await giveCase(org, { team: 'oost', owner: 'bram', family: 'Regenwulp' })
  await org.get('bram', linkPerson, { caseId: apart, personId: goneId, role: 'naaste' })
  await org.get('bram', moveFolder, { caseId: apart, version: 1, circleId: newId(), memberIds: [org.actor('bram').memberId] })
  expect(await ask('lena')).toEqual({ kind: 'absent' })
  expect(JSON.stringify(await cardOf('lena', goneId))).not.toContain(apart)
  expect((await cardOf('bram', goneId)).hats.map(({ caseId }) => caseId).sort()).toEqual([apart, second].sort())
})

test('put together both ways round at the same moment, one of the two counts', async () => {
  const { keptId, goneId } = await twice('Grauwe Gans')
  const ways = await Promise.all([joined({ keptId, goneId }), joined({ keptId: goneId, goneId: keptId })])
  expect(ways.map(({ done }) => done.kind).sort()).toEqual(['absent', 'given'])
  expect((await cardOf('anna', goneId)).hats).toHaveLength(2)
})

test('to stand around a case opens no card of whom others hold the file', async () => {
  const { first, keptId } = await twice('Kluut')
  const west = await giveCase(org, { team: 'west', owner: 'wim', family: 'Zilvermeeuw' })
  await fill(org.addressOf('migrate'), async (db) => {
    const file = await db.selectFrom('people.caseFile').where('id', '=', west).selectAll().executeTakeFirstOrThrow()
    const { tenantId, folderId, circleId } = file
    await db
      .insertInto('people.folderPerson')
      .values({ tenantId, folderId, circleId, personId: keptId, role: 'naaste' })
      .execute()
  })
  expect(await org.ask('wim', api.openCard, { personId: keptId })).toEqual({ kind: 'absent' })
  expect((await cardOf('anna', keptId)).hats).toMatchObject([{ caseId: first, role: 'client' }])
})

test('a hidden address is read in the own file only', async () => {
  const { first, keptId } = await twice('Plevier')
  const { person } = await org.get('anna', openCase, { caseId: first })
  const card = { ...personCard.parse(person), street: 'Kade 1', addressHidden: true }
  await org.get('anna', changeCard, { caseId: first, version: person.version, card })
  const west = await giveCase(org, { team: 'west', owner: 'wim', family: 'Steltkluut' })
  const childId = newId()
  await org.get('wim', addPerson, {
    caseId: west,
    id: childId,
    role: 'child',
    card: personCard.parse({ family: 'X', street: 'Y 1', addressHidden: true }),
  })
  expect((await cardOf('wim', childId)).card).toMatchObject({ street: '', addressHidden: true })
  expect((await cardOf('anna', keptId)).card.street).toBe('Kade 1')
  expect(await org.ask('wim', api.openCard, { personId: keptId })).toEqual({ kind: 'absent' })
})
