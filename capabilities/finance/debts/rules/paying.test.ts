// Paying creditors month by month, what all debts come to, and the clock of a threat.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someClaim } from '../../test-money.ts'
import type { Claim } from '../model.ts'
import { planInFull, planOffered } from './plan-payments.ts'
import { propose } from './propose.ts'
import { totalClaims } from './total-claims.ts'
import { byUrgency, threatClock } from './watch-threats.ts'

const idOf = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
const claim = (n: number, currentCents: number, over: Partial<Claim> = {}): Claim =>
  someClaim({ id: idOf(n), currentCents, ...over })
const first = { preferential: true }
const total = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0)
const someClaims = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5_000_000 }), fc.boolean()), { minLength: 1, maxLength: 20 })
  .map((all) => all.map(([cents, preferential], n) => claim(n, cents, { preferential })))

describe('paying month by month', () => {
  it('goes to zero, with the last month smaller', () => {
    const plan = planInFull({ claims: [claim(1, 10000), claim(2, 5000)], monthly: 6000, start: '2026-12' })
    expect(plan.months.map((one) => [one.month, one.paid, one.balance])).toEqual([
      ['2026-12', 6000, 9000],
      ['2027-01', 6000, 3000],
      ['2027-02', 3000, 0],
    ])
    expect(plan).toMatchObject({ endMonth: '2027-02', verdict: 'paid' })
  })

  it('says of each month what each creditor gets and has left', () => {
    // 3000 of 6000 + 3000; the preferential claim is paid at twice the percentage: 2 x 3000 / (2 x 6000 + 3000) of 6000
    const plan = planInFull({ claims: [claim(1, 6_000, first), claim(2, 3_000)], monthly: 3_000, start: '2026-12' })
    expect(plan).toEqual({
      ...{ claimIds: [idOf(1), idOf(2)], owed: 9_000, endMonth: '2027-02', verdict: 'paid' },
      months: [
        { month: '2026-12', payments: [2_400, 600], paid: 3_000, balances: [3_600, 2_400], balance: 6_000 },
        { month: '2027-01', payments: [2_250, 750], paid: 3_000, balances: [1_350, 1_650], balance: 3_000 },
        { month: '2027-02', payments: [1_350, 1_650], paid: 3_000, balances: [0, 0], balance: 0 },
      ],
    })
  })

  it('fifty years is the longest', () => {
    expect(planInFull({ claims: [claim(1, 600)], monthly: 1, start: '2026-12' })).toMatchObject({
      verdict: 'paid',
      endMonth: '2076-11',
    })
  })

  it.each([
    [[], 1000, 'nothingOwed'],
    [[claim(1, 1000)], 0, 'noCapacity'],
    [[claim(1, 1000)], -500, 'noCapacity'],
    [[claim(1, 601)], 1, 'tooLong'],
  ] as const)('%#', (claims, monthly, verdict) => {
    const plan = planInFull({ claims, monthly, start: '2026-12' })
    expect(plan).toMatchObject({ verdict, months: [], endMonth: null })
  })

  it('pays every claim exactly, never more than is left, the debt falling each month', () => {
    const capacity = fc.integer({ min: 500_000, max: 3_000_000 })
    fc.assert(
      fc.property(someClaims, capacity, (claims, monthly) => {
        const plan = planInFull({ claims, monthly, start: '2026-12' })
        if (plan.verdict !== 'paid') return false
        const exact = claims.every((one, at) => total(plan.months.map((each) => each.payments[at] ?? 0)) === one.currentCents)
        const falls = plan.months.every((one, at) => one.balance < (plan.months[at - 1]?.balance ?? plan.owed))
        const bounded = plan.months.every(
          (one) => one.payments.every((paid) => paid >= 0) && one.balances.every((left) => left >= 0),
        )
        return exact && falls && bounded && plan.months.length === Math.ceil(plan.owed / monthly)
      }),
      { numRuns: 50 },
    )
  })

  it('goes on from what was paid: months that are over stay as they were, and the one that runs is filled up', () => {
    const behind = [
      [2_000, 1_000],
      [0, 0],
      [500, 0],
    ]
    const plan = planInFull({ claims: [claim(1, 6_000), claim(2, 3_000)], monthly: 3_000, start: '2026-09', behind })
    expect(plan.months.map(({ month, payments, balances }) => [month, payments, balances])).toEqual([
      ['2026-09', [2_000, 1_000], [4_000, 2_000]],
      ['2026-10', [0, 0], [4_000, 2_000]],
      // 500 came in, 2500 is yet to come of what is left: 3500 and 2000
      ['2026-11', [2_091, 909], [1_909, 1_091]],
      ['2026-12', [1_909, 1_091], [0, 0]],
    ])
    expect(plan).toMatchObject({ verdict: 'paid', endMonth: '2026-12' })
  })

  it('who paid more than a month asks pays no more in it; what was paid too much is not owed back', () => {
    const plan = planInFull({
      claims: [claim(1, 6_000), claim(2, 1_000)],
      monthly: 1_000,
      start: '2026-11',
      behind: [[0, 1_500]],
    })
    expect(plan.months[0]).toEqual({ month: '2026-11', payments: [0, 1_500], paid: 1_500, balances: [6_000, 0], balance: 6_000 })
    expect(plan.months).toHaveLength(7)
  })

  it('without room what was paid stands, and there is no end', () => {
    const plan = planInFull({ claims: [claim(1, 6_000)], monthly: 0, start: '2026-10', behind: [[1_000], [0]] })
    expect(plan.months.map(({ paid, balance }) => [paid, balance])).toEqual([
      [1_000, 5_000],
      [0, 5_000],
    ])
    expect(plan).toMatchObject({ verdict: 'noCapacity', endMonth: null })
    const done = planInFull({ claims: [claim(1, 1_000)], monthly: 0, start: '2026-10', behind: [[1_000], [0]] })
    expect(done).toMatchObject({ verdict: 'paid', endMonth: '2026-10' })
  })

  it('what was offered is paid out to the cent', () => {
    const { shares } = propose([claim(1, 123457, first), claim(2, 98765), claim(3, 45)], 18 * 5003)
    const plan = planOffered({ shares, monthly: 5003, start: '2026-12' })
    expect(plan.months).toHaveLength(18)
    expect(shares.map((_, at) => total(plan.months.map((one) => one.payments[at] ?? 0)))).toEqual(
      shares.map((one) => one.offered),
    )
  })
})

