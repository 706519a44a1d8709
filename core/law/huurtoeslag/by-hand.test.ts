// Huurtoeslag step by step, with the arithmetic written out, and each border from both sides.
import { describe, expect, it } from 'vitest'
import { stepsOf } from '../test-steps.ts'
import { huurtoeslag } from './calculate.ts'
import { huurtoeslagFiles } from './files.ts'
import type { HuurtoeslagAsk } from './household.ts'

const confirmed = new Set(huurtoeslagFiles.map(({ from }) => from))
const alone: HuurtoeslagAsk = {
  ...{ bornOn: '1984-01-01', partner: false, partnerBornOn: null, income: 2_000_000, partnerIncome: null, assets: 0 },
  ...{ home: 'independent', rent: 60_000, serviceCosts: 0, disability: false, children: [], residents: [] },
}
const couple = { partner: true, partnerBornOn: '1984-01-01', partnerIncome: 0 }
const old = { bornOn: '1950-01-01' }
const outcomeOf = (over: Partial<HuurtoeslagAsk>, on: string) => huurtoeslag({ ...alone, ...over }, { on, confirmed })
const [in2024, in2025, in2026] = ['2024-03-01', '2025-03-01', '2026-03-01'] as const

describe('the sum is laid out line by line', () => {
  it.each([
    [
      // 27 % of 4575.00 is 1235.25 a year, 102.94 a month; 498.20 - 202.52; 65 % of 600.00 - 498.20; (361.85 - 102.9375) x 12 = 3106.95
      'one person above the income point',
      { income: 2_800_000 },
      in2026,
      [
        'assets.below assets 0,00 limit 38.479,00 (1)',
        'huurtoeslag.rent rent 600,00 service 0,00 total 600,00 highest 932,93 age 21 (1)',
        'huurtoeslag.income income 28.000,00 persons 1 (0)',
        'huurtoeslag.own-fixed own 202,52 (1)',
        'huurtoeslag.off income 28.000,00 upTo 23.425,00 above 4.575,00 off 102,94 percent 27 (2)',
        'huurtoeslag.whole upTo 498,20 own 202,52 paid 295,68 (1)',
        'huurtoeslag.partly from 498,20 upTo 713,02 paid 66,17 percent 65 (2)',
        'huurtoeslag.sum paid 361,85 off 102,94 month 258,91 (0)',
        'allowance.month year 3.107,00 month 258,00 (0)',
      ],
    ],
    [
      // at the income point nothing goes off; 65 % of 764.14 - 498.20; 40 % of 932.93 - 764.14
      'three people, a rent above the highest, just at the income point',
      { ...couple, income: 3_150_000, rent: 95_000, children: [{ bornOn: '2019-01-01' }] },
      in2026,
      [
        'assets.below assets 0,00 limit 76.958,00 (1)',
        'huurtoeslag.rent-high rent 950,00 service 0,00 total 950,00 highest 932,93 age 21 (2)',
        'huurtoeslag.income income 31.500,00 persons 3 (0)',
        'huurtoeslag.own-fixed own 200,71 (1)',
        'huurtoeslag.nothing-off income 31.500,00 upTo 31.500,00 above 0,00 off 0,00 percent 22 (1)',
        'huurtoeslag.whole upTo 498,20 own 200,71 paid 297,49 (1)',
        'huurtoeslag.partly from 498,20 upTo 764,14 paid 172,86 percent 65 (2)',
        'huurtoeslag.above from 764,14 paid 67,52 percent 40 (3)',
        'huurtoeslag.sum paid 537,87 off 0,00 month 537,87 (0)',
        'allowance.month year 6.454,00 month 537,00 (0)',
      ],
    ],
    [
      // 8000.00 - 6218.00 counts of the child; two people, so the row of more; a resident may own as much as one person
      'a child of 19 with a wage of its own and savings just at the limit',
      { residents: [{ bornOn: '2007-02-01', income: 800_000, assets: 3_847_900, child: true }] },
      in2026,
      [
        'assets.below assets 0,00 limit 38.479,00 (1)',
        'huurtoeslag.resident-below assets 38.479,00 limit 38.479,00 (1)',
        'huurtoeslag.rent rent 600,00 service 0,00 total 600,00 highest 932,93 age 21 (1)',
        'huurtoeslag.income income 21.782,00 persons 2 (1)',
        'huurtoeslag.own-fixed own 200,71 (1)',
        'huurtoeslag.nothing-off income 21.782,00 upTo 31.500,00 above 0,00 off 0,00 percent 22 (1)',
        'huurtoeslag.whole upTo 498,20 own 200,71 paid 297,49 (1)',
        'huurtoeslag.partly from 498,20 upTo 713,02 paid 66,17 percent 65 (2)',
        'huurtoeslag.sum paid 363,66 off 0,00 month 363,66 (0)',
        'allowance.month year 4.364,00 month 363,00 (0)',
      ],
    ],
    [
      'someone young, of whose rent no more counts than what is paid whole',
      { bornOn: '2006-01-01' },
      in2026,
      [
        'assets.below assets 0,00 limit 38.479,00 (1)',
        'huurtoeslag.rent-young rent 600,00 service 0,00 total 600,00 highest 498,20 age 21 (2)',
        'huurtoeslag.income income 20.000,00 persons 1 (0)',
        'huurtoeslag.own-fixed own 202,52 (1)',
        'huurtoeslag.nothing-off income 20.000,00 upTo 23.425,00 above 0,00 off 0,00 percent 27 (1)',
        'huurtoeslag.whole upTo 498,20 own 202,52 paid 295,68 (1)',
        'huurtoeslag.sum paid 295,68 off 0,00 month 295,68 (0)',
        'allowance.month year 3.548,00 month 295,00 (0)',
      ],
    ],
    [
      // 252.690048 + 10.713424 - 37.14 is 226.263472; 477.20 - 226.26; 65 % of 205.76; 40 % of 37.04
      'one person with service costs, in the years of the square',
      { income: 2_400_000, rent: 70_000, serviceCosts: 2_000 },
      in2025,
      [
        'assets.below assets 0,00 limit 37.395,00 (1)',
        'huurtoeslag.rent-service rent 700,00 service 20,00 total 720,00 highest 900,07 age 23 (2)',
        'huurtoeslag.income income 24.000,00 persons 1 (0)',
        'huurtoeslag.own-more income 24.000,00 upTo 22.700,00 own 226,26 least 199,05 a 4.38698e-7 b 0.000446392665 t -37.14 (1)',
        'huurtoeslag.whole upTo 477,20 own 226,26 paid 250,94 (1)',
        'huurtoeslag.partly from 477,20 upTo 682,96 paid 133,74 percent 65 (1)',
        'huurtoeslag.above from 682,96 paid 14,82 percent 40 (2)',
        'huurtoeslag.sum paid 399,50 off 0,00 month 399,50 (0)',
        'allowance.month year 4.794,00 month 399,00 (0)',
      ],
    ],
    [
      // 477.20 - 197.24; 65 % of 205.76; 40 % of 800.00 - 682.96, since the partner has reached pension age
      'two people, of whom the partner is at pension age, just at the income point',
      { ...couple, partnerBornOn: old.bornOn, income: 3_045_000, rent: 80_000 },
      in2025,
      [
        'assets.below assets 0,00 limit 74.790,00 (1)',
        'huurtoeslag.rent rent 800,00 service 0,00 total 800,00 highest 900,07 age 23 (1)',
        'huurtoeslag.income income 30.450,00 persons 2 (0)',
        'huurtoeslag.own-least income 30.450,00 upTo 30.450,00 own 197,24 (1)',
        'huurtoeslag.whole upTo 477,20 own 197,24 paid 279,96 (1)',
        'huurtoeslag.partly from 477,20 upTo 682,96 paid 133,74 percent 65 (1)',
        'huurtoeslag.above from 682,96 paid 46,82 percent 40 (3)',
        'huurtoeslag.sum paid 460,52 off 0,00 month 460,52 (0)',
        'allowance.month year 5.526,00 month 460,00 (0)',
      ],
    ],
    [
      // 296.120975 - 48.764428 - 37.72 is 209.636547; 454.47 - 209.64; 65 % of 195.96; 40 % of 29.57
      'one person at pension age in 2024',
      { ...old, income: 2_300_000, rent: 68_000 },
      in2024,
      [
        'assets.below assets 0,00 limit 36.952,00 (1)',
        'huurtoeslag.rent rent 680,00 service 0,00 total 680,00 highest 879,66 age 23 (1)',
        'huurtoeslag.income income 23.000,00 persons 1 (0)',
        'huurtoeslag.pensioners (1)',
        'huurtoeslag.own-more income 23.000,00 upTo 22.025,00 own 209,64 least 187,13 a 5.59775e-7 b -0.002120192534 t -37.72 (1)',
        'huurtoeslag.whole upTo 454,47 own 209,64 paid 244,83 (1)',
        'huurtoeslag.partly from 454,47 upTo 650,43 paid 127,37 percent 65 (1)',
        'huurtoeslag.above from 650,43 paid 11,83 percent 40 (2)',
        'huurtoeslag.sum paid 384,04 off 0,00 month 384,04 (0)',
        'allowance.month year 4.608,00 month 384,00 (0)',
      ],
    ],
  ] satisfies [string, Partial<HuurtoeslagAsk>, string, string[]][])('%s', (_, over, on, lines) => {
    expect(stepsOf(outcomeOf(over, on))).toEqual(lines)
  })

  it.each([
    [
      'a resident who owns a cent too much',
      {
        residents: [
          { bornOn: '2007-02-01', income: 0, assets: 3_847_901, child: true },
          { bornOn: '2005-02-01', income: 0, assets: 0, child: true },
        ],
      },
      in2026,
      ['assets.below assets 0,00 limit 38.479,00 (1)', 'huurtoeslag.resident-above assets 38.479,01 limit 38.479,00 (1)'],
    ],
    ['a tenant who owns a cent too much', { assets: 3_847_901 }, in2026, ['assets.above assets 38.479,01 limit 38.479,00 (1)']],
    [
      'someone young with a dear home',
      { bornOn: '2004-01-01', hadAllowance: false },
      in2025,
      [
        'assets.below assets 0,00 limit 37.395,00 (1)',
        'huurtoeslag.rent-young-ends rent 600,00 service 0,00 total 600,00 highest 477,20 age 23 (2)',
      ],
    ],
  ] satisfies [string, Partial<HuurtoeslagAsk>, string, string[]][])('up to where it ends: %s', (_, over, on, lines) => {
    const found = outcomeOf(over, on)
    expect(found.kind).toBe('none')
    expect(stepsOf(found)).toEqual(lines)
  })
})

