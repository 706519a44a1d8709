// Sharing money among creditors, paying month by month, and the clock of a threat.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, ClaimToPay } from '../model.ts'
import { compareWays } from './compare-ways.ts'
import { fallingDebt, planInFull, planOffered } from './plan-payments.ts'
import { propose } from './propose.ts'
import { sharePerClaim } from './share-pro-rata.ts'
import { totalClaims } from './total-claims.ts'
import { byUrgency, threatClock } from './watch-threats.ts'

const idOf = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`

const blank: Claim = {
  id: idOf(0),
  creditor: 'A',
  collector: null,
  reference: '',
  kind: 'other',
  originalCents: 0,
  currentCents: 0,
  interestCents: 0,
  costsCents: 0,
  since: null,
  preferential: false,
  attachment: 'none',
  disputed: false,
  joint: false,
  excludedFromDischarge: false,
  balanceDay: null,
  threat: 'none',
  threatReportedOn: null,
  instalmentCents: null,
  note: '',
}
const claim = (n: number, currentCents: number, over: Partial<Claim> = {}): Claim => ({
  ...blank,
  id: idOf(n),
  currentCents,
  ...over,
})
const first = { preferential: true }
const total = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0)

describe('money is shared by size, preferential at twice the percentage', () => {
  it.for([
    ['ordinary claims alike', [claim(1, 10000), claim(2, 10000)], 5000, [2500, 2500]],
    ['by size', [claim(1, 30000), claim(2, 10000)], 4000, [3000, 1000]],
    ['preferential twice the percentage', [claim(1, 10000, first), claim(2, 10000)], 3000, [2000, 1000]],
    ['preferential just full', [claim(1, 10000, first), claim(2, 10000)], 15000, [10000, 5000]],
    ['preferential full, the rest for ordinary', [claim(1, 10000, first), claim(2, 10000)], 18000, [10000, 8000]],
    ['never more than the claim', [claim(1, 10000, first), claim(2, 10000)], 90000, [10000, 10000]],
    ['only preferential', [claim(1, 10000, first), claim(2, 30000, first)], 4000, [1000, 3000]],
    ['an odd cent to the largest remainder', [claim(1, 10000), claim(2, 10000), claim(3, 10000)], 100, [34, 33, 33]],
    ['nothing', [claim(1, 10000), claim(2, 5000)], 0, [0, 0]],
    ['nobody', [], 1000, []],
  ] as const)('%s', ([, claims, available, shares]) => expect(sharePerClaim(claims, available)).toEqual(shares))
})

const anyClaim: fc.Arbitrary<ClaimToPay> = fc.record({
  id: fc.constant(idOf(1)),
  currentCents: fc.integer({ min: 1, max: 5_000_000 }),
  preferential: fc.boolean(),
})
const someClaims = fc.array(anyClaim, { minLength: 1, maxLength: 20 })
const money = fc.integer({ min: 0, max: 60_000_000 })
const owed = (claims: readonly ClaimToPay[]): number => total(claims.map((one) => one.currentCents))

describe('whatever the claims and the money', () => {
  it('every cent is given out, and no creditor gets more than the claim', () => {
    fc.assert(
      fc.property(someClaims, money, (claims, available) => {
        const shares = sharePerClaim(claims, available)
        const within = shares.every((share, at) => share >= 0 && share <= (claims[at]?.currentCents ?? 0))
        return within && total(shares) === Math.min(available, owed(claims))
      }),
    )
  })

  it('a preferential claim gets twice the percentage of an ordinary one until it is full, within a cent', () => {
    fc.assert(
      fc.property(someClaims, money, (claims, available) => {
        const shares = sharePerClaim(claims, available)
        return claims.every((high, at) =>
          claims.every((low, other) => {
            if (!high.preferential || low.preferential) return true
            const lowRate = (shares[other] ?? 0) / low.currentCents
            const fair = Math.min(high.currentCents, 2 * lowRate * high.currentCents)
            return Math.abs((shares[at] ?? 0) - fair) <= 1 + (2 * high.currentCents) / low.currentCents
          }),
        )
      }),
    )
  })

  it('more money makes nobody worse off by more than the cent of rounding', () => {
    fc.assert(
      fc.property(someClaims, money, fc.nat(100_000), (claims, available, more) => {
        const [less, rich] = [sharePerClaim(claims, available), sharePerClaim(claims, available + more)]
        return rich.every((share, at) => share >= (less[at] ?? 0) - 1)
      }),
    )
  })

  it('a larger ordinary claim never gets less than a smaller one', () => {
    fc.assert(
      fc.property(someClaims, money, (claims, available) => {
        const shares = sharePerClaim(claims, available)
        return claims.every((one, at) =>
          claims.every(
            (other, to) =>
              one.preferential !== other.preferential ||
              one.currentCents <= other.currentCents ||
              (shares[at] ?? 0) >= (shares[to] ?? 0),
          ),
        )
      }),
    )
  })
})

it('in a hundred thousand cases nothing is lost or made, order does not matter, and preference is never turned round', () => {
  const size = fc.oneof(
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 1, max: 9_999 }),
    fc.integer({ min: 1, max: 5_000_000 }),
  )
  const cases = fc
    .array(fc.tuple(size, fc.boolean()), { minLength: 1, maxLength: 6 })
    .map((all) => all.map(([currentCents, preferential], at): ClaimToPay => ({ id: `c${at}`, currentCents, preferential })))
  fc.assert(
    fc.property(cases, fc.nat(2_000), (claims, perMille) => {
      const available = Math.floor((owed(claims) * perMille) / 1_000)
      const shares = sharePerClaim(claims, available)
      const turned = sharePerClaim(claims.toReversed(), available).toReversed()
      // Rounding may give an ordinary claim one cent more than its rate, and takes at most one from a preferential claim.
      const rates = (preferential: boolean, cent: number) =>
        claims.flatMap((one, at) => (one.preferential === preferential ? [((shares[at] ?? 0) + cent) / one.currentCents] : []))
      const fair = Math.max(0, ...rates(false, -1)) <= Math.min(Infinity, ...rates(true, 1)) + 1e-12
      const within = shares.every((share, at) => share >= 0 && share <= (claims[at]?.currentCents ?? 0))
      const whole = total(shares) === Math.min(available, owed(claims))
      return whole && within && fair && turned.every((share, at) => share === shares[at])
    }),
    { numRuns: 100_000 },
  )
})

describe('the proposal', () => {
  it('leaves out what has no creditor, is disputed or paid, with the reason', () => {
    const claims = [
      claim(1, 100, { creditor: null }),
      claim(2, 100, { creditor: '  ' }),
      claim(3, 100, { disputed: true }),
      claim(4, 0),
      claim(5, 100),
    ]
    const { shares, leftOut } = propose(claims, 50)
    expect(leftOut.map((one) => one.reason)).toEqual(['noCreditor', 'noCreditor', 'disputed', 'paid'])
    expect(shares.map((one) => [one.claimId, one.offered])).toEqual([[idOf(5), 50]])
  })

  it('says the percentages, what is let go of and what stays owed', () => {
    const fine = { excludedFromDischarge: true }
    const { shares, ...rest } = propose([claim(1, 10000, first), claim(2, 10000), claim(3, 20000, fine)], 5000)
    expect(shares.map((one) => [one.offered, one.rate, one.remitted, one.stays])).toEqual([
      [2000, 2000, 8000, 0],
      [1000, 1000, 9000, 0],
      [2000, 1000, 0, 18000],
    ])
    expect(rest).toMatchObject({ ordinaryRate: 1000, preferentialRate: 2000, offered: 5000, rest: 0, verdict: 'partial' })
  })

  it.each([
    [[claim(1, 100)], 0, 'zeroOffer'],
    [[claim(1, 100)], 99, 'partial'],
    [[claim(1, 100)], 100, 'full'],
    [[claim(1, 100)], 5000, 'full'],
    [[claim(1, 100, { disputed: true })], 5000, 'nothingOwed'],
    [[], 0, 'nothingOwed'],
  ] as const)('%#', (claims, available, verdict) => expect(propose(claims, available).verdict).toBe(verdict))

  it('keeps what is more than everything', () => {
    expect(propose([claim(1, 100)], 250)).toMatchObject({ offered: 100, rest: 150, ordinaryRate: 10_000 })
  })
})

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
        return exact && falls && bounded && plan.months.length === Math.ceil(owed(claims) / monthly)
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