describe('all debts together', () => {
  it('all that is counted of claims', () => {
    const claims = [
      claim(1, 100, { creditor: ' Woonstad ', originalCents: 90, instalmentCents: 7, preferential: true }),
      claim(2, 200, { creditor: 'WOONSTAD', originalCents: 150, disputed: true }),
      claim(3, 400, { creditor: '  ', originalCents: 400, instalmentCents: 5 }),
      claim(4, 800, { creditor: null }),
    ]
    expect(totalClaims(claims)).toEqual({
      ...{ claims: 4, creditors: 1, original: 640, current: 1_500, preferential: 100, disputed: 200 },
      ...{ withoutCreditor: 2, instalments: 12 },
    })
  })

  it('zero capacity and fourteen creditors is a normal case: an offer of nothing to each', () => {
    const claims = Array.from({ length: 14 }, (_, n) => claim(n, 10_000 * (n + 1), { creditor: `C${n}`, preferential: n < 2 }))
    const offer = propose(claims, 0)
    expect(offer).toMatchObject({ verdict: 'zeroOffer', ordinaryRate: 0, offered: 0 })
    expect(offer.shares).toHaveLength(14)
    expect(totalClaims(claims)).toMatchObject({ creditors: 14, current: 1_050_000, preferential: 30_000 })
  })
})

describe('the clock of a threat', () => {
  it.for([
    ['2026-11-20', '2026-11-20', '2026-11-25', 3, 'running'],
    ['2026-11-20', '2026-11-22', '2026-11-25', 3, 'running'],
    ['2026-11-20', '2026-11-24', '2026-11-25', 1, 'running'],
    ['2026-11-20', '2026-11-25', '2026-11-25', 0, 'lastDay'],
    ['2026-11-20', '2026-11-26', '2026-11-25', 0, 'over'],
    ['2026-12-23', '2026-12-24', '2026-12-29', 2, 'running'],
  ] as const)(
    'reported %s, seen on %s: due %s, %i working days left, %s',
    ([threatReportedOn, today, due, workingDaysLeft, state]) => {
      expect(threatClock({ threat: 'eviction', threatReportedOn }, today)).toEqual({ due, workingDaysLeft, state })
    },
  )

  it('does not run without a threat or a report', () => {
    expect(threatClock({ threat: 'none', threatReportedOn: '2026-11-20' }, '2026-11-22')).toBeNull()
    expect(threatClock({ threat: 'cutOff', threatReportedOn: null }, '2026-11-22')).toBeNull()
  })

  it('puts the first to run out on top, then the largest debt', () => {
    const claims = [
      claim(1, 100),
      claim(2, 900),
      claim(3, 5, { threat: 'cutOff', threatReportedOn: '2026-11-20' }),
      claim(4, 5, { threat: 'eviction', threatReportedOn: '2026-11-18' }),
    ]
    expect(byUrgency(claims, '2026-11-22').map((one) => one.id)).toEqual([4, 3, 2, 1].map(idOf))
  })
})
