// The year to see: what is shown of each month, streams of money with the same sum on both sides, and dear months.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Category, categories, groupOf } from '../../budget/model.ts'
import { somePost } from '../../test-money.ts'
import type { YearMonth, YearRow } from '../model.ts'
import { findDearMonths } from './find-dear-months.ts'
import { flowOf, placeStreams } from './flow-of.ts'
import { amountsOf, inAndOut, inGroup, leftOf, shows, total } from './shown-year.ts'
import { yearOverview } from './year-overview.ts'

const row = (category: Category, planned: number[], actual: number[] = planned.map(() => 0)): YearRow => ({
  ...{ category, group: groupOf(category), planned, actual, plannedTotal: total(planned), actualTotal: total(actual) },
})
const none = { income: 0, costs: 0, balance: 0 }
const month = (nth: number, state: YearMonth['state'], left = 0): YearMonth => ({
  ...{ month: `2026-0${nth}`, state, left, planned: none, actual: none, running: 0, deficit: false, short: false },
})

describe('what is shown of a year', () => {
  const months = [month(1, 'closed', 7), month(2, 'missing', 8), month(3, 'toCome', 9)]
  const rows = [
    row('wages', [100, 200, 300], [90, 0, 0]),
    row('rent', [50, 60, 70], [55, 0, 0]),
    row('food', [1, 2, 3], [4, 5, 6]),
  ]

  it.each([
    ['mixed', [90, 200, 300]],
    ['planned', [100, 200, 300]],
    ['actual', [90, 0, 0]],
  ] as const)('%s: what really moved only where a month is over', (show, amounts) => {
    expect(rows.slice(0, 1).map((one) => amountsOf(one, months, show))).toEqual([amounts])
  })
  it.each([
    // costs: rent and food together
    ['mixed', [90, 200, 300], [59, 62, 73], [7, 8, 9]],
    ['planned', [100, 200, 300], [51, 62, 73], [49, 138, 227]],
    ['actual', [90, 0, 0], [59, 5, 6], [31, -5, -6]],
  ] as const)('%s: income %j, costs %j, left %j', (show, income, costs, left) => {
    const shown = inAndOut({ rows, months }, show)
    expect(shown.map((one) => one.month)).toEqual(['2026-01', '2026-02', '2026-03'])
    expect([shown.map((one) => one.income), shown.map((one) => one.costs)]).toEqual([income, costs])
    expect(leftOf({ rows, months }, show)).toEqual(left)
  })
  it('a group has its own rows alone', () => {
    expect(inGroup({ rows }, 'household').map((one) => one.category)).toEqual(['food'])
  })
})

