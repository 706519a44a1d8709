// The year overview: when money moves, what jars hold, which months are short and how the year ends.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periods, perMonth, perYear } from '../../../../core/kit/period.ts'
import { type Actual, categories, groupOf, type Post } from '../../budget/model.ts'
import type { YearAsk } from '../model.ts'
import { movesIn } from './moves-in.ts'
import { yearOverview } from './year-overview.ts'

const idOf = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`

function post(n: number, over: Partial<Post> & Pick<Post, 'category'>): Post {
  const group = groupOf(over.category)
  const plain = { name: '', amountCents: 0, period: 'month', expression: null, note: '', from: null, until: null } as const
  return { id: idOf(n), group, ...plain, dueMonths: [], state: 'active', ...over }
}

const ask = (posts: Post[], over: Partial<YearAsk> = {}): YearAsk => ({
  posts,
  actuals: [],
  year: 2026,
  current: '2026-01',
  opening: 0,
  ...over,
})

const wages = post(1, { category: 'wages', amountCents: 150000 })
const rent = post(2, { category: 'rent', amountCents: 100000 })
const holidayPay = post(3, { category: 'holidayPay', amountCents: 144000, period: 'year', dueMonths: [5] })
const childBenefit = post(4, { category: 'kinderbijslag', amountCents: 35830, period: 'quarter', dueMonths: [1, 4, 7, 10] })
const roadTax = post(5, { category: 'vehicle', amountCents: 60000, period: 'year', dueMonths: [3] })
const clothing = post(6, { category: 'clothing', amountCents: 60000, period: 'year', dueMonths: [9] })

describe('money moves in its own month', () => {
  it.each([
    [holidayPay, [0, 0, 0, 0, 144000, 0, 0, 0, 0, 0, 0, 0]],
    [childBenefit, [35830, 0, 0, 35830, 0, 0, 35830, 0, 0, 35830, 0, 0]],
    [{ ...rent, dueMonths: [7, 8] }, [0, 0, 0, 0, 0, 0, 100000, 100000, 0, 0, 0, 0]],
    [{ ...roadTax, dueMonths: [9, 3, 6] }, [0, 0, 20000, 0, 0, 20000, 0, 0, 20000, 0, 0, 0]],
    [{ ...roadTax, dueMonths: [] }, Array(12).fill(5000)],
    [clothing, Array(12).fill(5000)],
  ])('%#', (one, months) => {
    expect(Array.from({ length: 12 }, (_, at) => movesIn(one, at + 1))).toEqual(months)
  })

  it('in a hundred thousand cases the months of a line add up to its year', () => {
    const due = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 })
    const category = fc.constantFrom('rent' as const, 'wages' as const, 'clothing' as const)
    fc.assert(
      fc.property(fc.nat(1e7), fc.constantFrom(...periods), due, category, (amountCents, period, dueMonths, code) => {
        const one = post(1, { category: code, amountCents, period, dueMonths })
        const year = Array.from({ length: 12 }, (_, at) => movesIn(one, at + 1)).reduce((sum, month) => sum + month)
        const evenly = code === 'clothing' || dueMonths.length === 0
        const often = ['week', 'fourWeeks', 'month'].includes(period)
        if (evenly || often) return year === perMonth(amountCents, period) * (evenly ? 12 : dueMonths.length)
        return year === perYear(amountCents, period)
      }),
      { numRuns: 100_000 },
    )
  })
})

describe('the year', () => {
  const whole = () => yearOverview(ask([wages, rent, holidayPay, childBenefit, roadTax], { opening: 10000 }))

  it('has twelve months, and rows in the order of the worksheet', () => {
    const { months, rows } = whole()
    expect(months.map((one) => one.month)).toEqual(
      Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`),
    )
    expect(rows.map((row) => row.category)).toEqual(['wages', 'holidayPay', 'kinderbijslag', 'rent', 'vehicle'])
    expect(rows[4]).toEqual({
      ...{ category: 'vehicle', group: 'fixedCosts', planned: [0, 0, 60000, ...Array(9).fill(0)], actual: Array(12).fill(0) },
      ...{ plannedTotal: 60000, actualTotal: 0 },
    })
  })

  it('names the peaks with their month', () => {
    expect(whole().peaks[1]).toEqual({
      ...{ month: '2026-03', postId: idOf(5), group: 'fixedCosts', category: 'vehicle', amount: 60000 },
    })
    expect(whole().peaks.map((peak) => [peak.month, peak.category, peak.amount])).toEqual([
      ['2026-01', 'kinderbijslag', 35830],
      ['2026-03', 'vehicle', 60000],
      ['2026-04', 'kinderbijslag', 35830],
      ['2026-05', 'holidayPay', 144000],
      ['2026-07', 'kinderbijslag', 35830],
      ['2026-10', 'kinderbijslag', 35830],
    ])
  })

  it('flags the month in which more goes out than comes in', () => {
    expect(whole().deficitMonths).toEqual(['2026-03'])
    expect(whole().months[2]).toMatchObject({ left: -10000, deficit: true, short: false })
  })

  it('ends with the opening balance and all that was left', () => {
    expect(whole().forecast).toBe(10000 + 12 * 50000 + 144000 + 4 * 35830 - 60000)
  })
})

