// Every figure of the year is the sum of the lines it opens, whatever the household.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Actual, type Category, categories, groupOf, groups, type Post } from '../../budget/model.ts'
import { madeOfYear } from './made-of-year.ts'
import { amountsOf, inGroup, leftOf, shows, total } from './shown-year.ts'
import { yearOverview } from './year-overview.ts'

const idOf = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`

function post(n: number, category: Category, over: Partial<Post> = {}): Post {
  const plain = { name: '', amountCents: 0, period: 'month', expression: null, note: '', from: null, until: null } as const
  return { id: idOf(n), category, group: groupOf(category), ...plain, dueMonths: [], state: 'active', ...over }
}

const few = fc.constantFrom('wages' as const, 'rent' as const, 'clothing' as const, 'deductible' as const, 'food' as const)
const some = fc.array(fc.tuple(few, fc.nat(90_000), fc.constantFrom('active' as const, 'paused' as const), fc.nat(12)))
const moves = fc.array(fc.tuple(few, fc.integer({ min: -90_000, max: 90_000 }), fc.integer({ min: 1, max: 12 }), fc.nat(9)))
const months = Array.from({ length: 12 }, (_, at) => at)

it('a category, a group, what is left, free money and a jar are each the sum of their lines', () => {
  fc.assert(
    fc.property(some, moves, fc.integer({ min: -9000, max: 9000 }), (given, moved, opening) => {
      const posts = given.map(([category, amountCents, state, due], n) =>
        post(n, category, { amountCents, state, dueMonths: due === 0 ? [] : [due] }),
      )
      const actuals = moved.map(([category, amountCents, month, n]): Actual => {
        return { day: `2026-${String(month).padStart(2, '0')}-01`, category, amountCents, postId: idOf(n) }
      })
      const view = yearOverview({ posts, actuals, year: 2026, current: '2026-06', opening, jars: { clothing: 1234 } })
      for (const show of shows) {
        const shown = { ...view, opening, show }
        const figure = (of: Parameters<typeof madeOfYear>[1]) => madeOfYear(shown, of).sum.counts
        for (const row of view.rows) {
          const amounts = amountsOf(row, view.months, show)
          const { category } = row
          expect([...months, null].map((at) => figure({ of: 'category', category, at }))).toEqual([...amounts, total(amounts)])
        }
        for (const group of groups) {
          const amounts = inGroup(view, group).map((row) => amountsOf(row, view.months, show))
          const sums = months.map((at) => total(amounts.map((one) => one[at] ?? 0)))
          expect([...months, null].map((at) => figure({ of: 'group', group, at }))).toEqual([...sums, total(sums)])
        }
        const left = leftOf(view, show)
        expect([...months, null].map((at) => figure({ of: 'left', at }))).toEqual([...left, total(left)])
        expect(months.map((at) => figure({ of: 'running', at }))).toEqual(view.months.map((one) => one.running))
        for (const { category, months: filled } of view.jars)
          expect([...months, null].map((at) => figure({ of: 'jar', category, at }))).toEqual(
            [...filled, filled.at(-1)].map((one) => one?.balance),
          )
      }
    }),
  )
})

it('a line bears the name of its post, and money that no post explains stands apart', () => {
  const posts = [post(1, 'rent', { name: 'Kamer', amountCents: 40_000 }), post(2, 'rent', { amountCents: 5000 })]
  const paid = (postId: string | null, amountCents: number): Actual => ({
    day: '2026-01-01',
    category: 'rent',
    postId,
    amountCents,
  })
  const actuals = [paid(idOf(1), -41_000), paid(null, -900)]
  const view = yearOverview({ posts, actuals, year: 2026, current: '2026-02', opening: 0 })
  const { lines } = madeOfYear({ ...view, opening: 0, show: 'mixed' }, { of: 'category', category: 'rent', at: 0 })
  expect(lines.map(({ what, planned, actual }) => [what.is === 'post' && what.postId, planned, actual])).toEqual([
    [idOf(1), 40_000, 41_000],
    [idOf(2), 5000, 0],
    [null, 0, 900],
  ])
})

it('every category there is may have lines', () => {
  const posts = categories.map((category, n) => post(n, category, { amountCents: 1200 + n }))
  const view = yearOverview({ posts, actuals: [], year: 2026, current: '2026-01', opening: 0 })
  expect(new Set(view.lines.map((line) => line.category))).toEqual(new Set(categories))
})
