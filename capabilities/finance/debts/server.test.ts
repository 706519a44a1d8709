// Debts as people at work meet them: from a threat on the first day to a proposal that falls to zero.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { find } from '../../../platform/search/api.ts'
import { searchHandlers } from '../../../platform/search/server.ts'
import { makeOrganisation, newId, type Organisation, type Person } from '../../../platform/test/organisation.ts'
import { closeCase, openCase } from '../../people/api.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { suggestCreditor } from '../address-book/api.ts'
import { handlers as book } from '../address-book/server.ts'
import { listClaims, listThreats, openProposal, putClaim, removeClaim, setPlan } from './api.ts'
import { shown } from './search.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
const [rent, tax] = [newId(), newId()]
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...book, ...people, ...searchHandlers(shown)])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const claimsAs = async (who: Person) => (await org.get(who, listClaims, { caseId })).claims

test('a debt is a creditor and an amount; all else has a plain beginning', async () => {
  const made = await org.get('anna', putClaim, {
    caseId,
    claimId: rent,
    creditor: 'Woonstad Oost',
    currentCents: 150_000,
    kind: 'rent',
  })
  expect(made).toEqual({ id: rent, version: 1 })
  expect(await claimsAs('bram')).toMatchObject([{ id: rent, originalCents: 150_000, state: 'told', threat: 'none', version: 1 }])
})

test('without a plan nothing can be offered, which is a case like any other', async () => {
  const { verdict, term, terms } = await org.get('lena', openProposal, { caseId })
  expect({ verdict, monthly: terms.monthlyCents, months: terms.months }).toEqual({
    verdict: 'noCapacity',
    monthly: 0,
    months: 18,
  })
  expect(term).toMatchObject({ months: 18, verified: false })
})

test('what can be paid each month makes a proposal: a preferential claim at twice the percentage, to the cent', async () => {
  await org.get('anna', putClaim, {
    caseId,
    claimId: tax,
    creditor: 'Belastingdienst',
    currentCents: 50_000,
    kind: 'tax',
    preferential: true,
  })
  const plan = { kind: 'mediation', monthlyCents: 5_000, source: 'vtlb-berekening', months: 18, startMonth: '2026-12' } as const
  expect(await org.get('anna', setPlan, { caseId, ...plan })).toEqual({ id: caseId, version: 1 })
  const given = await org.get('anna', openProposal, { caseId })
  expect(given).toMatchObject({ verdict: 'part', owed: 200_000, offered: 90_000, endMonth: '2028-05' })
  expect(given.shares.map(({ claimId, offered, rate }) => ({ claimId, offered, rate }))).toEqual([
    { claimId: rent, offered: 54_000, rate: 3600 },
    { claimId: tax, offered: 36_000, rate: 7200 },
  ])
  expect(given.months).toHaveLength(18)
  expect(given.months.at(-1)).toEqual({ month: '2028-05', paid: 5_000, balance: 0, remitted: 110_000, planned: 0 })
})

test('what would be with another amount is told and not kept', async () => {
  const given = await org.get('anna', openProposal, { caseId, monthlyCents: 20_000, kind: 'instalments' })
  expect(given).toMatchObject({ verdict: 'whole', endMonth: '2027-09' })
  expect((await org.get('anna', listClaims, { caseId })).plan).toMatchObject({ monthlyCents: 5_000, version: 1 })
})

test('of a plan that runs since January what is owed now is paid from this month on', async () => {
  const runs = { kind: 'instalments', monthlyCents: 20_000, startMonth: '2026-01' } as const
  const { terms, months, endMonth } = await org.get('anna', openProposal, { caseId, ...runs })
  expect([terms.startMonth, months[0]?.month, endMonth]).toEqual(['2026-01', '2026-11', '2027-08'])
})

