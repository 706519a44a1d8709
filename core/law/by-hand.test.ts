// Bijstand, kinderbijslag and AOW step by step, with the arithmetic written out, and each border from both sides.
import { describe, expect, it } from 'vitest'
import { type AowAsk, aow } from './aow/calculate.ts'
import { aowFiles } from './aow/files.ts'
import { type BijstandAsk, bijstand } from './bijstandsnorm/calculate.ts'
import { bijstandsnormFiles } from './bijstandsnorm/files.ts'
import { kinderbijslag } from './kinderbijslag/calculate.ts'
import { kinderbijslagFiles } from './kinderbijslag/files.ts'
import { stepsOf } from './test-steps.ts'

const files = [aowFiles, bijstandsnormFiles, kinderbijslagFiles]
const confirmed = new Set(files.flatMap((some) => some.map(({ from }) => from)))

describe('bijstand', () => {
  const ask: BijstandAsk = {
    ...{
      bornOn: '1980-01-01',
      partner: false,
      partnerBornOn: null,
      netIncome: 50_000,
      means: 757_500,
      children: [],
      residents: [],
    },
  }
  const outcomeOf = (over: Partial<BijstandAsk>, on: string) => bijstand({ ...ask, ...over }, { on, confirmed })
  const couple = (partnerBornOn: string) => ({ partner: true, partnerBornOn })
  const sharer = { bornOn: '1997-09-01', sharesCosts: true }
  it.each([
    ['one person', {}, '2024-09-01', 'bijstand.norm-single norm 1.308,45 (1)'],
    ['two', couple('1982-01-01'), '2024-09-01', 'bijstand.norm-couple norm 1.869,21 (1)'],
    // (40 % + 2 x 30 %) / 2 of 1869.21
    [
      'one with someone who is 27 today',
      { residents: [sharer] },
      '2024-09-01',
      'bijstand.shared couple 1.869,21 each 934,61 norm 934,61 count 2 age 27 (3)',
    ],
    ['one with someone who is 27 tomorrow', { residents: [sharer] }, '2024-08-31', 'bijstand.norm-single norm 1.308,45 (1)'],
    // (40 % + 3 x 30 %) / 3 of 1869.21, twice
    [
      'two with another',
      { ...couple('1982-01-01'), residents: [sharer] },
      '2024-09-01',
      'bijstand.shared-couple couple 1.869,21 each 809,99 norm 1.619,98 count 3 age 27 (3)',
    ],
    ['one of twenty', { bornOn: '2004-09-02' }, '2025-09-01', 'bijstand.norm-young norm 337,98 (1)'],
    ['one of twenty-one today', { bornOn: '2004-09-01' }, '2025-09-01', 'bijstand.norm-single norm 1.369,06 (1)'],
    ['one of eighteen today', { bornOn: '2007-09-01' }, '2025-09-01', 'bijstand.norm-young norm 337,98 (1)'],
    [
      'two of twenty',
      { bornOn: '2005-03-01', ...couple('2005-03-01') },
      '2025-09-01',
      'bijstand.norm-young-couple norm 675,96 (1)',
    ],
    [
      'twenty and eighteen today',
      { bornOn: '2005-03-01', ...couple('2007-09-01') },
      '2025-09-01',
      'bijstand.norm-young-couple norm 675,96 (1)',
    ],
    [
      'twenty and twenty-one',
      { bornOn: '2005-03-01', ...couple('2004-09-01') },
      '2025-09-01',
      'bijstand.norm-mixed norm 1.315,88 (1)',
    ],
    ['one at pension age', { bornOn: '1955-01-01' }, '2025-09-01', 'bijstand.norm-pensioner norm 1.530,21 (2)'],
    ['two, the partner at pension age', couple('1955-01-01'), '2025-09-01', 'bijstand.norm-pensioner-couple norm 2.094,98 (2)'],
  ] satisfies [string, Partial<BijstandAsk>, string, string][])('%s', (_, over, on, line) => {
    const [means, norm] = stepsOf(outcomeOf(over, on))
    expect(means).toMatch(/^bijstand\.means-below means 7\.575,00 limit [\d.]+,00 \(1\)$/)
    expect(norm).toBe(line)
  })
  it('what comes in goes off, and more than the norm leaves nothing', () => {
    // 1308.45 - 500.00
    expect(stepsOf(outcomeOf({}, '2024-09-01')).slice(2)).toEqual([
      'bijstand.less-income norm 1.308,45 income 500,00 (0)',
      'bijstand.month norm 1.308,45 income 500,00 monthly 808,45 (0)',
    ])
    expect(stepsOf(outcomeOf({ bornOn: '2004-09-02' }, '2025-09-01')).slice(2)).toEqual([
      'bijstand.less-income norm 337,98 income 500,00 (0)',
    ])
  })
  it.each([
    [{ means: 757_501 }, 'bijstand.means-above means 7.575,01 limit 7.575,00 (1)'],
    [{ means: 1_515_001, ...couple('1982-01-01') }, 'bijstand.means-above means 15.150,01 limit 15.150,00 (1)'],
  ])('who owns too much: %o', (over, line) => expect(stepsOf(outcomeOf(over, '2024-09-01'))).toEqual([line]))
})

