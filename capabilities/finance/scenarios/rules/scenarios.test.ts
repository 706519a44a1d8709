// What would change: nothing before its month, exactly the changes after it, and as quick as a key.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addToMonth } from '../../../../core/kit/day.ts'
import { periods, perMonth, perYear } from '../../../../core/kit/period.ts'
import { categories } from '../../budget/model.ts'
import { monthSheet } from '../../budget/rules.ts'
import { somePost } from '../../test-money.ts'
import { type Change, changes as checked, type PlanLine } from '../model.ts'
import { applyChanges } from './apply-changes.ts'
import { averageMonth, monthsAhead, outlookOf, together } from './months-ahead.ts'

const from = '2027-01'
const amount = (amountCents: number) => ({ amountCents, period: 'month' as const, expression: null })
const plan = [
  somePost({ id: 'wages', category: 'wages', amountCents: 200_000 }),
  somePost({ id: 'toeslag', category: 'huurtoeslag', amountCents: 20_000, state: 'notYetClaimed' }),
  somePost({ id: 'rent', category: 'rent', amountCents: 70_000 }),
  somePost({ id: 'tax', category: 'municipalTaxes', amountCents: 36_000, period: 'year', dueMonths: [2, 5] }),
  somePost({ id: 'loan', category: 'creditRepayment', amountCents: 5000, until: '2026-12' }),
  somePost({ id: 'school', category: 'school', amountCents: 3000, from: '2027-03' }),
]
const tried = (...changes: Change[]) => applyChanges(plan, { from, changes })

describe('what if', () => {
  it.each<[string, Change[], number, number]>([
    ['nothing', [], 200_000 - 70_000 - 3000, 12 * 130_000 - 36_000 - 10 * 3000],
    ['the rent rises', [{ kind: 'becomes', postId: 'rent', id: 'rent2', ...amount(75_000) }], 122_000, 1_434_000],
    ['a bill comes by the month', [{ kind: 'becomes', postId: 'tax', id: 'tax2', ...amount(3500) }], 126_500, 1_488_000],
    ['the job is lost', [{ kind: 'stops', postId: 'wages' }], -73_000, -906_000],
    ['a toeslag is claimed', [{ kind: 'becomes', postId: 'toeslag', id: 't2', ...amount(20_000) }], 147_000, 1_734_000],
    ['what ended before comes no more', [{ kind: 'becomes', postId: 'loan', id: 'l2', ...amount(1) }], 127_000, 1_494_000],
    ['what was to begin does not', [{ kind: 'stops', postId: 'school' }], 127_000, 1_524_000],
    [
      'a line comes',
      [{ kind: 'comes', id: 'car', group: 'fixedCosts', category: 'vehicle', name: 'Auto', ...amount(9000) }],
      118_000,
      1_386_000,
    ],
  ])('%s', (_, changes, left, year) => {
    const { plan: then } = tried(...changes)
    expect(outlookOf(then, from)).toMatchObject({ average: { left }, left: year })
  })

  it('a line that began before goes on as one of its own, and one that begins later is changed itself', () => {
    const { splits, changed, gone } = tried(
      { kind: 'becomes', postId: 'rent', id: 'rent2', ...amount(1) },
      { kind: 'becomes', postId: 'school', id: 'school2', ...amount(2) },
      { kind: 'stops', postId: 'wages' },
    )
    expect(splits).toMatchObject([{ of: 'rent', line: { id: 'rent2', from, name: '', amountCents: 1 } }])
    expect(changed).toMatchObject([
      { id: 'wages', until: '2026-12' },
      { id: 'school', amountCents: 2, from: '2027-03' },
    ])
    expect(gone).toEqual([])
  })

  it('a line is changed once', () => {
    const twice = ['018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000001']
    expect(checked.safeParse(twice.map((postId) => ({ kind: 'stops', postId }))).success).toBe(false)
  })
})

const month = fc.integer({ min: -14, max: 14 }).map((away) => addToMonth(from, away))
const anyLine = fc.record({
  category: fc.constantFrom(...categories),
  amountCents: fc.integer({ min: 0, max: 900_000 }),
  period: fc.constantFrom(...periods),
  from: fc.option(month),
  until: fc.option(month),
  dueMonths: fc.subarray([1, 4, 9, 12]),
})
const anyPlan = fc.array(anyLine, { maxLength: 40 }).map((lines) =>
  lines.map((line, at): PlanLine => {
    const [begin, end] = line.from && line.until && line.from > line.until ? [line.until, line.from] : [line.from, line.until]
    return somePost({ ...line, id: String(at), from: begin, until: end, position: at })
  }),
)
const anyChanges = fc.array(fc.tuple(fc.integer({ min: 0, max: 45 }), fc.option(fc.integer({ min: 0, max: 900_000 }))), {
  maxLength: 12,
})

