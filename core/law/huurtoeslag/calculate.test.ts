// Huurtoeslag against official worked examples, examples worked out by hand, and what must always hold.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromSource, type LawFile } from '../parameter.ts'
import { huurtoeslag } from './calculate.ts'
import { huurtoeslagFiles } from './files.ts'
import type { HuurtoeslagAsk } from './household.ts'
import type { Huurtoeslag } from './model.ts'
import { row } from './row.ts'

const confirmed = new Set([...huurtoeslagFiles.map(({ from }) => from), '2013-01-01'])
const alone: HuurtoeslagAsk = {
  bornOn: '1984-01-01',
  partner: false,
  partnerBornOn: null,
  income: 2_000_000,
  partnerIncome: null,
  assets: 0,
  home: 'independent',
  rent: 60_000,
  serviceCosts: 0,
  disability: false,
  children: [],
  residents: [],
}
const step = (ask: HuurtoeslagAsk, on: string, rule: string) => {
  const found = huurtoeslag(ask, { on, confirmed })
  return found.kind === 'asks' ? undefined : found.steps.find((one) => one.rule === rule)
}
const yearOf = (ask: HuurtoeslagAsk, on: string): number => {
  const found = huurtoeslag(ask, { on, confirmed })
  return found.kind === 'amount' ? (found.steps.at(-1)?.cents.year ?? 0) / 100 : 0
}

describe('the worked examples of Dienst Toeslagen for 2013, by the numbers of 2013', () => {
  // Berekening huurtoeslag 2013 (tg0831z33fd), as kept in Kappie/huurtoeslag: parameters and three examples.
  const list = fromSource('T', 'Berekening huurtoeslag 2013')
  const of2013: LawFile<Huurtoeslag> = {
    from: '2013-01-01',
    until: '2013-12-31',
    values: {
      ...(huurtoeslagFiles[0] as LawFile<Huurtoeslag>).values,
      wholeUpTo: list(37444),
      partUpToSmall: list(53591),
      partUpToLarge: list(57435),
      highest: list(68102),
      highestYoung: list(37444),
      assetsSingle: list(2113900),
      assetsPartner: list(4227800),
      own: {
        kind: 'quadratic',
        single: row(list, [7.48531e-7, 0.001957364475, 27.44, 14875, 22218]),
        more: row(list, [4.18659e-7, 0.002104457742, 27.44, 19200, 22218]),
        pensioners: null,
      },
    },
  }
  const monthOf = (ask: HuurtoeslagAsk) => {
    const found = huurtoeslag(ask, { on: '2013-06-01', confirmed }, [of2013])
    return found.kind === 'amount' ? found.steps.find(({ rule }) => rule === 'huurtoeslag.sum')?.cents.month : found
  }
  it('Fred, 19: rent 320 and service costs 12, 11 and 15 (12 counts), income 14.500: 132,82', () => {
    expect(monthOf({ ...alone, bornOn: '1994-01-01', income: 1_450_000, rent: 32_000, serviceCosts: 3_500 })).toBe(13_282)
  })
  it('Jasper and Sophie: rent 510, incomes of 20.000 and 5.000: 120,84', () => {
    const both = { partner: true, partnerBornOn: '1984-01-01', income: 2_000_000, partnerIncome: 500_000 }
    expect(monthOf({ ...alone, ...both, rent: 51_000 })).toBe(12_084)
  })
})

