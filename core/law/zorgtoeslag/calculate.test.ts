// Zorgtoeslag against the published ceilings and maxima, public worked examples, and what must always hold.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ZorgtoeslagAsk, zorgtoeslag } from './calculate.ts'
import { zorgtoeslagFiles } from './files.ts'

const confirmed = new Set(zorgtoeslagFiles.map(({ from }) => from))
const alone: ZorgtoeslagAsk = {
  bornOn: '1990-05-17',
  insured: true,
  partner: false,
  partnerInsured: null,
  income: 2_000_000,
  partnerIncome: null,
  assets: 0,
}
const together: ZorgtoeslagAsk = { ...alone, partner: true, partnerInsured: true, partnerIncome: 0 }

/** Year and month of what comes out, in whole euros; zero where there is no right. */
function euros(ask: ZorgtoeslagAsk, on: string): [number, number] {
  const found = zorgtoeslag(ask, { on, confirmed })
  if (found.kind !== 'amount') return [0, 0]
  return [(found.steps.at(-1)?.cents.year ?? 0) / 100, found.monthly / 100]
}

describe('the published maximum of the year (2023: PML; 2024, 2025: law-params 1.1; 2026: Toeslagenkaart 2026)', () => {
  it.each([
    ['2023-06-01', 1858, 154],
    ['2024-06-01', 1483, 123],
    ['2025-06-01', 1573, 131],
    ['2026-06-01', 1550, 129],
  ])('%s: %i a year and %i a month for one person', (on, year, month) => expect(euros(alone, on)).toEqual([year, month]))
  it.each([
    ['2024-06-01', 2833, 236],
    ['2025-06-01', 3010, 250],
    ['2026-06-01', 2963, 246],
  ])('%s: %i a year and %i a month for two', (on, year, month) => expect(euros(together, on)).toEqual([year, month]))
})

describe('the published income ceilings: the last euro with a right, and the first without', () => {
  it.each([
    ['2023-01-01', 38520, alone],
    ['2023-12-31', 48224, together],
    ['2024-07-01', 37496, alone],
    ['2024-07-01', 47368, together],
    ['2025-07-01', 39719, alone],
    ['2025-07-01', 50206, together],
    ['2026-11-30', 40857, alone],
    ['2026-11-30', 51142, together],
  ])('%s: %i', (on, ceiling, ask) => {
    expect(euros({ ...ask, income: ceiling * 100 }, on)[0]).toBe(24)
    expect(euros({ ...ask, income: (ceiling + 1) * 100 }, on)[0]).toBe(0)
  })
})

describe('worked examples', () => {
  it('alone with 38.880 in 2026: 294.98, so 295 a year (amir-meshkat/netto-helper, docs/toeslagen-2026.md)', () => {
    // 1.912 % of 29736 is 568.55; 13.730 % of 9144 is 1255.47; 2119 - 1824.02 = 294.98
    const found = zorgtoeslag({ ...alone, income: 3_888_000 }, { on: '2026-03-01', confirmed: new Set() })
    expect(found).toMatchObject({ kind: 'amount', monthly: 2400 })
    expect(found.kind === 'amount' && found.steps.map(({ rule, cents }) => [rule, cents])).toEqual([
      ['assets.below', { assets: 0, limit: 14_601_100 }],
      ['zorgtoeslag.premium', { premium: 211_900 }],
      ['zorgtoeslag.norm-above', { income: 3_888_000, threshold: 2_973_600, above: 914_400, norm: 182_402 }],
      ['zorgtoeslag.left', { premium: 211_900, norm: 182_402, left: 29_498 }],
      ['allowance.month', { year: 29_500, month: 2_400 }],
    ])
  })
  it('two, of whom one has 38.880, in 2026: 1707.15, so 1707 a year (the same page)', () => {
    expect(euros({ ...together, income: 3_888_000 }, '2026-03-01')).toEqual([1707, 142])
  })
  it.each([
    ['partner', { partnerInsured: false }],
    ['client', { insured: false }],
  ])('one of two who is not insured here, the %s, halves it: 2963 (2962.62 exact) becomes 1481', (_, over) => {
    // 4238 - 4.289 % of 29736 (1275.377) = 2962.623; half is 1481.31
    expect(euros({ ...together, ...over }, '2026-03-01')).toEqual([1481, 123])
  })
  it('of two who are both not insured here there is no right', () => {
    const neither = { ...together, insured: false, partnerInsured: false }
    expect(zorgtoeslag(neither, { on: '2026-03-01', confirmed })).toMatchObject({ kind: 'none', because: 'notInsured' })
  })
})

