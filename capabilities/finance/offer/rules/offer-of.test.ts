// A proposal as it goes on record: what each is offered, of which day the balances are, and who is left out with the reason.
import { expect, it } from 'vitest'
import type { KeptClaim, KeptPlan } from '../../debts/model.ts'
import { someClaim } from '../../test-money.ts'
import { offerOf, oneDay } from './offer-of.ts'

const idOf = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
const claim = (n: number, currentCents: number, more: Partial<KeptClaim> = {}): KeptClaim => ({
  ...someClaim({ id: idOf(n), creditor: `Schuldeiser ${n}`, currentCents, balanceDay: '2026-11-01' }),
  ...{ threatOn: null, state: 'told', withdrawnBecause: '', version: 1, ...more },
})
const plan: KeptPlan = {
  ...{ kind: 'mediation', monthlyCents: 5_000, freeCents: null, source: '', sourceOn: null, creditCostsCents: 0 },
  ...{ months: 18, startMonth: '2026-12', version: 3 },
}

it('eighteen times 50 over 3000: 900 is 30 %, the preferential claim at twice the percentage', () => {
  // 90000 / (2 x 100000 + 200000) is 22.5 % for the ordinary claims, 45 % for the preferential one
  const claims = [
    claim(1, 100_000, { preferential: true }),
    claim(2, 150_000, { joint: true }),
    claim(3, 50_000, { excludedFromDischarge: true }),
    claim(4, 9_900, { disputed: true, balanceDay: '2026-10-01' }),
    claim(5, 0),
    claim(6, 700, { creditor: null }),
  ]
  const plain = { preferential: false, joint: false, balanceDay: '2026-11-01' }
  expect(offerOf(claims, plan)).toEqual({
    ...{ kind: 'mediation', monthlyCents: 5_000, creditCostsCents: 0, months: 18, startMonth: '2026-12' },
    ...{ balanceDay: '2026-11-01', owedCents: 300_000, offeredCents: 90_000 },
    shares: [
      {
        ...{ ...plain, preferential: true, claimId: idOf(1), creditor: 'Schuldeiser 1', claim: 100_000 },
        ...{ offered: 45_000, rate: 4_500, remitted: 55_000, stays: 0 },
      },
      {
        ...{ ...plain, joint: true, claimId: idOf(2), creditor: 'Schuldeiser 2', claim: 150_000 },
        ...{ offered: 33_750, rate: 2_250, remitted: 116_250, stays: 0 },
      },
      {
        ...{ ...plain, claimId: idOf(3), creditor: 'Schuldeiser 3', claim: 50_000 },
        ...{ offered: 11_250, rate: 2_250, remitted: 0, stays: 38_750 },
      },
    ],
    leftOut: [
      { claimId: idOf(4), reason: 'disputed', creditor: 'Schuldeiser 4', claim: 9_900 },
      { claimId: idOf(5), reason: 'paid', creditor: 'Schuldeiser 5', claim: 0 },
      { claimId: idOf(6), reason: 'noCreditor', creditor: null, claim: 700 },
    ],
  })
})

it.each([
  [['2026-11-01', '2026-11-01'], '2026-11-01'],
  [['2026-11-01', '2026-11-02'], null],
  [['2026-11-01', null], null],
  [[null, '2026-11-01'], null],
  [[null, null], null],
  [[], null],
])('balances of %j are together of %s', (days, day) => expect(oneDay(days)).toBe(day))

it('the day of all balances is that of those who are offered something', () => {
  const days = (...given: (string | null)[]) => given.map((balanceDay, n) => claim(n, 10_000, { balanceDay }))
  expect(offerOf(days('2026-11-01', '2026-11-02'), plan).balanceDay).toBeNull()
  expect(offerOf(days('2026-11-02', '2026-11-02'), plan).balanceDay).toBe('2026-11-02')
})
