// Patterns to review: each night finds looks that ask for a question, whoever looks after privacy weighs them, nobody else learns of them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, type Day } from '../../../core/kit/day.ts'
import { fill, insertAll } from '../../../platform/db/fill.ts'
import { builderOn } from '../../../platform/db/pools.ts'
import { inTenant } from '../../../platform/jobs/runner.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../../platform/test/organisation.ts'
import { handlers as cases } from '../server.ts'
import { giveCase } from '../test-case.ts'
import * as api from './api.ts'
import { lookOver } from './jobs.ts'
import { handlers } from './server.ts'
import { findPatterns } from './store.ts'

let org: Organisation
const yesterday = addDays(today, -1)

beforeAll(async () => {
  org = await makeOrganisation([...cases, ...handlers])
  await fill(org.addressOf('migrate'), async (db) => {
    for (const who of ['anna', 'bram', 'lena', 'wim'] as const)
      await db
        .updateTable('tenancy.member')
        .set({ name: `${who} de Wielewaal` })
        .where('id', '=', org.actor(who).memberId)
        .execute()
  })
})
afterAll(() => org.close())

interface Look {
  day?: Day
  operation?: string
  about?: string
  outcome?: string
}

/** As the trace would have kept it. */
async function looked(who: Person, caseId: string, given: Look = {}): Promise<void> {
  const { day = yesterday, operation = 'people.open-case', about = 'people.case_file', outcome = 'done' } = given
  const { tenantId, memberId } = org.actor(who)
  const row = { tenantId, id: newId(), memberId, roles: ['socialWorker'], at: `${day}T10:00:00Z`, action: 'look' }
  await fill(org.addressOf('migrate'), (db) =>
    insertAll(db, 'audit.event', [{ ...row, outcome, operation, about, subjects: [caseId] }]),
  )
}

const night = (day = today, tenant: 0 | 1 = 0) =>
  inTenant(org.pools.worker, org.tenants[tenant], (client) =>
    lookOver({ db: builderOn(client), tenantId: org.tenants[tenant], today: day }),
  )

/** The same day once more, whatever was looked over before. */
async function again(most: number, day = yesterday): Promise<number> {
  let pages = 0
  await inTenant(org.pools.worker, org.tenants[0], async (client) => {
    const db = builderOn(client)
    for (let after = await findPatterns(db, day, { after: null, most }); after; pages++)
      after = await findPatterns(db, day, { after, most })
  })
  return pages
}

const found = async () => (await org.get('privacy', api.listPatterns, { limit: 200 })).rows
const kinds = async () =>
  (await found()).map(({ kind, name }) => `${kind} ${name.split(' ')[0]}`).sort((a, b) => a.localeCompare(b))

async function personOf(caseId: string): Promise<{ personId: string; folderId: string; circleId: string }> {
  let row = { personId: '', folderId: '', circleId: '' }
  await fill(org.addressOf('migrate'), async (db) => {
    row = await db
      .selectFrom('people.caseFile')
      .where('id', '=', caseId)
      .select(['personId', 'folderId', 'circleId'])
      .executeTakeFirstOrThrow()
  })
  return row
}

const address = { street: 'Vogelkade 3', postcode: '1234 AB' }

test("looks at one's own case, at that of family and at that of a colleague are found; ordinary work is not", async () => {
  const ordinary = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Fuut', given: 'Mia' })
  const own = await giveCase(org, { team: 'oost', owner: 'lena', family: 'de Wielewaal', given: 'Bram' })
  const sister = await giveCase(org, { team: 'oost', owner: 'anna', family: 'de Wielewaal', given: 'Joke' })
  const { personId } = await personOf(sister)
  const { personId: ownCard } = await personOf(own)
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('people.person').set(address).where('id', 'in', [personId, ownCard]).execute()
  })
  await looked('anna', ordinary)
  await looked('bram', own)
  await looked('anna', own)
  await looked('lena', own)
  await looked('bram', sister)
  await looked('anna', sister)
  await night()
  expect(await kinds()).toEqual(['colleague anna', 'family bram', 'own bram'])
  expect(await found()).toMatchObject(
    Array.from({ length: 3 }, () => ({ firstOn: yesterday, looks: 1, teamName: 'oost', outcome: null })),
  )
  expect((await org.get('privacy', api.listPatterns, {})).until).toBe(yesterday)
})