describe('who has a right', () => {
  it.each([
    [{ bornOn: '2008-03-15' }, '2026-03-31', 'tooYoung'],
    [{ insured: false }, '2026-03-31', 'notInsured'],
    [{ assets: 14_601_101 }, '2026-03-31', 'assets'],
    [{ income: 9_000_000 }, '2026-03-31', 'income'],
  ])('%o on %s: none, because of %s', (over, on, because) => {
    expect(zorgtoeslag({ ...alone, ...over }, { on, confirmed })).toMatchObject({ kind: 'none', because })
  })
  it('begins the month after one turned eighteen', () => {
    expect(zorgtoeslag({ ...alone, bornOn: '2008-03-15' }, { on: '2026-04-01', confirmed }).kind).toBe('amount')
  })
})

describe('nothing is guessed', () => {
  it('what was not answered is asked, all of it at once', () => {
    const nothing = { bornOn: null, insured: null, partnerInsured: null, income: null, partnerIncome: null, assets: null }
    expect(zorgtoeslag({ ...nothing, partner: null }, { on: '2026-03-01', confirmed })).toEqual({
      kind: 'asks',
      questions: ['bornOn', 'partner', 'insured', 'income', 'assets'],
    })
    expect(zorgtoeslag({ ...nothing, partner: true }, { on: '2026-03-01', confirmed })).toMatchObject({
      questions: ['bornOn', 'insured', 'partnerInsured', 'income', 'partnerIncome', 'assets'],
    })
  })
  it('numbers that nobody confirmed give steps and no amount; a confirmed file gives it', () => {
    expect(zorgtoeslag(alone, { on: '2025-03-01', confirmed: new Set() })).toMatchObject({
      kind: 'withheld',
      because: 'unverified',
      from: '2025-01-01',
    })
    expect(zorgtoeslag(alone, { on: '2025-03-01', confirmed: new Set(['2025-01-01']) }).kind).toBe('amount')
  })
  it('the steps without an amount stop before what comes out', () => {
    const found = zorgtoeslag(alone, { on: '2025-03-01', confirmed: new Set() })
    const rules = found.kind === 'withheld' && found.steps.map(({ rule }) => rule)
    expect(rules).toEqual(['assets.below', 'zorgtoeslag.premium', 'zorgtoeslag.norm'])
  })
  it.each(['2022-12-31', '2027-01-01'])('on %s no file is known', (on) => {
    expect(zorgtoeslag(alone, { on, confirmed })).toMatchObject({ kind: 'withheld', because: 'absent', from: null })
  })
})

describe('whatever the household', () => {
  const on = fc.constantFrom('2023-02-01', '2024-02-01', '2025-02-01', '2026-02-01')
  const money = fc.integer({ min: 0, max: 9_000_000 })
  it('more income never gives more', () => {
    fc.assert(
      fc.property(on, money, money, fc.boolean(), (day, income, more, partner) => {
        const ask = partner ? together : alone
        expect(euros({ ...ask, income: income + more }, day)[0]).toBeLessThanOrEqual(euros({ ...ask, income }, day)[0])
      }),
      { numRuns: 2000 },
    )
  })
  it('does not matter which of the two has the income', () => {
    fc.assert(
      fc.property(on, money, money, (day, one, other) => {
        const [left, right] = [
          { income: one, partnerIncome: other },
          { income: other, partnerIncome: one },
        ]
        expect(euros({ ...together, ...left }, day)).toEqual(euros({ ...together, ...right }, day))
      }),
    )
  })
  it('twelve months are never more than the year, and less by under twelve euros', () => {
    fc.assert(
      fc.property(on, money, (day, income) => {
        const [year, month] = euros({ ...alone, income }, day)
        expect(year - month * 12).toBeGreaterThanOrEqual(0)
        expect(year - month * 12).toBeLessThan(12)
      }),
    )
  })
})
