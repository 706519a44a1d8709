// What was owed on earlier days, how one payment is shared, and the line of a falling debt.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PlanTerms } from '../../debts/rules/debt-picture.ts'
import { debtPicture } from '../../debts/rules/debt-picture.ts'
import { someClaim } from '../../test-money.ts'
import { debtLine, fallOf } from './debt-line.ts'
import { mostPaid } from './most-paid.ts'
import { owedOn, owedSoFar } from './owed-then.ts'
import { sharePayment } from './share-payment.ts'

const told = (onDay: string, cents: number) => ({ onDay, cents })
const claim = (id: string, currentCents: number, more = {}) => someClaim({ id, currentCents, ...more })
const balance = (claimId: string, onDay: string, cents: number) => ({ claimId, onDay, cents, state: 'told' as const })
const paid = (claimId: string, onDay: string, cents: number) => ({ claimId, onDay, cents })

it.each([
  // 1000 told on 1 March; 100 paid in February, 50 on the day itself, 200 in April; 900 told on 1 May, with interest in it
  ['before the first balance, what was paid until then was still owed', '2026-01-31', 1_100],
  ['once it was paid no more', '2026-02-28', 1_000],
  ['a payment on the day of a balance comes after it', '2026-03-01', 950],
  ['what was paid since comes off', '2026-04-30', 750],
  ['a later balance has interest in it', '2026-05-31', 900],
])('%s', (_, day, cents) => {
  const payments = [told('2026-02-10', 100), told('2026-03-01', 50), told('2026-04-12', 200)]
  expect(owedOn(day, [told('2026-03-01', 1_000), told('2026-05-01', 900)], payments)).toBe(cents)
})

it('the line begins in the month before the first payment, to fall from', () => {
  const known = { claims: [{ id: 'a', since: null }], balances: [balance('a', '2026-09-30', 700)] }
  expect(owedSoFar({ ...known, payments: [paid('a', '2026-09-05', 300)] }, '2026-09')).toEqual([
    { month: '2026-08', cents: 1_000 },
    { month: '2026-09', cents: 700 },
  ])
})

it('of what nobody told a balance of nothing is owed, and nothing is owed below zero', () => {
  expect(owedOn('2026-03-01', [], [told('2026-02-01', 100)])).toBe(0)
  expect(owedOn('2026-03-01', [told('2026-01-01', 50)], [told('2026-02-01', 100)])).toBe(0)
})

it('months begin where something is known; a debt that arose later is not yet in them', () => {
  const balances = [balance('a', '2026-08-10', 1_000), balance('b', '2026-10-01', 500), balance('gone', '2026-01-01', 9)]
  const claims = [
    { id: 'a', since: null },
    { id: 'b', since: '2026-09-15' },
  ]
  expect(owedSoFar({ claims, balances, payments: [paid('a', '2026-09-20', 300)] }, '2026-10')).toEqual([
    { month: '2026-08', cents: 1_000 },
    { month: '2026-09', cents: 1_200 },
    { month: '2026-10', cents: 1_200 },
  ])
  expect(owedSoFar({ claims, balances: [], payments: [] }, '2026-10')).toEqual([])
})

const terms: PlanTerms = { kind: 'mediation', monthlyCents: 10_000, creditCostsCents: 0, months: 4, startMonth: '2026-09' }
const at = (payments: ReturnType<typeof paid>[]) => ({ now: '2026-10', paid: payments })

it('a payment to all goes by what each still gets of the offer, and no further', () => {
  // 400 offered of 1000 and 600: 250 and 150
  const claims = [claim('a', 100_000), claim('b', 60_000)]
  expect(sharePayment(10_000, { claims, terms, so: at([]) })).toEqual([
    { claimId: 'a', cents: 6_250 },
    { claimId: 'b', cents: 3_750 },
  ])
  const since = [paid('a', '2026-09-05', 25_000)]
  expect(sharePayment(10_000, { claims: [claim('a', 75_000), claim('b', 60_000)], terms, so: at(since) })).toEqual([
    { claimId: 'b', cents: 10_000 },
  ])
  expect(sharePayment(40_001, { claims, terms, so: at([]) })).toBeNull()
})

it('where all is paid in instalments, who goes first gets twice as much, and what is disputed nothing', () => {
  const claims = [claim('a', 10_000, { preferential: true }), claim('b', 10_000), claim('c', 10_000, { disputed: true })]
  const given = { claims, terms: { ...terms, kind: 'instalments' } as const, so: at([]) }
  expect(sharePayment(3_000, given)).toEqual([
    { claimId: 'a', cents: 2_000 },
    { claimId: 'b', cents: 1_000 },
  ])
  expect(sharePayment(20_001, given)).toBeNull()
})

it('every cent of a payment is given out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 20_000 }),
      (owed, cents) => {
        const claims = owed.map((one, n) => claim(String(n), one))
        const parts = sharePayment(cents, { claims, terms, so: at([]) })
        return parts === null || parts.reduce((total, one) => total + one.cents, 0) === cents
      },
    ),
  )
})

