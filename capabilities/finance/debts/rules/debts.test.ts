// Sharing money among creditors, and the proposal to them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someClaim } from '../../test-money.ts'
import type { Claim, ClaimToPay } from '../model.ts'
import { propose } from './propose.ts'
import { sharePerClaim } from './share-pro-rata.ts'

const idOf = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`

const claim = (n: number, currentCents: number, over: Partial<Claim> = {}): Claim =>
  someClaim({ id: idOf(n), currentCents, ...over })
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

it.each([
  [
    [1, 2, 3],
    [34, 33, 33],
  ],
  [
    [3, 2, 1],
    [33, 33, 34],
  ],
  [
    [2, 3, 1],
    [33, 33, 34],
  ],
  [
    [3, 1, 2],
    [33, 34, 33],
  ],
])('of three claims alike, listed as %j, the odd cent is of the lowest id: %j', (order, shares) => {
  const claims = order.map((n) => claim(n, 10_000))
  expect(sharePerClaim(claims, 100)).toEqual(shares)
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
    // of 100 preferential and 100 ordinary: p = available / (2 x 100 + 100)
    ['half of what fills the preferential claim', [claim(1, 10_000, first), claim(2, 10_000)], 7_500, 2_500, 5_000],
    ['just what fills it', [claim(1, 10_000, first), claim(2, 10_000)], 15_000, 5_000, 10_000],
    ['half of the rest more', [claim(1, 10_000, first), claim(2, 10_000)], 17_500, 7_500, 10_000],
    ['more than everything', [claim(1, 10_000, first), claim(2, 10_000)], 50_000, 10_000, 10_000],
    ['less than nothing', [claim(1, 10_000, first), claim(2, 10_000)], -500, 0, 0],
    ['only preferential claims, half of them', [claim(1, 10_000, first)], 5_000, 2_500, 5_000],
    ['only ordinary claims, an eighth', [claim(1, 10_000)], 1_250, 1_250, 2_500],
    ['nothing owed', [], 0, 10_000, 10_000],
  ] as const)('the percentages of %s', (_, claims, available, ordinaryRate, preferentialRate) => {
    expect(propose(claims, available)).toMatchObject({ ordinaryRate, preferentialRate })
  })

  it('each share names its claim whole', () => {
    const { shares, leftOut, available, owed: all } = propose([claim(1, 10_000, first), claim(2, 100, { creditor: null })], 2_500)
    expect(shares).toEqual([
      {
        claimId: idOf(1),
        creditor: 'A',
        preferential: true,
        claim: 10_000,
        offered: 2_500,
        rate: 2_500,
        remitted: 7_500,
        stays: 0,
      },
    ])
    expect([leftOut, available, all]).toEqual([[{ claimId: idOf(2), reason: 'noCreditor' }], 2_500, 10_000])
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
