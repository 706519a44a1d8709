// Zorgtoeslag, kindgebonden budget and kinderopvangtoeslag step by step, with the arithmetic written out, and each border from both sides.
import { describe, expect, it } from 'vitest'
import { type KinderopvangtoeslagAsk, kinderopvangtoeslag } from './kinderopvangtoeslag/calculate.ts'
import { kinderopvangtoeslagFiles } from './kinderopvangtoeslag/files.ts'
import { type KindgebondenBudgetAsk, kindgebondenBudget } from './kindgebonden-budget/calculate.ts'
import { kindgebondenBudgetFiles } from './kindgebonden-budget/files.ts'
import { stepsOf } from './test-steps.ts'
import { type ZorgtoeslagAsk, zorgtoeslag } from './zorgtoeslag/calculate.ts'
import { zorgtoeslagFiles } from './zorgtoeslag/files.ts'

const files = [kinderopvangtoeslagFiles, kindgebondenBudgetFiles, zorgtoeslagFiles]
const confirmed = new Set(files.flatMap((some) => some.map(({ from }) => from)))
const born = (...days: string[]) => ({ children: days.map((bornOn) => ({ bornOn })) })

describe('zorgtoeslag', () => {
  const alone: ZorgtoeslagAsk = {
    ...{ bornOn: '1990-05-17', insured: true, partner: false, partnerInsured: null },
    ...{ income: 2_973_600, partnerIncome: null, assets: 14_601_100 },
  }
  const outcomeOf = (over: Partial<ZorgtoeslagAsk>) => zorgtoeslag({ ...alone, ...over }, { on: '2026-03-01', confirmed })
  it.each([
    [
      // 1.912 % of 29736.00 is 568.55; income and savings both just at their border
      'one person at the threshold',
      {},
      [
        'assets.below assets 146.011,00 limit 146.011,00 (1)',
        'zorgtoeslag.premium premium 2.119,00 persons 1 (1)',
        'zorgtoeslag.norm income 29.736,00 threshold 29.736,00 above 0,00 norm 568,55 percent 1.912 percentAbove 13.73 (2)',
        'zorgtoeslag.left premium 2.119,00 norm 568,55 left 1.550,45 (0)',
        'allowance.month year 1.550,00 month 129,00 (0)',
      ],
    ],
    [
      // 4.289 % of 29736.00 and 13.730 % of 9144.00 is 1275.38 + 1255.47
      'two, of whom one is not insured here',
      { partner: true, partnerInsured: false, partnerIncome: 1_000_000, income: 2_888_000 },
      [
        'assets.below assets 146.011,00 limit 184.633,00 (1)',
        'zorgtoeslag.premium premium 4.238,00 persons 2 (1)',
        'zorgtoeslag.norm-above income 38.880,00 threshold 29.736,00 above 9.144,00 norm 2.530,85 percent 4.289 percentAbove 13.73 (2)',
        'zorgtoeslag.left premium 4.238,00 norm 2.530,85 left 1.707,15 (0)',
        'zorgtoeslag.half left 1.707,15 half 853,58 (0)',
        'allowance.month year 854,00 month 71,00 (0)',
      ],
    ],
    [
      // 568.55 + 13.730 % of 11122.00 is 2095.60; what is less than 24 is not granted
      'one person just above the ceiling',
      { income: 4_085_800, assets: 0 },
      [
        'assets.below assets 0,00 limit 146.011,00 (1)',
        'zorgtoeslag.premium premium 2.119,00 persons 1 (1)',
        'zorgtoeslag.norm-above income 40.858,00 threshold 29.736,00 above 11.122,00 norm 2.095,60 percent 1.912 percentAbove 13.73 (2)',
        'zorgtoeslag.left premium 2.119,00 norm 2.095,60 left 23,40 (0)',
        'allowance.least year 23,00 least 24,00 (1)',
      ],
    ],
    ['one person who owns a cent too much', { assets: 14_601_101 }, ['assets.above assets 146.011,01 limit 146.011,00 (1)']],
    ['two who are both not insured here', { partner: true, partnerInsured: false, insured: false, partnerIncome: 0 }, []],
  ] satisfies [string, Partial<ZorgtoeslagAsk>, string[]][])('%s', (_, over, lines) => {
    expect(stepsOf(outcomeOf(over))).toEqual(lines)
  })
})