it('the line runs from what is known to the end of the plan, beside what was planned', () => {
  const claims = [claim('a', 85_000), claim('no', 7, { disputed: true })]
  const payments = [paid('a', '2026-09-20', 10_000), paid('a', '2026-10-20', 5_000)]
  const balances = [balance('a', '2026-08-01', 100_000), balance('no', '2026-01-01', 7)]
  const picture = debtPicture(claims, terms, { now: '2026-10', paid: payments })
  const line = debtLine({ claims, balances, payments, picture, now: '2026-10' })
  expect(line.map(({ month, was, comes, planned }) => [month, was, comes, planned])).toEqual([
    ['2026-08', 100_000, null, null],
    ['2026-09', 90_000, null, 90_000],
    // This month 50 came of 100: the rest is yet to come, and shows in the next.
    ['2026-10', 85_000, 85_000, 80_000],
    ['2026-11', null, 70_000, 70_000],
    ['2026-12', null, 0, 0],
  ])
  expect(fallOf(line)).toEqual({ since: '2026-08', from: 100_000, to: 85_000 })
})

it('without a plan the line is what was; what rose has not fallen', () => {
  const claims = [claim('a', 900)]
  const given = { claims, payments: [], picture: null, now: '2026-03' }
  const line = debtLine({ ...given, balances: [balance('a', '2026-01-01', 800), balance('a', '2026-03-01', 900)] })
  expect(line.map(({ was, comes, planned }) => [was, comes, planned])).toEqual([
    [800, null, null],
    [800, null, null],
    [900, null, null],
  ])
  expect(fallOf(line)).toBeNull()
  expect(debtLine({ ...given, balances: [] })).toEqual([])
  expect(fallOf([])).toBeNull()
})

it.each([
  ['on the day of the balance that holds, what is owed now', '2026-09-30', 40_000],
  ['after it, what is owed now', '2026-10-01', 40_000],
  ['before it, what was owed at first with interest and costs', '2026-09-29', 98_000],
])('the most that one payment can be: %s', (_, day, most) => {
  const owed = claim('a', 40_000, { originalCents: 90_000, interestCents: 3_000, costsCents: 5_000 })
  expect(mostPaid(day, owed, [told('2026-08-31', 60_000), told('2026-09-30', 45_000)])).toBe(most)
})

it('where nobody told what was owed at first nobody knows the most of before; without any balance it is what is owed now', () => {
  const owed = claim('a', 40_000, { originalCents: 60_000 })
  expect(mostPaid('2026-08-01', owed, [told('2026-08-31', 60_000), told('2026-09-30', 45_000)])).toBe(Number.POSITIVE_INFINITY)
  expect(mostPaid('2026-08-01', owed, [])).toBe(40_000)
})

it('balances count by their days, in whatever order they were told', () => {
  const claims = [{ id: 'a', since: '2026-08-31' }]
  const balances = [balance('a', '2026-10-05', 500), balance('a', '2026-08-20', 900), balance('a', '2026-09-10', 700)]
  const months = (of: typeof balances) => owedSoFar({ claims, balances: of, payments: [] }, '2026-10')
  expect(months(balances)).toEqual([
    { month: '2026-08', cents: 900 },
    { month: '2026-09', cents: 700 },
    { month: '2026-10', cents: 500 },
  ])
  expect(months(balances.toReversed())).toEqual(months(balances))
  // Of two of one day the later told counts.
  expect(months([balance('a', '2026-10-05', 500), balance('a', '2026-10-05', 450)])).toEqual([{ month: '2026-10', cents: 450 }])
})

it('payments on a debt that is not on the list begin no line', () => {
  const known = { claims: [{ id: 'a', since: null }], balances: [balance('a', '2026-10-05', 500)] }
  expect(owedSoFar({ ...known, payments: [paid('gone', '2026-02-05', 300)] }, '2026-10')).toEqual([
    { month: '2026-10', cents: 500 },
  ])
  expect(owedSoFar({ ...known, claims: [], payments: [] }, '2026-10')).toEqual([])
})

it('a plan on which nothing was paid has no line beside it, and what is falling falls from its highest', () => {
  const claims = [claim('a', 100_000)]
  const picture = debtPicture(claims, terms, { now: '2026-09', paid: [] })
  const line = debtLine({ claims, balances: [balance('a', '2026-08-01', 100_000)], payments: [], picture, now: '2026-09' })
  expect(line.map(({ month, was, comes, planned }) => [month, was, comes, planned])).toEqual([
    ['2026-08', 100_000, null, null],
    ['2026-09', 100_000, 100_000, null],
    ['2026-10', null, 80_000, null],
    ['2026-11', null, 70_000, null],
    ['2026-12', null, 0, null],
  ])
  const month = (name: string, was: number | null) => ({ month: name, was, comes: null, planned: null })
  const bumpy = [
    month('2026-01', 500),
    month('2026-02', 900),
    month('2026-03', 900),
    month('2026-04', null),
    month('2026-05', 300),
  ]
  expect(fallOf(bumpy)).toEqual({ since: '2026-02', from: 900, to: 300 })
})

it('what was paid before the plan began lowers no share of the offer, and a payment of all that is left is given out', () => {
  const claims = [claim('a', 100_000), claim('b', 60_000)]
  const before = [paid('a', '2026-08-31', 5_000)]
  expect(sharePayment(40_000, { claims, terms, so: at(before) })).toEqual([
    { claimId: 'a', cents: 25_000 },
    { claimId: 'b', cents: 15_000 },
  ])
})
