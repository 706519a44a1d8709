// Proposals on record: what was offered stays as it was, whatever changes after it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { putClaim, setPlan } from '../debts/api.ts'
import { handlers as debts } from '../debts/server.ts'
import { keepOffer, listOffers } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
const [rent, tax, gym] = [newId(), newId(), newId()]
const plan = { kind: 'credit', monthlyCents: 5_000, creditCostsCents: 10_000, months: 18, startMonth: '2026-12' } as const
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...debts, ...people])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Nijdam', given: 'Elske' })
})
afterAll(() => org.close())

test('without a plan, or without a debt, there is nothing to put on record', async () => {
  expect(await org.ask('anna', keepOffer, { caseId, id: newId(), planVersion: 1 })).toMatchObject({
    kind: 'refused',
    word: 'no-plan',
  })
  await org.get('anna', setPlan, { caseId, ...plan })
  expect(await org.ask('anna', keepOffer, { caseId, id: newId(), planVersion: 1 })).toMatchObject({
    kind: 'refused',
    word: 'nothing-owed',
  })
})

test('what was offered stays as it was, with the day of all balances and who stayed out', async () => {
  const balanceDay = '2026-10-01'
  const put = (claimId: string, more: object) =>
    org.get('anna', putClaim, { caseId, claimId, creditor: 'Woonstad', currentCents: 150_000, balanceDay, ...more })
  await put(rent, { kind: 'rent', joint: true })
  await put(tax, { creditor: 'Belastingdienst', currentCents: 50_000, kind: 'tax', preferential: true })
  await put(gym, { creditor: 'Fit', currentCents: 1_000, disputed: true, balanceDay: null })
  const id = newId()
  await org.get('anna', keepOffer, { caseId, id, planVersion: 1 })
  await put(rent, { kind: 'rent', currentCents: 10, version: 1 })
  const { offers, may } = await org.get('bram', listOffers, { caseId })
  expect(may).toEqual(['finance.keep-offer'])
  const kept = { id, madeOn: today, kind: 'credit', owedCents: 200_000, offeredCents: 80_000, balanceDay }
  expect(offers).toMatchObject([kept])
  expect(offers[0]?.shares.map(({ claimId, offered, joint }) => [claimId, offered, joint])).toEqual([
    [rent, 48_000, true],
    [tax, 32_000, false],
  ])
  expect(offers[0]?.leftOut).toEqual([{ claimId: gym, creditor: 'Fit', claim: 1_000, reason: 'disputed' }])
})

test('a second one stands above the first; balances of different days are of no day; nothing to pay with is offered too', async () => {
  await org.get('anna', putClaim, { caseId, claimId: tax, version: 1, creditor: 'Belastingdienst', currentCents: 5, kind: 'tax' })
  await org.get('anna', setPlan, { caseId, ...plan, monthlyCents: 0, version: 1 })
  const id = newId()
  expect(await org.ask('anna', keepOffer, { caseId, id, planVersion: 1 })).toMatchObject({ kind: 'refused', word: 'conflict' })
  await org.get('anna', keepOffer, { caseId, id, planVersion: 2 })
  const { offers } = await org.get('anna', listOffers, { caseId })
  expect(offers.map((one) => [one.offeredCents, one.balanceDay])).toEqual([
    [0, null],
    [80_000, '2026-10-01'],
  ])
  expect(await org.ask('anna', keepOffer, { caseId, id, planVersion: 2 })).toMatchObject({ kind: 'refused', word: 'exists' })
  expect(await org.ask('wim', listOffers, { caseId })).toMatchObject({ kind: 'absent' })
  expect(await org.ask('zara', keepOffer, { caseId, id: newId(), planVersion: 1 })).toMatchObject({ kind: 'absent' })
})