test('the same day again, in pages of one trace, finds nothing new', async () => {
  const before = await found()
  expect(await again(1)).toBeGreaterThanOrEqual(6)
  expect(await again(2000)).toBe(1)
  expect(await found()).toEqual(before)
})

test('family is known by the home, by the network and by who decides as well', async () => {
  const west = { team: 'west', owner: 'wim', given: 'Sam' } as const
  const home = await giveCase(org, { ...west, family: 'Grutto' })
  const network = await giveCase(org, { ...west, family: 'Kievit' })
  const decides = await giveCase(org, { ...west, family: 'Tureluur' })
  const { tenantId } = org.actor('wim')
  const lives = await personOf(home)
  const card = await personOf(await giveCase(org, { team: 'west', owner: 'bram', family: 'de Wielewaal', given: 'Wim' }))
  const place = { tenantId, folderId: lives.folderId, circleId: lives.circleId }
  const householdId = newId()
  const decider = await personOf(decides)
  const known = await personOf(network)
  await fill(org.addressOf('migrate'), async (db) => {
    await insertAll(db, 'people.household', [{ ...place, id: householdId }])
    const inHome = { ...place, householdId, joinedOn: '2020-01-01' }
    await insertAll(db, 'people.householdMember', [
      { ...inHome, personId: lives.personId },
      { ...inHome, personId: card.personId },
    ])
    const drawn = { tenantId, folderId: known.folderId, circleId: known.circleId, id: newId(), caseId: network, kind: 'person' }
    const plain = { sex: 'unknown', died: false, homes: [], note: '', middle: false }
    await insertAll(db, 'people.networkPerson', [{ ...drawn, ...plain, name: 'Wim de Wielewaal', segment: 'family' }])
    const over = { tenantId, folderId: decider.folderId, circleId: decider.circleId, id: newId(), personId: decider.personId }
    await insertAll(db, 'people.authority', [{ ...over, kind: 'bewind', holder: 'wim de wielewaal' }])
  })
  for (const one of [home, network, decides]) await looked('wim', one)
  await again(2000)
  expect((await kinds()).filter((one) => one === 'family wim')).toHaveLength(3)
})

test('who was never near to a case that day is found; who was then and left since is not', async () => {
  const file = await giveCase(org, { team: 'west', owner: 'wim', family: 'Scholekster', given: 'Noa' })
  await looked('bram', file)
  // Someone who was in the team as they looked, and was taken out after it.
  const left = { tenantId: org.tenants[0], teamId: org.teams.west, memberId: org.actor('lena').memberId }
  await fill(org.addressOf('migrate'), async (db) => {
    await insertAll(db, 'tenancy.teamMember', [left])
    await db.deleteFrom('tenancy.teamMember').where('teamId', '=', left.teamId).where('memberId', '=', left.memberId).execute()
  })
  await looked('lena', file)
  await again(2000)
  expect((await kinds()).filter((one) => one.startsWith('outside'))).toEqual(['outside bram'])
})

test('a list, a refusal, what lies in a closed folder and another organisation are no looks to weigh', async () => {
  const before = await kinds()
  const file = await giveCase(org, { team: 'oost', owner: 'lena', family: 'de Wielewaal', given: 'Anna' })
  await looked('bram', file, { about: 'many', operation: 'people.list-cases' })
  await looked('bram', file, { outcome: 'refused' })
  await looked('bram', file, { operation: 'safety.open-folder' })
  await looked('zara', file)
  await again(2000)
  await night(today, 1)
  expect(await kinds()).toEqual(before)
})

