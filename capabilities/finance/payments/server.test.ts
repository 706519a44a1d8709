// What was paid, as people at work write it down: what is owed falls by it, and nothing is counted twice.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { noteBalance } from '../creditors/api.ts'
import { handlers as creditors } from '../creditors/server.ts'
import { listClaims, openProposal, putClaim, setPlan } from '../debts/api.ts'
import { handlers as debts } from '../debts/server.ts'
import { openYear } from '../year/api.ts'
import { handlers as year } from '../year/server.ts'
import { listPayments, notePayment, removePayment } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
const [rent, water] = [newId(), newId()]
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...debts, ...creditors, ...year, ...people])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Terwisscha', given: 'Hylke' })
  const claim = { caseId, balanceDay: '2026-08-31' }
  await org.get('anna', putClaim, { ...claim, claimId: rent, creditor: 'Woonstad', currentCents: 100_000, kind: 'rent' })
  await org.get('anna', putClaim, { ...claim, claimId: water, creditor: 'Waterbedrijf', currentCents: 60_000, kind: 'water' })
})
afterAll(() => org.close())

const owed = async () => {
  const { claims } = await org.get('anna', listClaims, { caseId })
  return Object.fromEntries(
    claims.map(({ id, currentCents, version }) => [id === rent ? 'rent' : 'water', [currentCents, version]]),
  )
}
const pay = (more: object) =>
  org.ask('anna', notePayment, { caseId, paymentId: newId(), onDay: '2026-09-10', cents: 10_000, ...more })

test('a payment lowers what is owed without a change of the debt; taken away, it is owed again', async () => {
  const paymentId = newId()
  expect(await org.get('anna', notePayment, { caseId, paymentId, claimId: rent, onDay: '2026-09-10', cents: 10_000 })).toEqual({
    id: paymentId,
    version: 1,
  })
  expect(await owed()).toEqual({ rent: [90_000, 1], water: [60_000, 1] })
  await org.get('anna', removePayment, { caseId, paymentId })
  expect(await owed()).toEqual({ rent: [100_000, 1], water: [60_000, 1] })
  expect(await org.ask('anna', removePayment, { caseId, paymentId })).toMatchObject({ kind: 'absent' })
})

test('what cannot have been paid is refused', async () => {
  expect(await pay({ claimId: rent, onDay: '2026-11-24' })).toMatchObject({ kind: 'refused', word: 'not-yet-happened' })
  expect(await pay({ claimId: rent, cents: 100_001 })).toMatchObject({ kind: 'refused', word: 'paid-above-owed' })
  expect(await pay({ claimId: newId() })).toMatchObject({ kind: 'absent' })
  expect(await pay({})).toMatchObject({ kind: 'refused', word: 'no-plan' })
})

test('a payment to all is shared by the plan, and the plan goes on from it', async () => {
  const plan = { kind: 'mediation', monthlyCents: 10_000, months: 4, startMonth: '2026-09' } as const
  await org.get('anna', setPlan, { caseId, ...plan })
  const paymentId = newId()
  await org.get('anna', notePayment, { caseId, paymentId, onDay: '2026-09-10', cents: 10_000, source: 'statement' })
  const { payments } = await org.get('bram', listPayments, { caseId })
  expect(payments.map(({ id, claimId, cents, source }) => [id, claimId, cents, source])).toEqual(
    [
      [paymentId, rent, 6_250, 'statement'],
      [paymentId, water, 3_750, 'statement'],
    ].sort(([, a], [, b]) => (String(a) < String(b) ? -1 : 1)),
  )
  expect(await pay({ paymentId })).toMatchObject({ kind: 'refused', word: 'exists' })
  const given = await org.get('anna', openProposal, { caseId })
  expect(given).toMatchObject({ owed: 160_000, offered: 40_000, paid: 10_000, behind: 10_000 })
  expect(given.months.map(({ month, paid, planned }) => [month, paid, planned])).toEqual([
    ['2026-09', 10_000, 150_000],
    ['2026-10', 0, 140_000],
    ['2026-11', 10_000, 130_000],
    ['2026-12', 10_000, 0],
    ['2027-01', 10_000, null],
  ])
})

test('a balance that a creditor states holds from its own day, with what was paid before in it and after it not', async () => {
  await pay({ claimId: rent, onDay: '2026-11-10', cents: 1_000 })
  expect(await owed()).toMatchObject({ rent: [92_750, 1] })
  const stated = { onDay: today, balanceDay: '2026-10-31', cents: 95_000 }
  await org.get('anna', noteBalance, { caseId, claimId: rent, version: 1, messageId: newId(), ...stated })
  expect(await owed()).toMatchObject({ rent: [94_000, 2] })
  // Who looks at the whole form and changes something else, leaves the balance where it is.
  const rest = { creditor: 'Woonstad', kind: 'rent', state: 'confirmed', balanceDay: '2026-10-31' } as const
  await org.get('anna', putClaim, { caseId, claimId: rent, version: 2, ...rest, currentCents: 94_000, note: 'Belt dinsdag' })
  await org.get('anna', putClaim, { caseId, claimId: rent, version: 3, ...rest, currentCents: 93_000 })
  expect(await owed()).toMatchObject({ rent: [93_000, 4] })
  const { balances } = await org.get('anna', listPayments, { caseId })
  expect(balances.filter(({ claimId }) => claimId === rent)).toEqual([
    { claimId: rent, onDay: '2026-08-31', cents: 100_000, state: 'told' },
    { claimId: rent, onDay: '2026-10-31', cents: 95_000, state: 'confirmed' },
    { claimId: rent, onDay: '2026-10-31', cents: 94_000, state: 'confirmed' },
  ])
})