test('two who change the same: the second is told the version there is', async () => {
  const entry = { caseId, claimId: rent, creditor: 'Woonstad Oost', kind: 'rent', currentCents: 160_000 } as const
  expect(await org.get('anna', putClaim, { ...entry, version: 1 })).toEqual({ id: rent, version: 2 })
  expect(await org.ask('bram', putClaim, { ...entry, version: 1 })).toMatchObject({
    kind: 'refused',
    word: 'conflict',
    more: { version: 2 },
  })
  const plan = { caseId, kind: 'instalments', monthlyCents: 1, months: 18, startMonth: '2026-12' } as const
  expect(await org.ask('bram', setPlan, plan)).toMatchObject({ kind: 'refused', word: 'conflict', more: { version: 1 } })
})

test('interest and costs are never more than what is owed', async () => {
  const entry = { caseId, claimId: newId(), currentCents: 100, interestCents: 60, costsCents: 41 }
  expect(await org.ask('anna', putClaim, entry)).toMatchObject({ kind: 'refused', word: 'parts-above-whole' })
})

test('an eviction stands on the day of the owner and not on that of a colleague, who may ask for all', async () => {
  const entry = { caseId, claimId: rent, version: 2, creditor: 'Woonstad Oost', kind: 'rent', currentCents: 160_000 } as const
  const threat = { threat: 'eviction', threatReportedOn: '2026-11-22', threatOn: '2026-12-02' } as const
  await org.get('anna', putClaim, { ...entry, ...threat })
  const mine = await org.get('anna', listThreats, {})
  expect(mine).toMatchObject({ more: false, rows: [{ id: rent, caseId, name: 'Samira Haddad', threatOn: '2026-12-02' }] })
  expect((await org.get('bram', listThreats, {})).rows).toEqual([])
  expect((await org.get('bram', listThreats, { whose: 'all' })).rows).toHaveLength(1)
  expect((await org.get('bram', listThreats, { whose: 'all', caseId })).rows).toHaveLength(1)
  expect((await org.get('bram', listThreats, { whose: 'all', caseId: newId() })).rows).toEqual([])
  expect((await org.get('wim', listThreats, { whose: 'all', caseId })).rows).toEqual([])
  expect((await org.get('zara', listThreats, { whose: 'all' })).rows).toEqual([])
})

test('a debt that is taken off stays to be read with the reason, leaves the proposal, and comes back by a change', async () => {
  const gone = { caseId, claimId: tax, version: 1, because: 'Dubbel ingevoerd' }
  expect(await org.get('anna', removeClaim, gone)).toEqual({ id: tax, version: 2 })
  expect(await org.ask('anna', removeClaim, gone)).toEqual({ kind: 'absent' })
  expect((await claimsAs('anna')).at(-1)).toMatchObject({ id: tax, state: 'withdrawn', withdrawnBecause: 'Dubbel ingevoerd' })
  expect((await org.get('anna', openProposal, { caseId })).owed).toBe(160_000)
  const back = {
    caseId,
    claimId: tax,
    version: 2,
    creditor: 'Belastingdienst',
    currentCents: 50_000,
    kind: 'tax',
    preferential: true,
  } as const
  await org.get('anna', putClaim, back)
  expect((await claimsAs('anna')).at(-1)).toMatchObject({ id: tax, state: 'told', withdrawnBecause: '' })
})

test('an organisation is suggested to all colleagues, a private person to nobody', async () => {
  const owed = { caseId, currentCents: 5_000 }
  await org.get('anna', putClaim, { ...owed, claimId: newId(), creditor: 'Oom Karim', kind: 'privatePerson' })
  await org.get('anna', putClaim, {
    ...owed,
    claimId: newId(),
    creditor: 'BELASTINGDIENST',
    kind: 'tax',
    collector: 'Deurwaarders Noord',
  })
  const names = async (who: Person, words: string) => (await org.get(who, suggestCreditor, { words })).rows.map((row) => row.name)
  expect(await names('wim', 'bel')).toEqual(['Belastingdienst'])
  expect(await names('wim', 'noord')).toEqual(['Deurwaarders Noord'])
  expect(await names('anna', 'oom')).toEqual([])
  expect(await names('anna', '%')).toEqual([])
  expect(await names('zara', 'bel')).toEqual([])
})