test('each is weighed once with a reason, and explained looks are not asked again; what is followed up is', async () => {
  const rows = await found()
  const [own, family] = ['own', 'family'].map((kind) => rows.find((row) => row.kind === kind && row.name.startsWith('bram'))) as [
    (typeof rows)[number],
    (typeof rows)[number],
  ]
  for (const who of ['anna', 'lena', 'manager'] as const) {
    expect(await org.ask(who, api.listPatterns, {})).toMatchObject({ word: 'no-right' })
    const tried = { patternId: own.id, outcome: 'closed', reason: 'Niets.' } as const
    expect(await org.ask(who, api.weighPattern, tried)).toMatchObject({ word: 'no-right' })
  }
  await org.get('privacy', api.weighPattern, { patternId: own.id, outcome: 'follow-up', reason: 'We spreken elkaar.' })
  await org.get('privacy', api.weighPattern, { patternId: family.id, outcome: 'explained', reason: 'Het team wist het.' })
  const twice = { patternId: own.id, outcome: 'closed', reason: 'Toch niet.' } as const
  expect(await org.ask('privacy', api.weighPattern, twice)).toEqual({ kind: 'absent' })
  await again(2000)
  expect((await found()).length).toBe(rows.length)
  const later = addDays(today, 1)
  for (const row of [own, family]) await looked('bram', await caseOf(row.id), { day: today })
  await night(later)
  const open = (await org.get('privacy', api.listPatterns, { which: 'to-weigh', limit: 200 })).rows
  expect(open.filter(({ name, firstOn }) => name.startsWith('bram') && firstOn === today).map(({ kind }) => kind)).toEqual([
    'own',
  ])
  expect((await org.get('privacy', api.listPatterns, { limit: 1 })).next).not.toBeNull()
})

/** Of which case a pattern is: nobody who weighs it is told. */
async function caseOf(patternId: string): Promise<string> {
  let caseId = ''
  await fill(org.addressOf('migrate'), async (db) => {
    const row = await db.selectFrom('people.pattern').where('id', '=', patternId).select('caseId').executeTakeFirstOrThrow()
    caseId = row.caseId
  })
  return caseId
}

test('nobody weighs what they did themselves, and nothing says whose case it is', async () => {
  const { tenantId, memberId } = org.actor('privacy')
  const about = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Rietzanger', given: 'Pim' })
  const id = newId()
  await fill(org.addressOf('migrate'), (db) =>
    insertAll(db, 'people.pattern', [
      { tenantId, id, memberId, caseId: about, kind: 'outside', firstOn: today, lastOn: today, foundAt: `${today}T23:00:00Z` },
    ]),
  )
  const { rows } = await org.get('privacy', api.listPatterns, { limit: 200 })
  expect(rows.find((row) => row.id === id)).toMatchObject({ mine: true })
  expect(await org.ask('privacy', api.weighPattern, { patternId: id, outcome: 'closed', reason: 'Ik.' })).toEqual({
    kind: 'absent',
  })
  expect(JSON.stringify(rows)).not.toMatch(/Rietzanger|Fuut|Scholekster/)
  expect(JSON.stringify(rows)).not.toContain(about)
})

test('days that were missed are looked over as well, but none of long ago', async () => {
  const file = await giveCase(org, { team: 'oost', owner: 'anna', family: 'de Wielewaal', given: 'Lena' })
  const [missed, gone] = [addDays(today, 3), addDays(today, 5)]
  await looked('lena', file, { day: missed })
  await night(gone)
  expect((await found()).some(({ kind, firstOn }) => kind === 'own' && firstOn === missed)).toBe(true)
  const ages = addDays(today, 100)
  await looked('lena', file, { day: addDays(today, 40) })
  await night(ages)
  expect((await found()).some(({ lastOn }) => lastOn === addDays(today, 40))).toBe(false)
})
