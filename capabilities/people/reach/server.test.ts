// Reaching someone safely, as people at work meet it: what one team agreed binds every team that sees the card.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { builderOn } from '../../../platform/db/pools.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { openCase } from '../api.ts'
import { addressFor, dutchMoment, reachOf } from '../door.ts'
import { handlers as people } from '../server.ts'
import { giveCase } from '../test-case.ts'
import { agreeReach, openReach, recordDeath } from './api.ts'
import { mayReach } from './rules.ts'
import { handlers } from './server.ts'

let org: Organisation
let personId: string
let caseId: string

beforeAll(async () => {
  org = await makeOrganisation([...people, ...handlers])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  personId = (await org.get('anna', openCase, { caseId })).person.id
})
afterAll(() => org.close())

const terms = { ways: ['phone', 'letter'] as ('phone' | 'letter')[], noLetterHome: true, lettersTo: 'Bij ons, Markt 1' }
const agreement = (more: object = {}) => ({ personId, id: newId(), version: 0, agreedOn: today, ...terms, ...more })
const address = async () => {
  let found: unknown
  await fill(org.addressOf('migrate'), async (db) => {
    found = await addressFor(db, org.tenants[0], { personId, sentenceRead: false })
  })
  return found
}

test('the last agreement counts, the one before stays readable with its day and who wrote it down', async () => {
  await org.get('anna', agreeReach, agreement({ agreedWith: 'Samira' }))
  await org.get('bram', agreeReach, agreement({ version: 1, ways: ['phone'], days: [1, 3], noVoicemail: true }))
  const { agreements } = await org.get('anna', openReach, { personId })
  expect(agreements.map(({ version, notedBy, ways }) => [version, notedBy, ways])).toEqual([
    [2, 'bram', ['phone']],
    [1, 'anna', ['phone', 'letter']],
  ])
  expect(agreements[1]).toMatchObject({ agreedWith: 'Samira', agreedOn: today })
  expect((await org.get('anna', openCase, { caseId })).person.agreed).toMatchObject({ ways: ['phone'], noVoicemail: true })
})

test('two who agree at once: the second is told, and nothing is overwritten', async () => {
  expect(await org.ask('anna', agreeReach, agreement({ version: 1 }))).toMatchObject({ word: 'conflict', more: { version: 2 } })
})

test('an agreement that nobody can keep is refused', async () => {
  expect(await org.ask('anna', agreeReach, agreement({ version: 2, lettersTo: '' }))).toMatchObject({
    word: 'letter-without-address',
  })
})

test.each(['wim', 'zara', 'manager'] as const)('for %s there is nobody to reach', async (who) => {
  expect(await org.ask(who, openReach, { personId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, agreeReach, agreement({ version: 2 }))).toEqual({ kind: 'absent' })
})

test('another team that stands around the same person obeys the agreement, and neither reads nor changes it', async () => {
  const west = await giveCase(org, { team: 'west', owner: 'wim', family: 'Haddad', given: 'Omar' })
  await fill(org.addressOf('migrate'), async (db) => {
    const file = await db.selectFrom('people.caseFile').where('id', '=', west).selectAll().executeTakeFirstOrThrow()
    const { tenantId, folderId, circleId } = file
    await db.insertInto('people.folderPerson').values({ tenantId, folderId, circleId, personId, role: 'parent' }).execute()
  })
  expect(await org.ask('wim', openReach, { personId })).toEqual({ kind: 'absent' })
  expect(await org.ask('wim', agreeReach, agreement({ version: 2 }))).toEqual({ kind: 'absent' })
  expect(await org.ask('wim', recordDeath, { personId, version: 1, diedOn: today })).toEqual({ kind: 'absent' })
  const { tenantId, memberId } = org.actor('wim')
  const client = await org.pools.app.connect()
  await client.query(`begin; select tenancy.enter('${tenantId}', '${memberId}', null, null)`)
  const reach = await reachOf(builderOn(client), tenantId, [personId])
  const { rowCount } = await client.query('update people.person set phone = $1 where id = $2', ['0611111111', personId])
  await client.query('rollback')
  client.release()
  expect([reach.get(personId)?.agreed?.ways, rowCount]).toEqual([['phone'], 0])
})

test('a letter goes where was agreed, and a hidden address never leaves', async () => {
  expect(await address()).toEqual({ may: false, reason: 'way-not-agreed' })
  await org.get('anna', agreeReach, agreement({ version: 2 }))
  expect(await address()).toEqual({ may: true, via: 'agreed', lines: ['Bij ons', 'Markt 1'] })
  await org.get('anna', agreeReach, agreement({ version: 3, noLetterHome: false, lettersTo: '' }))
  expect(await address()).toEqual({ may: false, reason: 'no-address' })
  await fill(org.addressOf('migrate'), async (db) => {
    const home = { street: 'Kade 2', postcode: '1234 AB', city: 'Lindervoort' }
    await db.updateTable('people.person').set(home).where('id', '=', personId).execute()
  })
  expect(await address()).toEqual({ may: true, via: 'home', lines: ['Kade 2', '1234 AB Lindervoort'] })
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('people.person').set({ addressHidden: true }).where('id', '=', personId).execute()
  })
  expect(await address()).toEqual({ may: false, reason: 'address-hidden' })
})

test('death stops everything at once, and a mistake is taken back', async () => {
  const { personVersion } = await org.get('anna', openReach, { personId })
  await org.get('anna', recordDeath, { personId, version: personVersion, diedOn: today })
  const verdict = async () => {
    let found: unknown
    await fill(org.addressOf('migrate'), async (db) => {
      const reach = await reachOf(db, org.tenants[0], [personId])
      found = mayReach(reach.get(personId), 'phone', null)
    })
    return found
  }
  expect(await verdict()).toEqual({ ok: false, reason: 'person-died' })
  expect(await address()).toEqual({ may: false, reason: 'person-died' })
  const again = { personId, version: personVersion, diedOn: null }
  expect(await org.ask('bram', recordDeath, again)).toMatchObject({ word: 'conflict' })
  await org.get('anna', recordDeath, { ...again, version: personVersion + 1 })
  expect(await verdict()).toEqual({ ok: true })
})

test('hours are those of the Netherlands, in winter and in summer', () => {
  expect(dutchMoment('2026-11-23T08:30:00Z')).toEqual({ day: '2026-11-23', time: '09:30' })
  expect(dutchMoment('2026-07-01T22:30:00Z')).toEqual({ day: '2026-07-02', time: '00:30' })
})