test('a reference on a letter leads to the case, until the debt is taken off', async () => {
  const claimId = newId()
  await org.get('anna', putClaim, { caseId, claimId, creditor: 'Stroom en Gas', reference: 'SG-4471', currentCents: 9_000 })
  const found = async (who: Person) => (await org.get(who, find, { asked: '4471' })).rows.map((row) => row.title)
  expect(await found('bram')).toEqual(['Samira Haddad'])
  expect(await found('wim')).toEqual([])
  await org.get('anna', removeClaim, { caseId, claimId, version: 1, because: 'Betaald door moeder' })
  expect(await found('bram')).toEqual([])
})

test.each<[Person, object]>([
  ['wim', { kind: 'absent' }],
  ['zara', { kind: 'absent' }],
  ['manager', { kind: 'absent' }],
  ['desk', { kind: 'refused', word: 'no-right' }],
])('%s neither reads nor changes debts', async (who, answer) => {
  expect(await org.ask(who, listClaims, { caseId })).toMatchObject(answer)
  expect(await org.ask(who, openProposal, { caseId })).toMatchObject(answer)
  expect(await org.ask(who, putClaim, { caseId, claimId: newId(), currentCents: 1 })).toMatchObject(answer)
  expect(await org.ask(who, removeClaim, { caseId, claimId: rent, version: 3, because: 'x' })).toMatchObject(answer)
})

test('who leads a team reads debts and does not change them', async () => {
  const { may } = await org.get('lena', listClaims, { caseId })
  expect(may).toEqual([])
  expect(await org.ask('lena', putClaim, { caseId, claimId: newId(), currentCents: 1 })).toMatchObject({ word: 'no-right' })
})

test('a debt of one case is not reached through another', async () => {
  const other = await giveCase(org, { team: 'oost', owner: 'bram', family: 'Smit' })
  expect(await org.ask('bram', putClaim, { caseId: other, claimId: rent, version: 3, currentCents: 1 })).toEqual({
    kind: 'absent',
  })
})

test('in a closed case debts are read, and threats no longer stand on Vandaag', async () => {
  const closed = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Jansen' })
  const entry = { caseId: closed, claimId: newId(), currentCents: 100, threat: 'cutOff', threatReportedOn: '2026-11-23' } as const
  await org.get('anna', putClaim, entry)
  expect((await org.get('anna', listThreats, {})).rows).toHaveLength(2)
  const { version } = await org.get('anna', openCase, { caseId: closed })
  await org.get('anna', closeCase, { caseId: closed, version, on: '2026-11-23', because: 'reached' })
  expect(await org.ask('anna', putClaim, { ...entry, claimId: newId() })).toMatchObject({ word: 'case-closed' })
  expect(await org.get('anna', listClaims, { caseId: closed })).toMatchObject({ closed: true, may: [] })
  expect((await org.get('anna', listThreats, {})).rows).toHaveLength(1)
})

test('however many threaten with colleagues, the own ones stand on Vandaag, and a list that is cut off says so', async () => {
  const theirs = await giveCase(org, { team: 'oost', owner: 'bram', family: 'Veelkamp' })
  const entry = { caseId: theirs, claimId: newId(), currentCents: 100, threat: 'cutOff', threatReportedOn: '2026-11-20' } as const
  await org.get('bram', putClaim, { ...entry, creditor: 'Energie', kind: 'energy', threatOn: '2026-11-25' })
  await fill(org.addressOf('migrate'), async (db) => {
    await sql`insert into finance.claim select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid()))).*
      from finance.claim c, generate_series(1, 600) where id = ${entry.claimId}`.execute(db)
  })
  expect((await org.get('anna', listThreats, {})).rows.map(({ id }) => id)).toContain(rent)
  const all = await org.get('bram', listThreats, {})
  expect([all.rows.length, all.more]).toEqual([40, true])
})