it('the months of every line add up to its year, and all lines to how the year ends', () => {
  const due = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 })
  const anyPost = fc
    .record({
      category: fc.constantFrom(...categories),
      amountCents: fc.nat(1e6),
      period: fc.constantFrom(...periods),
      dueMonths: due,
    })
    .map((over) => post(1, over))
  fc.assert(
    fc.property(fc.array(anyPost, { maxLength: 3 }), fc.integer({ min: -1e6, max: 1e6 }), (posts, opening) => {
      const { rows, months, forecast } = yearOverview(ask(posts, { opening }))
      const add = (amounts: readonly number[]) => amounts.reduce((sum, one) => sum + one, 0)
      const whole = rows.every((row) => row.planned.length === 12 && add(row.planned) === row.plannedTotal)
      const income = add(rows.filter(({ group }) => group === 'income').map((row) => row.plannedTotal))
      const costs = add(rows.filter(({ group }) => group !== 'income').map((row) => row.plannedTotal))
      const monthly = add(months.map(({ planned }) => planned.income - planned.costs))
      return whole && monthly === income - costs && forecast === opening + monthly
    }),
    { numRuns: 2000 },
  )
})

describe('what counts in a year', () => {
  it('a line from its first to its last month, and neither what is paused nor what is not claimed yet', () => {
    const posts = [
      { ...rent, from: '2026-03', until: '2026-04' },
      post(7, { category: 'energy', amountCents: 100, state: 'paused' }),
      post(8, { category: 'zorgtoeslag', amountCents: 100, state: 'notYetClaimed' }),
      post(9, { category: 'water', amountCents: 100, state: 'estimated' }),
    ]
    const { rows } = yearOverview(ask(posts))
    expect(rows.map(({ category, planned }) => [category, planned])).toEqual([
      ['rent', [0, 0, 100000, 100000, 0, 0, 0, 0, 0, 0, 0, 0]],
      ['water', Array(12).fill(100)],
    ])
  })

  it.each([
    ['a reserve', { ...clothing, dueMonths: [9] }],
    ['what comes in every month alike', { ...roadTax, dueMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }],
    ['what moves evenly', { ...roadTax, dueMonths: [] }],
    ['what is paused', { ...roadTax, state: 'paused' as const }],
    ['what has ended before', { ...roadTax, until: '2026-02' }],
  ])('%s is no peak', (_, one) => expect(yearOverview(ask([one])).peaks).toEqual([]))

  it('what is just spent is no shortage; free money is short from the month it is gone', () => {
    // 1500 in and out; 600 at once in March, of 500 that was free
    const { months, deficitMonths } = yearOverview(ask([wages, { ...rent, amountCents: 150000 }, roadTax], { opening: 50000 }))
    expect(months.slice(0, 4).map(({ left, running, deficit, short }) => [left, running, deficit, short])).toEqual([
      [0, 50000, false, false],
      [0, 50000, false, false],
      [-60000, -10000, true, true],
      [0, -10000, false, true],
    ])
    expect(deficitMonths).toEqual(['2026-03'])
    expect(yearOverview(ask([wages, { ...rent, amountCents: 150000 }])).months[0]).toMatchObject({ running: 0, short: false })
  })

  it('the odd cents of a bill in three parts fall in its first months, however the months were typed', () => {
    const bill = { ...roadTax, amountCents: 10000, dueMonths: [9, 3, 6] }
    expect([3, 6, 9].map((month) => movesIn(bill, month))).toEqual([3334, 3333, 3333])
  })

  it('dear and cheap months are those of what is to be expected', () => {
    const { dearMonths, cheapMonths } = yearOverview(ask([wages, rent, roadTax]))
    expect([dearMonths, cheapMonths]).toEqual([['2026-03'], []])
  })
})

