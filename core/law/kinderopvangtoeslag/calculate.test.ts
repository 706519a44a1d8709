// Kinderopvangtoeslag by the table of Rijksoverheid, worked out by hand.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Care, type KinderopvangtoeslagAsk, kinderopvangtoeslag } from './calculate.ts'
import { kinderopvangtoeslagFiles } from './files.ts'

const care: Care = { kind: 'dayCare', hours: 100, hourRate: 1_100 }
const ask: KinderopvangtoeslagAsk = {
  partner: false,
  income: 3_000_000,
  partnerIncome: null,
  working: true,
  children: [{ care }],
}
const none = new Set<string>()
const confirmed = new Set(kinderopvangtoeslagFiles.map(({ from }) => from))
function yearOf(given: KinderopvangtoeslagAsk, on = '2026-03-01'): number {
  const found = kinderopvangtoeslag(given, { on, confirmed })
  return found.kind === 'amount' ? (found.steps.at(-1)?.cents.year ?? 0) / 100 : 0
}

describe('2026 by hand', () => {
  it('100 hours of day care at 11,00: 96 % of 1100 a month', () => {
    // 1100.00 x 0.96 = 1056.00 a month, 12672 a year
    expect(kinderopvangtoeslag(ask, { on: '2026-03-01', confirmed: none })).toMatchObject({ kind: 'amount', monthly: 105_600 })
  })
  it('300 hours of after-school care at 12,00: 230 hours and 9,98 count', () => {
    // 230 x 9.98 = 2295.40; 96 % = 2203.584 a month; 26443.008 a year -> 26443
    expect(yearOf({ ...ask, children: [{ care: { kind: 'afterSchool', hours: 300, hourRate: 1_200 } }] })).toBe(26_443)
  })
  it('two children at 80.000: 85.9 % for most hours, 93.9 % for the other', () => {
    // 120 x 10.00 = 1200 x 0.859 = 1030.80; 60 x 8.49 = 509.40 x 0.939 = 478.3266; (1030.80 + 478.3266) x 12 = 18109.5192
    const children: { care: Care }[] = [
      { care: { kind: 'childminder', hours: 60, hourRate: 900 } },
      { care: { kind: 'dayCare', hours: 120, hourRate: 1_000 } },
    ]
    const given = { ...ask, partner: true, income: 4_000_000, partnerIncome: 4_000_000, children }
    expect(yearOf(given)).toBe(18_110)
    // Which child is the first was read nowhere official.
    expect(kinderopvangtoeslag(given, { on: '2026-03-01', confirmed: none })).toMatchObject({ because: 'unverified' })
  })
})

describe('the bands', () => {
  it.each([
    [5_641_200, 96],
    [5_641_300, 95.5],
    [16_565_700, 38.5],
    [16_565_800, 36.5],
    [99_999_900, 36.5],
  ])('%i cents: %d percent for the first child', (income, percent) => {
    const found = kinderopvangtoeslag({ ...ask, income }, { on: '2026-03-01', confirmed })
    expect(found.kind === 'amount' && found.steps.find(({ rule }) => rule === 'kot.first')?.numbers.percent).toBe(percent)
  })
  it('of 2025 only the first band is known', () => {
    expect(yearOf({ ...ask, income: 4_740_300 }, '2025-03-01')).toBeGreaterThan(0)
    expect(kinderopvangtoeslag({ ...ask, income: 4_740_400 }, { on: '2025-03-01', confirmed })).toMatchObject({
      because: 'absent',
    })
    expect(kinderopvangtoeslag(ask, { on: '2024-03-01', confirmed })).toMatchObject({ because: 'absent' })
  })
})

it.each([
  [{ working: false }, { kind: 'none', because: 'notWorking' }],
  [{ children: [{ care: null }] }, { kind: 'none', because: 'noCare' }],
  [
    { partner: true, working: null },
    { kind: 'asks', questions: ['partnerIncome', 'working'] },
  ],
])('%o', (over, expected) => {
  expect(kinderopvangtoeslag({ ...ask, ...over }, { on: '2026-03-01', confirmed })).toMatchObject(expected)
})

it('more income never gives more, and it never exceeds the costs', () => {
  const money = fc.integer({ min: 0, max: 30_000_000 })
  fc.assert(
    fc.property(
      money,
      money,
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 2_000 }),
      (income, more, hours, hourRate) => {
        const given = { ...ask, income, children: [{ care: { ...care, hours, hourRate } }] }
        expect(yearOf({ ...given, income: income + more })).toBeLessThanOrEqual(yearOf(given))
        expect(yearOf(given) * 100).toBeLessThanOrEqual(hours * hourRate * 12)
      },
    ),
    { numRuns: 1000 },
  )
})