test('months before stay as they are, and after it the difference is that of the lines', () => {
  fc.assert(
    fc.property(anyPlan, anyChanges, (lines, given) => {
      const made = new Map(
        given.map(([at, cents]): [string, Change] => {
          const postId = String(at)
          return [
            postId,
            cents === null ? { kind: 'stops', postId } : { kind: 'becomes', postId, id: `${at}b`, ...amount(cents) },
          ]
        }),
      )
      const { plan: then } = applyChanges(lines, { from, changes: [...made.values()] })
      const before = addToMonth(from, -12)
      expect(monthsAhead(then, before).map(({ left }) => left)).toEqual(monthsAhead(lines, before).map(({ left }) => left))
      for (const at of [from, addToMonth(from, 5)]) {
        const [now, tried] = [averageMonth(lines, at), averageMonth(then, at)]
        const signed = now.lines.map(({ line, cents }) => {
          const one = made.get(line.id)
          const to = one === undefined ? cents : one.kind === 'becomes' ? perMonth(one.amountCents, one.period) : 0
          return (line.group === 'income' ? 1 : -1) * (to - cents)
        })
        expect(tried.left - now.left).toBe(signed.reduce((sum, cents) => sum + cents, 0))
        expect(tried.left).toBe(monthSheet(then, [], at).balance.planned)
      }
      expect(new Set(then.map(({ id }) => id)).size).toBe(then.length)
    }),
    { numRuns: 300 },
  )
})

const [often, seldom] = [['week', 'fourWeeks', 'month'] as const, ['quarter', 'tenTerms', 'year'] as const]
const anyBill = fc.record({
  category: fc.constantFrom(...categories),
  amountCents: fc.integer({ min: 0, max: 900_000 }),
  dueMonths: fc.subarray([1, 4, 9, 12]),
})

test.each([
  ...periods.flatMap((to) => seldom.map((was) => [was, to] as const)),
  // With months of its own, what comes often comes in those months only, until it comes as often as something else.
  ...periods.flatMap((to) => often.filter((was) => was !== to).map((was) => [was, to] as const)),
])('of a line by %s that becomes one by %s, twelve months are what it is a year', (was, to) => {
  fc.assert(
    fc.property(anyBill, fc.integer({ min: 0, max: 900_000 }), (bill, amountCents) => {
      const becomes: Change = { kind: 'becomes', postId: 'bill', id: 'then', amountCents, period: to, expression: null }
      const { plan: then } = applyChanges([somePost({ ...bill, id: 'bill', period: was })], { from, changes: [becomes] })
      // Each month is rounded to half a cent.
      expect(Math.abs(Math.abs(outlookOf(then, from).left) - perYear(amountCents, to))).toBeLessThanOrEqual(6)
    }),
  )
})

test('forty lines are tried out within the time of a key', () => {
  const lines = Array.from({ length: 40 }, (_, at) =>
    somePost({ id: String(at), category: categories[at % categories.length] ?? 'rent', amountCents: at * 1234 }),
  )
  const tried = lines.map(({ id }): Change => ({ kind: 'becomes', postId: id, id: `${id}b`, ...amount(100) }))
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now()
    outlookOf(applyChanges(lines, { from, changes: tried }).plan, from)
    return performance.now() - start
  }).sort((a, b) => a - b)
  expect(times[27]).toBeLessThan(50)
})

test('twelve months together are their lines, each once, and come to what is left', () => {
  const somePosts = fc.array(
    fc.tuple(fc.constantFrom(...categories), fc.integer({ min: 1, max: 900_000 }), fc.constantFrom(...periods)),
    {
      maxLength: 12,
    },
  )
  fc.assert(
    fc.property(somePosts, (given) => {
      const made = given.map(([category, amountCents, period], n) => somePost({ id: String(n), category, amountCents, period }))
      const { left, months } = outlookOf(made, '2026-03')
      const all = together(months)
      expect(all.left).toBe(left)
      expect(new Set(all.lines.map(({ line }) => line.id)).size).toBe(all.lines.length)
      const sum = all.lines.reduce((total, { line, cents }) => total + (line.group === 'income' ? cents : -cents), 0)
      expect(sum).toBe(left)
    }),
  )
})