test('the year shows what was owed at the end of its months, and what the plan makes of it', async () => {
  const { debts: line } = await org.get('bram', openYear, { caseId, year: 2026 })
  expect(line.map(({ month, owed: cents }) => [month, cents])).toEqual([
    ['2026-08', 160_000],
    ['2026-09', 150_000],
    ['2026-10', 150_250],
    ['2026-11', 149_250],
    // 10 of 100 came in this month.
    ['2026-12', 130_250],
  ])
})

test('only who works with the case sees or writes what was paid', async () => {
  expect(await org.ask('wim', listPayments, { caseId })).toMatchObject({ kind: 'absent' })
  expect(await org.ask('zara', notePayment, { caseId, paymentId: newId(), claimId: rent, onDay: today, cents: 1 })).toMatchObject(
    {
      kind: 'absent',
    },
  )
  const { may } = await org.get('anna', listPayments, { caseId })
  expect(may).toEqual(['finance.note-payment', 'finance.remove-payment'])
})

test('of four who note the same payment at once one is heard; and who saves the debt from an older page takes no payment away', async () => {
  const apart = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Bonnema', given: 'Jitske' })
  const claim = { caseId: apart, claimId: newId(), creditor: 'Woonstad', currentCents: 100_000, kind: 'rent' as const }
  await org.get('anna', putClaim, claim)
  const payment = { caseId: apart, claimId: claim.claimId, onDay: today, cents: 60_000 }
  const asked = await Promise.all([1, 2, 3, 4].map(() => org.ask('anna', notePayment, { ...payment, paymentId: newId() })))
  expect(asked.map((one) => ('word' in one ? one.word : one.kind)).sort()).toEqual([
    'given',
    ...['paid-above-owed', 'paid-above-owed', 'paid-above-owed'],
  ])
  const owedThen = async () => (await org.get('anna', listClaims, { caseId: apart })).claims[0]?.currentCents
  expect(await owedThen()).toBe(40_000)
  // Opened before the payment, saved after it, with nothing but a remark.
  await org.get('bram', putClaim, { ...claim, version: 1, note: 'Belt op maandag terug.', seenCents: 100_000 })
  expect(await owedThen()).toBe(40_000)
  await org.get('bram', putClaim, { ...claim, version: 2, currentCents: 30_000, seenCents: 40_000 })
  expect(await owedThen()).toBe(30_000)
})

test('an id stands for one payment; one of before the balance is no more than was ever owed', async () => {
  const apart = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Sikkema', given: 'Wytze' })
  const claims = [newId(), newId()] as const
  const claim = { caseId: apart, currentCents: 40_000, balanceDay: '2026-08-31', kind: 'rent' as const, creditor: 'Woonstad' }
  await org.get('anna', putClaim, { ...claim, claimId: claims[0], originalCents: 90_000, costsCents: 5_000 })
  await org.get('anna', putClaim, { ...claim, claimId: claims[1], reference: '2' })
  const paymentId = newId()
  const at = (claimId: string, cents: number, id: string = newId()) =>
    org.ask('anna', notePayment, { caseId: apart, paymentId: id, claimId, onDay: '2026-05-10', cents })
  expect(await at(claims[0], 95_001)).toMatchObject({ word: 'paid-above-owed' })
  expect(await at(claims[0], 95_000, paymentId)).toMatchObject({ kind: 'given' })
  expect(await at(claims[1], 100, paymentId)).toMatchObject({ word: 'exists' })
  // Nobody wrote down what the other one was at first.
  expect(await at(claims[1], 95_001)).toMatchObject({ kind: 'given' })
})

test('a balance told for an earlier day stands in the place of those that were told before it', async () => {
  const apart = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Posthumus', given: 'Nynke' })
  const claim = { caseId: apart, claimId: newId(), creditor: 'Woonstad', kind: 'rent' as const }
  await org.get('anna', putClaim, { ...claim, currentCents: 100_000, balanceDay: '2026-10-31' })
  await org.get('anna', putClaim, { ...claim, version: 1, currentCents: 80_000, balanceDay: '2026-09-30' })
  await org.get('anna', notePayment, {
    ...{ caseId: apart, paymentId: newId(), claimId: claim.claimId, onDay: '2026-10-10', cents: 5_000 },
  })
  const { balances } = await org.get('anna', listPayments, { caseId: apart })
  expect(balances.map(({ onDay, cents }) => [onDay, cents])).toEqual([['2026-09-30', 80_000]])
  expect((await org.get('anna', listClaims, { caseId: apart })).claims[0]?.currentCents).toBe(75_000)
  const { debts: line } = await org.get('anna', openYear, { caseId: apart, year: 2026 })
  expect(line.map(({ month, owed: cents }) => [month, cents])).toEqual([
    ['2026-09', 80_000],
    ['2026-10', 75_000],
    ['2026-11', 75_000],
  ])
})