describe('kinderbijslag', () => {
  const linesOf = (days: string[], on: string) =>
    stepsOf(kinderbijslag({ children: days.map((bornOn) => ({ bornOn })) }, { on, confirmed }))
  it('of children at the borders of age on 1 July 2026: 5, 6, 11, 12 and 16', () => {
    // 298.40 + 2 x 362.35 + 2 x 426.29 = 1875.68; a third is 625.23
    expect(linesOf(['2020-07-02', '2020-07-01', '2014-07-02', '2014-07-01', '2010-07-01'], '2026-08-20')).toEqual([
      'kinderbijslag.under6 each 298,40 together 298,40 count 1 (1)',
      'kinderbijslag.under12 each 362,35 together 724,70 count 2 (1)',
      'kinderbijslag.under18 each 426,29 together 852,58 count 2 (1)',
      'kinderbijslag.school (0)',
      'kinderbijslag.month quarter 1.875,68 month 625,23 (0)',
    ])
  })
  it('of one of fifteen nothing is said of school, and no age is named that nobody has', () => {
    expect(linesOf(['2010-07-02', '2012-01-01'], '2026-08-20')).toEqual([
      'kinderbijslag.under18 each 426,29 together 852,58 count 2 (1)',
      'kinderbijslag.month quarter 852,58 month 284,19 (0)',
    ])
  })
  it('the quarter begins in January, April, July and October', () => {
    // Born on 15 May: not there yet on 1 April, there on 1 July.
    const months = ['01', '03', '04', '06', '07', '09', '10', '12']
    expect(months.map((month) => linesOf(['2024-05-15'], `2024-${month}-20`).length > 0)).toEqual([
      ...[false, false, false, false],
      ...[true, true, true, true],
    ])
  })
})

describe('AOW', () => {
  const ask: AowAsk = { bornOn: '1950-01-01', partner: false, partnerBornOn: null, yearsAbroad: 0 }
  it.each([
    [
      'one person',
      {},
      '2026-07-01',
      [
        'aow.age age 67 (1)',
        'aow.full-single full 1.662,16 (1)',
        'aow.holiday holiday 104,78 (1)',
        'aow.month monthly 1.662,16 (0)',
      ],
    ],
    [
      // 80 % of 1139.39 and of 74.85
      'one of two, ten years abroad',
      { partner: true, yearsAbroad: 10 },
      '2026-07-01',
      [
        'aow.age age 67 (1)',
        'aow.full-couple full 1.139,39 (1)',
        'aow.missed monthly 911,51 years 10 percent 80 (1)',
        'aow.holiday holiday 59,88 (1)',
        'aow.month monthly 911,51 (0)',
      ],
    ],
    [
      // 2 % of 1569.75; the holiday allowance of that half year nobody found
      'forty-nine years abroad, in 2024',
      { yearsAbroad: 49 },
      '2024-07-01',
      [
        'aow.age age 67 (1)',
        'aow.full-single full 1.569,75 (1)',
        'aow.missed monthly 31,40 years 49 percent 2 (1)',
        'aow.month monthly 31,40 (0)',
      ],
    ],
    [
      'never insured here',
      { yearsAbroad: 50 },
      '2026-07-01',
      ['aow.age age 67 (1)', 'aow.full-single full 1.662,16 (1)', 'aow.missed monthly 0,00 years 50 percent 0 (1)'],
    ],
    ['long before', { bornOn: '1990-01-01' }, '2026-07-01', ['aow.age-not age 65 (1)']],
    ['a day too early', { bornOn: '1959-07-02' }, '2026-07-01', ['aow.age-not age 67 (1)']],
  ] satisfies [string, Partial<AowAsk>, string, string[]][])('%s', (_, over, on, lines) => {
    expect(stepsOf(aow({ ...ask, ...over }, { on, confirmed }))).toEqual(lines)
  })
})