describe('kindgebonden budget', () => {
  const parent: KindgebondenBudgetAsk = {
    partner: false,
    income: 2_973_600,
    partnerIncome: null,
    assets: 0,
    ...born('2020-06-15'),
  }
  const outcomeOf = (over: Partial<KindgebondenBudgetAsk>, on = '2026-05-01') =>
    kindgebondenBudget({ ...parent, ...over }, { on, confirmed })
  const two = { partner: true, partnerIncome: 0, income: 3_914_100 }
  it.each([
    [
      'a single parent at the threshold',
      { assets: 14_601_100 },
      '2026-05-01',
      [
        'assets.below assets 146.011,00 limit 146.011,00 (1)',
        'kgb.children first 2.580,00 next 2.580,00 together 2.580,00 count 1 (1)',
        'kgb.single-parent extra 3.416,00 (1)',
        'kgb.nothing-off income 29.736,00 threshold 29.736,00 off 0,00 (1)',
        'allowance.month year 5.996,00 month 499,00 (0)',
      ],
    ],
    [
      // ages on 1 May: 11, 12, 15, 16, 17 and just not 18; 7.6 % of 45000.00 - 39141.00; 15480 + 1448 + 2892 - 445.28
      'six children of two parents, at the borders of age',
      {
        ...two,
        partnerIncome: 585_900,
        ...born('2014-05-02', '2014-05-01', '2010-05-02', '2010-05-01', '2008-06-01', '2008-05-02'),
      },
      '2026-05-01',
      [
        'assets.below assets 0,00 limit 184.633,00 (1)',
        'kgb.children first 2.580,00 next 2.580,00 together 15.480,00 count 6 (1)',
        'kgb.from12 each 724,00 together 1.448,00 count 2 (1)',
        'kgb.from16 each 964,00 together 2.892,00 count 3 (1)',
        'kgb.off income 45.000,00 threshold 39.141,00 off 445,28 percent 7.6 (1)',
        'allowance.month year 19.375,00 month 1.614,00 (0)',
      ],
    ],
    [
      // to 2023 the first child had more than the next: 1653 + 1532
      'two children of two parents in 2023',
      { ...two, income: 0, ...born('2019-01-10', '2020-01-10') },
      '2023-05-01',
      [
        'assets.below assets 0,00 limit 161.329,00 (1)',
        'kgb.children first 1.653,00 next 1.532,00 together 3.185,00 count 2 (1)',
        'kgb.nothing-off income 0,00 threshold 43.397,00 off 0,00 (1)',
        'allowance.month year 3.185,00 month 265,00 (0)',
      ],
    ],
    [
      // 8.05 % of 61917.00 - 40560.00, and at the second point itself nothing more
      'at the second point of 2027',
      { ...two, income: 6_191_700 },
      '2027-05-01',
      [
        'assets.below assets 0,00 limit 158.748,00 (1)',
        'kgb.children first 2.653,00 next 2.653,00 together 2.653,00 count 1 (1)',
        'kgb.off income 61.917,00 threshold 40.560,00 off 1.719,24 percent 8.05 (1)',
        'allowance.month year 934,00 month 77,00 (0)',
      ],
    ],
    [
      // 9.95 % of 62917.00 - 61917.00
      'a thousand euros above it',
      { ...two, income: 6_291_700 },
      '2027-05-01',
      [
        'assets.below assets 0,00 limit 158.748,00 (1)',
        'kgb.children first 2.653,00 next 2.653,00 together 2.653,00 count 1 (1)',
        'kgb.off income 62.917,00 threshold 40.560,00 off 1.719,24 percent 8.05 (1)',
        'kgb.off-second from 61.917,00 off 99,50 percent 9.95 (1)',
        'allowance.month year 834,00 month 69,00 (0)',
      ],
    ],
    ['who owns a cent too much', { assets: 14_601_101 }, '2026-05-01', ['assets.above assets 146.011,01 limit 146.011,00 (1)']],
    [
      'two who own a cent too much',
      { ...two, assets: 18_463_301 },
      '2026-05-01',
      ['assets.above assets 184.633,01 limit 184.633,00 (1)'],
    ],
  ] satisfies [string, Partial<KindgebondenBudgetAsk>, string, string[]][])('%s', (_, over, on, lines) => {
    expect(stepsOf(outcomeOf(over, on))).toEqual(lines)
  })
  it('asks for the income of a partner, and on a day of which nothing is known asks first', () => {
    expect(outcomeOf({ partner: true })).toEqual({ kind: 'asks', questions: ['partnerIncome'] })
    expect(outcomeOf({ assets: null }, '2022-05-01')).toEqual({ kind: 'asks', questions: ['assets'] })
    expect(outcomeOf({}, '2022-05-01')).toMatchObject({ kind: 'withheld', from: null })
    expect(outcomeOf(born('2026-05-01'), '2022-05-01')).toMatchObject({ kind: 'withheld', from: null })
  })
})