describe('months that are over', () => {
  const money = (day: string, category: Post['category'], amountCents: number): Actual => ({
    day,
    category,
    amountCents,
    postId: null,
  })
  const actuals = [money('2026-01-24', 'wages', 140000), money('2026-01-02', 'rent', -100000), money('2026-01-05', 'pets', -3000)]

  it('count as they went; a month without any money seen is missing and goes by the plan', () => {
    const { months, forecast } = yearOverview(ask([wages, rent], { actuals, current: '2026-03' }))
    expect(months.slice(0, 3).map((one) => [one.state, one.left])).toEqual([
      ['closed', 37000],
      ['missing', 50000],
      ['toCome', 50000],
    ])
    expect(forecast).toBe(37000 + 11 * 50000)
  })

  it('leave money of another year out', () => {
    const { rows } = yearOverview(ask([], { actuals: [money('2025-12-31', 'food', -100)] }))
    expect(rows).toEqual([])
  })
})

describe('reserve jars', () => {
  it('fill every month and empty when the money is due', () => {
    const [jar] = yearOverview(ask([wages, clothing], { jars: { clothing: 1000 } })).jars
    expect(jar?.months.map((one) => one.balance)).toEqual([
      6000, 11000, 16000, 21000, 26000, 31000, 36000, 41000, -14000, -9000, -4000, 1000,
    ])
  })

  it('give only what their own lines plan to take, in the months in which those hold', () => {
    const posts = [
      clothing,
      { ...clothing, id: idOf(10), amountCents: 12000, dueMonths: [] },
      { ...clothing, id: idOf(11), amountCents: 24000, until: '2026-06' },
      { ...clothing, id: idOf(12), amountCents: 36000, state: 'paused' as const },
      post(13, { category: 'leisure', amountCents: 48000, period: 'year', dueMonths: [9] }),
    ]
    const [jar, other] = yearOverview(ask(posts)).jars
    // 50 + 10 a month, and 20 to June; 600 in September, and 240 that has ended by then
    expect(jar).toMatchObject({ category: 'clothing', opening: 0 })
    expect(jar?.months[5]).toEqual({ month: '2026-06', deposit: 8000, withdrawal: 0, balance: 48000 })
    expect(jar?.months[8]).toEqual({ month: '2026-09', deposit: 6000, withdrawal: 60000, balance: 6000 })
    expect(other?.months[8]).toEqual({ month: '2026-09', deposit: 4000, withdrawal: 48000, balance: -12000 })
  })

  it('pay for what was really spent, so a month is not short by spending what was put aside', () => {
    const actuals: Actual[] = [
      { day: '2026-01-24', category: 'wages', amountCents: 150000, postId: null },
      { day: '2026-01-25', category: 'clothing', amountCents: -20000, postId: null },
    ]
    const { months, jars } = yearOverview(ask([wages, clothing], { actuals, current: '2026-02', jars: { clothing: 30000 } }))
    expect(months[0]).toMatchObject({ left: 145000, actual: { balance: 130000 } })
    expect(jars[0]?.months[0]).toMatchObject({ deposit: 5000, withdrawal: 20000, balance: 15000 })
  })
})

it('free money and jars together follow the account in every month that is over', () => {
  const anyActual = fc.record({
    day: fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}-10`),
    category: fc.constantFrom(...categories),
    amountCents: fc.integer({ min: -1e6, max: 1e6 }),
    postId: fc.constant(null),
  })
  fc.assert(
    fc.property(fc.array(anyActual, { maxLength: 60 }), (actuals) => {
      const { months, jars } = yearOverview(ask([wages, clothing], { actuals, current: '2027-01' }))
      return months.every((one, at) => {
        if (one.state !== 'closed') return true
        const saved = jars.reduce((sum, jar) => sum + (jar.months[at]?.deposit ?? 0) - (jar.months[at]?.withdrawal ?? 0), 0)
        const account = actuals.filter((each) => each.day.startsWith(one.month)).reduce((sum, each) => sum + each.amountCents, 0)
        return one.left + saved === account
      })
    }),
  )
})

it('lines that come a few times a year without a month are counted: once each, and only where they run', () => {
  const yearly = { category: 'careContribution', period: 'year' } as const
  const posts = [
    post(1, yearly),
    post(2, { ...yearly, dueMonths: [3] }),
    post(3, { ...yearly, until: '2025-12' }),
    post(4, { ...yearly, state: 'paused' }),
    post(5, { category: 'rent' }),
    post(6, { ...yearly, period: 'tenTerms' }),
  ]
  expect(yearOverview(ask(posts)).withoutMonth).toBe(2)
})