describe('2026, worked out by hand', () => {
  it('alone, rent 600, income 20.000: 361,85 a month, 4342 a year, 361 paid', () => {
    // whole: 498.20 - 202.52 = 295.68; partly: 65 % of (600.00 - 498.20) = 66.17; income below 23425 takes nothing off
    // 295.68 + 66.17 = 361.85 a month, 4342.20 a year -> 4342; a twelfth is 361.83 -> 361
    expect(step(alone, '2026-03-01', 'huurtoeslag.sum')?.cents).toEqual({ paid: 36_185, off: 0, month: 36_185 })
    expect(huurtoeslag(alone, { on: '2026-03-01', confirmed })).toMatchObject({ kind: 'amount', monthly: 36_100 })
    expect(yearOf(alone, '2026-03-01')).toBe(4342)
  })
  it('alone, rent 600, income 28.000: 27 % of 4575 a year goes off', () => {
    // 4575 x 0.27 / 12 = 102.9375; 361.85 - 102.94 = 258.91; exact year (361.85 - 102.9375) x 12 = 3106.95 -> 3107
    expect(step({ ...alone, income: 2_800_000 }, '2026-03-01', 'huurtoeslag.sum')?.cents.off).toBe(10_294)
    expect(yearOf({ ...alone, income: 2_800_000 }, '2026-03-01')).toBe(3107)
  })
  it('three people, rent 950: counts to 932,93, and 40 % of what is above 764,14 is paid to all', () => {
    // whole 498.20 - 200.71 = 297.49; partly 65 % of 265.94 = 172.861; above 40 % of 168.79 = 67.516; sum 537.867
    const ask: HuurtoeslagAsk = {
      ...alone,
      partner: true,
      partnerBornOn: '1985-02-01',
      partnerIncome: 0,
      income: 3_150_000,
      rent: 95_000,
      children: [{ bornOn: '2019-01-01' }],
    }
    expect(step(ask, '2026-03-01', 'huurtoeslag.sum')?.cents.month).toBe(53_787)
    // 537.867 x 12 = 6454.40
    expect(yearOf(ask, '2026-03-01')).toBe(6454)
  })
  it('a child of 19 with 8.000 of its own: 1.782 counts', () => {
    const resident = { bornOn: '2007-02-01', income: 800_000, assets: 0 }
    const incomeWith = (child: boolean) =>
      step({ ...alone, residents: [{ ...resident, child }] }, '2026-03-01', 'huurtoeslag.income')?.cents.income
    expect(incomeWith(true)).toBe(2_178_200)
    expect(incomeWith(false)).toBe(2_800_000)
  })
  it('everyone under 21: the rent counts to 498,20', () => {
    const young = { ...alone, bornOn: '2006-01-01' }
    expect(step(young, '2026-03-01', 'huurtoeslag.sum')?.cents.month).toBe(29_568)
    expect(step({ ...young, disability: true }, '2026-03-01', 'huurtoeslag.sum')?.cents.month).toBe(36_185)
    expect(huurtoeslag({ ...young, disability: null }, { on: '2026-03-01', confirmed })).toEqual({
      kind: 'asks',
      questions: ['disability'],
    })
  })
})

describe('2025, worked out by hand', () => {
  it('alone, rent 700 with 20 of service costs, income 24.000', () => {
    // 4.38698e-7 x 24000^2 = 252.690048; 0.000446392665 x 24000 = 10.71342396; - 37.14: own rent 226.26347196
    // whole 477.20 - 226.26 = 250.93652804; partly 65 % of 205.76 = 133.744; above 40 % of (720 - 682.96) = 14.816
    const ask = { ...alone, income: 2_400_000, rent: 70_000, serviceCosts: 2_000 }
    expect(step(ask, '2025-03-01', 'huurtoeslag.own-more')?.cents.own).toBe(22_626)
    expect(step(ask, '2025-03-01', 'huurtoeslag.sum')?.cents.month).toBe(39_950)
    // 399.49652804 x 12 = 4793.96
    expect(yearOf(ask, '2025-03-01')).toBe(4794)
  })
  it('just above the income point the formula meets the least own rent', () => {
    for (const file of huurtoeslagFiles) {
      const { own } = file.values
      if (own.kind !== 'quadratic') continue
      for (const { a, b, t, upTo, least } of [own.single, own.more, ...Object.values(own.pensioners ?? {})]) {
        const euros = upTo.value / 100
        expect(Math.abs((a.value * euros ** 2 + b.value * euros + t.value) * 100 - least.value)).toBeLessThan(2)
      }
    }
  })
  it('two people below pension age get nothing for the part above the second limit; in an adapted home they do', () => {
    const two = { ...alone, partner: true, partnerBornOn: '1984-01-01', partnerIncome: 0, rent: 80_000 }
    expect(step(two, '2025-03-01', 'huurtoeslag.nothing-above')?.cents.paid).toBe(0)
    expect(step({ ...two, disability: true }, '2025-03-01', 'huurtoeslag.above')?.cents.paid).toBe(4_682)
  })
})

