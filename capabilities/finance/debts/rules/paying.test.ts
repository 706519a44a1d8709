// Paying creditors month by month, two ways out of debt side by side, and the clock of a threat.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someClaim } from '../../test-money.ts'
import type { Claim } from '../model.ts'
import { compareWays } from './compare-ways.ts'
import { fallingDebt, planInFull, planOffered } from './plan-payments.ts'
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
    expect(fallingDebt(plan).map((one) => one.balance)).toEqual([15000, 9000, 3000, 0])
    expect(fallingDebt(plan)[0]?.month).toBe('2026-11')
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
    expect(fallingDebt(plan)).toEqual([])
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

  it('what was offered is paid out to the cent', () => {
    const { shares } = propose([claim(1, 123457, first), claim(2, 98765), claim(3, 45)], 18 * 5003)
    const plan = planOffered({ shares, monthly: 5003, start: '2026-12' })
    expect(plan.months).toHaveLength(18)
    expect(shares.map((_, at) => total(plan.months.map((one) => one.payments[at] ?? 0)))).toEqual(
      shares.map((one) => one.offered),
    )
  })
})

describe('two ways side by side', () => {
  const ask = { start: '2026-12', admitted: '2026-11-22' }

  it('eighteen months with discharge beside paying everything', () => {
    const ways = compareWays({ claims: [claim(1, 1_000_000), claim(2, 800_000)], monthly: 10_000, ...ask })
    expect(ways.verdict).toBe('arrangement')
    expect(ways.arrangement).toMatchObject({ endMonth: '2028-05', remitted: 1_620_000, term: { value: 18 } })
    expect(ways.arrangement?.proposal.ordinaryRate).toBe(1000)
    expect(ways.inFull.months).toHaveLength(180)
  })

  it.each([
    [[claim(1, 180_000)], 10_000, 'payInFull'],
    [[claim(1, 180_001)], 10_000, 'arrangement'],
    [[claim(1, 180_000)], 0, 'noCapacity'],
    [[], 10_000, 'nothingOwed'],
  ] as const)('%#', (claims, monthly, verdict) => expect(compareWays({ claims, monthly, ...ask }).verdict).toBe(verdict))

  it('before the law gave a term there is no arrangement to lay beside it', () => {
    const ways = compareWays({ claims: [claim(1, 180_001)], monthly: 10_000, start: '2026-12', admitted: '2019-01-01' })
    expect(ways).toMatchObject({ arrangement: null, verdict: 'termUnknown', inFull: { verdict: 'paid' } })
  })

  it('what stays out of a proposal stays out of both, and less than nothing is nothing', () => {
    const claims = [claim(1, 180_000), claim(2, 500_000, { disputed: true })]
    expect(compareWays({ claims, monthly: 10_000, ...ask }).inFull.owed).toBe(180_000)
    expect(compareWays({ claims, monthly: -5, ...ask }).arrangement?.proposal).toMatchObject({ available: 0, offered: 0 })
    expect(compareWays({ claims: [claim(1, 70_000_000)], monthly: 1_000, ...ask }).verdict).toBe('arrangement')
  })

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
    const { arrangement, verdict } = compareWays({ claims, monthly: 0, ...ask })
    expect(verdict).toBe('noCapacity')
    expect(arrangement?.proposal).toMatchObject({ verdict: 'zeroOffer', ordinaryRate: 0, offered: 0 })
    expect(arrangement?.proposal.shares).toHaveLength(14)
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
