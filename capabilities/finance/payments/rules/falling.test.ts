// What was owed on earlier days, how one payment is shared, and the line of a falling debt.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PlanTerms } from '../../debts/rules/debt-picture.ts'
import { debtPicture } from '../../debts/rules/debt-picture.ts'
import { someClaim } from '../../test-money.ts'
import { debtLine, fallOf } from './debt-line.ts'
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