describe('who has a right', () => {
  it.each([
    [{ home: 'shared' }, '2026-03-01', 'notRented'],
    [{ home: 'owned' }, '2026-03-01', 'notRented'],
    [{ assets: 3_847_901 }, '2026-03-01', 'assets'],
    [{ residents: [{ bornOn: '1990-01-01', income: 0, assets: 3_847_901, child: false }] }, '2026-03-01', 'assets'],
    [{ rent: 90_008, hadAllowance: false }, '2025-03-01', 'rentTooHigh'],
    [{ rent: 20_252 }, '2026-03-01', 'rentTooLow'],
    [{ income: 5_000_000 }, '2026-03-01', 'income'],
  ] as const)('%o on %s: none, because of %s', (over, on, because) => {
    expect(huurtoeslag({ ...alone, ...over }, { on, confirmed })).toMatchObject({ kind: 'none', because })
  })
  it('what was not answered is asked; service costs only while they count', () => {
    const blank = { ...alone, bornOn: null, income: null, assets: null, home: null, rent: null, serviceCosts: null }
    expect(huurtoeslag({ ...blank, partner: null }, { on: '2025-03-01', confirmed })).toMatchObject({
      questions: ['bornOn', 'partner', 'income', 'assets', 'home', 'rent', 'serviceCosts'],
    })
    const resident = { bornOn: '1990-01-01', income: null, assets: null, child: false }
    expect(huurtoeslag({ ...alone, serviceCosts: null, residents: [resident] }, { on: '2026-03-01', confirmed })).toMatchObject({
      questions: ['residentIncome', 'residentAssets'],
    })
  })
  it.each([
    ['from 23 on', { rent: 90_008 }],
    ['with service costs', { rent: 89_000, serviceCosts: 2_000 }],
    ['below 23', { rent: 47_721, bornOn: '2003-01-01' }],
  ])('a rent above the limit, %s: until 2025 it is asked whether there was a right already', (_, over) => {
    const outcomeIf = (hadAllowance: boolean | null) =>
      huurtoeslag({ ...alone, ...over, hadAllowance }, { on: '2025-03-01', confirmed })
    expect(outcomeIf(null)).toEqual({ kind: 'asks', questions: ['hadAllowance'] })
    expect(outcomeIf(false)).toMatchObject({ kind: 'none', because: 'rentTooHigh' })
    const kept = outcomeIf(true)
    expect(kept).toMatchObject({ kind: 'withheld', because: 'absent' })
    expect(kept.kind === 'withheld' && kept.steps.at(-1)?.rule).toBe('huurtoeslag.rent-kept')
    expect(huurtoeslag({ ...alone, ...over }, { on: '2026-03-01', confirmed }).kind).toBe('amount')
  })
  it('nothing is said in amounts while a number is not confirmed, or not known', () => {
    expect(huurtoeslag(alone, { on: '2026-03-01', confirmed: new Set() })).toMatchObject({
      kind: 'withheld',
      because: 'unverified',
    })
    const child = { bornOn: '2004-02-01', income: 100_000, assets: 0, child: true }
    expect(huurtoeslag({ ...alone, residents: [child] }, { on: '2023-03-01', confirmed })).toMatchObject({ because: 'absent' })
    // In 2023 the age of AOW lay between two whole years.
    expect(huurtoeslag({ ...alone, bornOn: '1956-06-01' }, { on: '2023-07-01', confirmed })).toMatchObject({ because: 'absent' })
  })
})

describe('whatever the household', () => {
  const on = fc.constantFrom('2023-02-01', '2024-02-01', '2025-02-01', '2026-02-01')
  const income = fc.integer({ min: 0, max: 6_000_000 })
  const rent = fc.integer({ min: 0, max: 80_000 })
  it('more income never gives more, and more rent below the limits never less', () => {
    fc.assert(
      fc.property(on, income, income, rent, (day, one, more, paid) => {
        const ask = { ...alone, income: one, rent: paid }
        expect(yearOf({ ...ask, income: one + more }, day)).toBeLessThanOrEqual(yearOf(ask, day))
        expect(yearOf({ ...ask, rent: Math.min(80_806, paid + 1_000) }, day)).toBeGreaterThanOrEqual(yearOf(ask, day))
      }),
      { numRuns: 2000 },
    )
  })
  it('never pays more than the rent', () => {
    fc.assert(
      fc.property(on, income, rent, (day, one, paid) => {
        expect(yearOf({ ...alone, income: one, rent: paid }, day) * 100).toBeLessThan(paid * 12 + 100)
      }),
    )
  })
})