describe('whose rent is that of the young', () => {
  it.each([
    ['twenty, alone', { bornOn: '2005-03-02' }, true],
    ['twenty-one today', { bornOn: '2005-03-01' }, false],
    ['both twenty', { ...couple, bornOn: '2005-06-01', partnerBornOn: '2005-06-01' }, true],
    ['one of two is older', { ...couple, bornOn: '2005-06-01' }, false],
    [
      'with someone older in the home',
      { bornOn: '2005-06-01', residents: [{ ...resident('1990-01-01', 0), child: false }] },
      false,
    ],
    ['with a child', { bornOn: '2005-06-01', children: [{ bornOn: '2024-01-01' }] }, false],
    ['in a home adapted for a handicap', { bornOn: '2005-06-01', disability: true }, false],
  ] satisfies [string, Partial<HuurtoeslagAsk>, boolean][])('%s: %s', (_, over, young) => {
    expect(stepsOf(outcomeOf(over, in2026)).some((line) => line.startsWith('huurtoeslag.rent-young'))).toBe(young)
  })
})

describe('whose income counts, and how much of it', () => {
  it.each([
    ['a child that was 22 on New Year', '2003-01-02', 800_000, true, in2026, '21.782,00'],
    ['a child that turned 23 on New Year', '2003-01-01', 800_000, true, in2026, '28.000,00'],
    ['a child that earns less than what is free', '2007-01-01', 600_000, true, in2026, '20.000,00'],
    ['a lodger of 19', '2007-01-01', 800_000, false, in2026, '28.000,00'],
    ['a child without a wage, in a year of which the free part is not known', '2004-01-01', 0, true, '2023-03-01', '20.000,00'],
    ['a lodger in that year', '2004-01-01', 100_000, false, '2023-03-01', '21.000,00'],
    ['a child of 23 in that year', '1999-01-01', 100_000, true, '2023-03-01', '21.000,00'],
  ])('%s', (_, bornOn, income, child, on, total) => {
    const found = outcomeOf({ residents: [{ ...resident(bornOn, income), child }] }, on)
    expect(stepsOf(found).join('\n')).toContain(`huurtoeslag.income income ${total} persons 2`)
  })

  it.each([
    ['more than half is of the pensioner', { ...couple, ...old, income: 2_000_001, partnerIncome: 2_000_000 }, true],
    ['half is', { ...couple, ...old, income: 2_000_000, partnerIncome: 2_000_000 }, false],
    ['more than half is of a partner at that age', { ...couple, partnerBornOn: old.bornOn, income: 0, partnerIncome: 100 }, true],
    [
      'more than half is of a mother who lives in',
      { income: 0, residents: [{ ...resident('1950-01-01', 100), child: false }] },
      true,
    ],
    ['nobody has any', { ...couple, ...old, income: 0, partnerIncome: 0 }, false],
    ['the only one is not at that age', {}, false],
    ['the only one is at that age', { ...old, income: 0 }, true],
  ] satisfies [string, Partial<HuurtoeslagAsk>, boolean][])(
    'to 2024 pensioners have rows of their own: %s',
    (_, over, theirs) => {
      expect(stepsOf(outcomeOf(over, in2024)).includes('huurtoeslag.pensioners (1)')).toBe(theirs)
    },
  )

  it('where the age of AOW is not known, whose row it is cannot be told', () => {
    const both = { ...couple, bornOn: '1956-06-01' }
    expect(outcomeOf(both, '2023-07-01')).toMatchObject({ kind: 'withheld', because: 'absent' })
    expect(outcomeOf({ ...couple, partnerBornOn: '1956-06-01' }, '2023-07-01')).toMatchObject({ because: 'absent' })
  })
})

