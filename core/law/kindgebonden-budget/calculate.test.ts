// Kindgebonden budget against the card of Dienst Toeslagen and sums by hand.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KindgebondenBudgetAsk, kindgebondenBudget } from './calculate.ts'
import { kindgebondenBudgetFiles } from './files.ts'

const confirmed = new Set(kindgebondenBudgetFiles.map(({ from }) => from))
const parent: KindgebondenBudgetAsk = {
  partner: false,
  income: 2_000_000,
  partnerIncome: null,
  assets: 0,
  children: [{ bornOn: '2020-06-15' }],
}
function yearOf(ask: KindgebondenBudgetAsk, on: string): number {
  const found = kindgebondenBudget(ask, { on, confirmed })
  return found.kind === 'amount' ? (found.steps.at(-1)?.cents.year ?? 0) / 100 : 0
}
const born = (...days: string[]) => ({ children: days.map((bornOn) => ({ bornOn })) })

describe('Toeslagenkaart 2026: a single parent up to the threshold', () => {
  it.each([
    [born('2020-06-15'), 5996],
    [born('2020-06-15', '2018-03-01'), 8576],
  ])('%o: %i a year', (over, year) => {
    const found = kindgebondenBudget({ ...parent, ...over }, { on: '2026-05-01', confirmed: new Set() })
    expect(found).toMatchObject({ kind: 'amount', monthly: Math.floor(year / 12) * 100 })
    expect(yearOf({ ...parent, ...over }, '2026-05-01')).toBe(year)
  })
})

describe('by hand', () => {
  it('two parents with 45.000, children of 4, 13 and 16, in 2026', () => {
    // 3 x 2580 = 7740; + 724 + 964 = 9428; 7.6 % of (45000 - 39141 = 5859) = 445.284; left 8982.716 -> 8983
    const ask = {
      ...parent,
      partner: true,
      income: 3_000_000,
      partnerIncome: 1_500_000,
      ...born('2022-01-10', '2013-01-10', '2010-01-10'),
    }
    expect(yearOf(ask, '2026-05-01')).toBe(8983)
  })
  it('a single parent with one child of 7 and 35.000, in 2025', () => {
    // 2511 + 3389 = 5900; 7.1 % of (35000 - 28406 = 6594) = 468.174; left 5431.826 -> 5432
    expect(yearOf({ ...parent, income: 3_500_000, ...born('2018-01-10') }, '2025-05-01')).toBe(5432)
  })
  it.each([
    [1, 1653],
    [2, 3185],
    [3, 4717],
    [4, 6249],
  ])('2023: %i children of two parents: %i', (count, year) => {
    const children = Array.from({ length: count }, () => ({ bornOn: '2019-01-10' }))
    expect(yearOf({ ...parent, partner: true, partnerIncome: 0, children }, '2023-05-01')).toBe(year)
  })
  it('2027 (budget): above the second point the higher percentage takes off', () => {
    // 2653 + 2653 = 5306; 8.05 % of (61917 - 40560 = 21357) = 1719.2385; 9.95 % of (65000 - 61917 = 3083) = 306.7585
    // 5306 - 2025.997 = 3280.003 -> 3280
    const ask = { ...parent, partner: true, income: 6_500_000, partnerIncome: 0, ...born('2020-06-15', '2018-03-01') }
    expect(yearOf(ask, '2027-05-01')).toBe(3280)
  })
})

describe('which children count', () => {
  it.each([
    ['2026-05-01', '2026-05-01', 'none'],
    ['2026-04-30', '2026-05-01', 'amount'],
    ['2008-05-20', '2026-05-31', 'amount'],
    ['2008-05-20', '2026-06-01', 'none'],
  ])('born on %s, on %s: %s', (bornOn, on, kind) => {
    expect(kindgebondenBudget({ ...parent, ...born(bornOn) }, { on, confirmed }).kind).toBe(kind)
  })
  it('without children nothing is asked', () => {
    const blank = { partner: null, income: null, partnerIncome: null, assets: null, children: [] }
    expect(kindgebondenBudget(blank, { on: '2026-05-01', confirmed })).toMatchObject({ kind: 'none', because: 'noChildren' })
    expect(kindgebondenBudget({ ...blank, ...born('2020-06-15') }, { on: '2026-05-01', confirmed })).toEqual({
      kind: 'asks',
      questions: ['partner', 'income', 'assets'],
    })
  })
})

it('more income never gives more, and one more child never less', () => {
  const money = fc.integer({ min: 0, max: 12_000_000 })
  fc.assert(
    fc.property(fc.constantFrom(2023, 2024, 2025, 2026, 2027), money, money, fc.boolean(), (year, income, more, partner) => {
      const on = `${year}-05-01`
      const ask = { ...parent, partner, partnerIncome: 0, income, ...born('2020-06-15', '2018-03-01') }
      expect(yearOf({ ...ask, income: income + more }, on)).toBeLessThanOrEqual(yearOf(ask, on))
      const another = { children: [...ask.children, { bornOn: '2012-01-01' }] }
      expect(yearOf({ ...ask, ...another }, on)).toBeGreaterThanOrEqual(yearOf(ask, on))
    }),
    { numRuns: 1000 },
  )
})