describe('kinderopvangtoeslag in 2026', () => {
  const dayCare = { kind: 'dayCare', hours: 120, hourRate: 1_000 } as const
  const linesOf = (over: Partial<KinderopvangtoeslagAsk>) => {
    const ask = { partner: false, income: 3_000_000, partnerIncome: null, working: true, children: [{ care: dayCare }], ...over }
    return stepsOf(kinderopvangtoeslag(ask, { on: '2026-03-01', confirmed }))
  }
  const all = [
    { care: { kind: 'childminder', hours: 60, hourRate: 900 } as const },
    { care: null },
    { care: dayCare },
    { care: { kind: 'afterSchool', hours: 300, hourRate: 1_200 } as const },
  ]
  it('of two parents with 80.000: the most hours first, each to what counts at most', () => {
    // 230 x 9.98 x 85.9 %; 120 x 10.00 x 93.9 %; 60 x 8.49 x 93.9 %; (1971.7486 + 1126.80 + 478.3266) x 12 = 42922.5024
    expect(linesOf({ partner: true, income: 5_000_000, partnerIncome: 3_000_000, children: all })).toEqual([
      'kot.income income 80.000,00 (0)',
      'kot.first-child (1)',
      'kot.costs-afterSchool hourRate 12,00 highest 9,98 rate 9,98 costs 2.295,40 hours 300 most 230 counted 230 (2)',
      'kot.first costs 2.295,40 part 1.971,75 percent 85.9 (1)',
      'kot.costs-dayCare hourRate 10,00 highest 11,23 rate 10,00 costs 1.200,00 hours 120 most 230 counted 120 (2)',
      'kot.other costs 1.200,00 part 1.126,80 percent 93.9 (1)',
      'kot.costs-childminder hourRate 9,00 highest 8,49 rate 8,49 costs 509,40 hours 60 most 230 counted 60 (2)',
      'kot.other costs 509,40 part 478,33 percent 93.9 (1)',
      'allowance.month year 42.923,00 month 3.576,00 (0)',
    ])
  })
  it('which child is the first is not told where it does not matter', () => {
    const mattering = (over: Partial<KinderopvangtoeslagAsk>) => linesOf(over).includes('kot.first-child (1)')
    expect([mattering({ children: all }), mattering({ income: 8_000_000 })]).toEqual([false, false])
    expect(mattering({ income: 8_000_000, children: all })).toBe(true)
  })
})