describe('borders and questions', () => {
  it.each([
    ['a rent at the highest', { rent: 90_007 }, in2025, 'huurtoeslag.rent rent 900,07'],
    [
      'service costs above what counts',
      { rent: 70_000, serviceCosts: 9_000 },
      in2025,
      'huurtoeslag.rent-service rent 700,00 service 48,00',
    ],
    ['service costs that do not count any more', { serviceCosts: 2_000 }, in2026, 'huurtoeslag.rent rent 600,00 service 0,00'],
  ])('%s', (_, over, on, line) => expect(stepsOf(outcomeOf(over, on)).join('\n')).toContain(line))

  it.each([
    ['a rent that is paid whole', { rent: 49_820 }, ['huurtoeslag.whole']],
    ['a cent more', { rent: 49_821 }, ['huurtoeslag.whole', 'huurtoeslag.partly']],
    ['a rent at the second limit', { rent: 71_302 }, ['huurtoeslag.whole', 'huurtoeslag.partly']],
    ['a cent above that', { rent: 71_303 }, ['huurtoeslag.whole', 'huurtoeslag.partly', 'huurtoeslag.above']],
  ])('%s: %j', (_, over, parts) => {
    const rules = stepsOf(outcomeOf(over, in2026)).map((line) => line.split(' ')[0])
    expect(rules.filter((rule) => /\.(whole|partly|above)$/.test(rule ?? ''))).toEqual(parts)
  })

  it.each([
    ['one person, not young', {}, in2025, false],
    ['two people, in the years that it matters', couple, in2025, true],
    ['two people, since it is paid to all', couple, in2026, false],
    ['who is young', { bornOn: '2006-01-01' }, in2026, true],
  ] satisfies [string, Partial<HuurtoeslagAsk>, string, boolean][])(
    'whether the home is adapted is asked of %s: %s',
    (_, over, on, asked) => {
      expect(outcomeOf({ ...over, disability: null }, on).kind === 'asks').toBe(asked)
    },
  )

  it('of whom nothing is known all is asked, also on a day of which no file is known', () => {
    const given = {
      ...couple,
      partnerBornOn: null,
      partnerIncome: null,
      residents: [{ ...resident('1990-01-01', null), child: false }],
    }
    expect(outcomeOf(given, in2026)).toEqual({ kind: 'asks', questions: ['partnerBornOn', 'partnerIncome', 'residentIncome'] })
    expect(outcomeOf({ rent: null }, '2022-03-01')).toEqual({ kind: 'asks', questions: ['rent'] })
    expect(outcomeOf({}, '2022-03-01')).toMatchObject({ kind: 'withheld', because: 'absent', from: null })
  })
})

function resident(bornOn: string, income: number | null) {
  return { bornOn, income, assets: 0 }
}