describe('as streams', () => {
  it('both sides are the same sum, the biggest by name, and no cent is lost', () => {
    const somePosts = fc.array(fc.tuple(fc.constantFrom(...categories), fc.integer({ min: 1, max: 900_000 })), { maxLength: 25 })
    fc.assert(
      fc.property(somePosts, fc.constantFrom(...shows), (given, show) => {
        const made = given.map(([category, cents], n) => somePost({ id: String(n), category, amountCents: cents }))
        const view = yearOverview({ posts: made, actuals: [], year: 2026, current: '2026-03', opening: 0 })
        const flow = flowOf(view, show)
        const rest = (name: string) => [...flow.into, ...flow.out].find((one) => one.name === name)?.cents ?? 0
        if (show === 'mixed') expect(rest('left') - rest('short')).toBe(view.forecast)
        for (const side of [flow.into, flow.out]) {
          expect(total(side.map((one) => one.cents))).toBe(flow.cents)
          expect(side.length).toBeLessThanOrEqual(8)
          expect(side.every((one) => one.cents > 0)).toBe(true)
          for (const { cents, of } of side) expect(total(of.flatMap(({ amounts }) => amounts))).toBe(cents)
          const { placed, height } = placeStreams(side, { bars: 200, words: 24 })
          expect(Math.abs(total(placed.map((one) => one.height)) - (side.length > 0 ? 200 : 0))).toBeLessThan(0.01)
          expect(placed.every((one) => one.top >= 0 && one.top + one.height <= height + 0.01)).toBe(true)
        }
      }),
    )
  })

  const months = [month(1, 'closed'), month(2, 'toCome')]
  const names = (side: readonly { name: string; cents: number }[]) => side.map(({ name, cents }) => `${name} ${cents}`)

  it('what is left, and what no income covers, are streams of their own', () => {
    const left = flowOf({ rows: [row('wages', [60, 60]), row('rent', [50, 40])], months }, 'planned')
    const [wages, rent] = [
      { category: 'wages', amounts: [60, 60] },
      { category: 'rent', amounts: [50, 40] },
    ]
    const taken = { category: 'rent', amounts: [-50, -40] }
    expect(left).toEqual({
      into: [{ name: 'wages', group: 'income', cents: 120, of: [wages] }],
      out: [
        { name: 'rent', group: 'fixedCosts', cents: 90, of: [rent] },
        { name: 'left', group: null, cents: 30, of: [wages, taken] },
      ],
      cents: 120,
    })
    const short = flowOf({ rows: [row('wages', [10, 10]), row('rent', [50, 40])], months }, 'planned')
    expect([names(short.into), names(short.out), short.cents]).toEqual([['wages 20', 'short 70'], ['rent 90'], 90])
    const even = flowOf({ rows: [row('wages', [45, 45]), row('rent', [50, 40])], months }, 'planned')
    expect([names(even.into), names(even.out), even.cents]).toEqual([['wages 90'], ['rent 90'], 90])
  })
  it('money back on a cost comes in, an income taken back goes out, and nothing is no stream', () => {
    const rows = [row('wages', [-30, 0]), row('rent', [-50, 0]), row('food', [0, 0])]
    const flow = flowOf({ rows, months }, 'planned')
    expect([names(flow.into), names(flow.out)]).toEqual([['rent 50'], ['wages 30', 'left 20']])
  })
  it('what is put aside has gone to its jar, where what is expected is shown', () => {
    const rows = [row('wages', [100, 100], [90, 0]), row('clothing', [10, 10], [44, 0]), row('food', [20, 20], [30, 0])]
    const out = (show: 'mixed' | 'actual') => names(flowOf({ rows, months }, show).out)
    // 90 + 100 in; food 30 + 20; clothing as put aside, not as spent
    expect(out('mixed')).toEqual(['food 50', 'clothing 20', 'left 120'])
    expect(out('actual')).toEqual(['clothing 44', 'food 30', 'left 16'])
  })
  it('seven streams have a name; of eight the two smallest are one', () => {
    const costs = ['rent', 'energy', 'water', 'telecom', 'vehicle', 'food', 'gifts', 'pets'] as const
    const rows = costs.map((category, at) => row(category, [(at + 1) * 10, 0]))
    const out = (some: YearRow[]) => names(flowOf({ rows: some, months }, 'planned').out)
    expect(out(rows.slice(0, 7))).toEqual(['gifts 70', 'food 60', 'vehicle 50', 'telecom 40', 'water 30', 'energy 20', 'rent 10'])
    expect(out(rows)).toEqual(['pets 80', 'gifts 70', 'food 60', 'vehicle 50', 'telecom 40', 'water 30', 'other 30'])
    expect(flowOf({ rows, months }, 'planned').out.at(-1)).toMatchObject({ name: 'other', group: null, cents: 30 })
  })
  it('bars share the height by their size, each with room for its words', () => {
    const streams = [row('rent', [75]), row('food', [25])].map(({ category, group, planned }) => ({
      name: category,
      group,
      cents: total(planned),
      of: [],
    }))
    const { placed, height } = placeStreams(streams, { bars: 100, words: 40 })
    // 75 high in a slot of 79; 25 high in a slot of 40
    expect(placed.map(({ top, height: high, middle, joins }) => [top, high, middle, joins])).toEqual([
      [2, 75, 39.5, 0],
      [86.5, 25, 99, 75],
    ])
    expect([placed[0]?.name, height]).toEqual(['rent', 119])
    expect(placeStreams([{ name: 'rent', group: null, cents: 0, of: [] }], { bars: 100, words: 40 }).placed[0]).toMatchObject({
      top: 20,
      height: 0,
    })
    expect(placeStreams([], { bars: 100, words: 40 })).toEqual({ placed: [], height: 0 })
  })
})

it.each([
  [[100, 100, 100], [], []],
  [[100, 100, 200], ['2026-03'], ['2026-01', '2026-02']],
  [[100, 110, 105], [], []],
  [[0, 0, 0], [], []],
  [[0, 0, 0, 0, 0, 600], ['2026-06'], []],
  // A sixth more than the average of 60 is 70, and a sixth less is 50.
  [[60, 60, 60, 60, 50, 70], ['2026-06'], ['2026-05']],
  [[60, 60, 60, 60, 51, 69], [], []],
  [
    [200, 200, 200, 200, 100, 100, 100, 100],
    ['2026-01', '2026-02', '2026-03', '2026-04'],
    ['2026-05', '2026-06', '2026-07', '2026-08'],
  ],
  [[200, 200, 200, 200, 200, 80, 80, 80, 80], [], ['2026-06', '2026-07', '2026-08', '2026-09']],
  [[-100, 50, 20], [], []],
])('of months that cost %j these are dear: %j, and these cheap: %j', (costs, dear, cheap) => {
  const all = costs.map((cents, at) => ({ month: `2026-0${at + 1}`, costs: cents }))
  expect(findDearMonths(all)).toEqual({ dear, cheap })
})
