// The worksheet as it is typed in: hand amounts, the week, copies forward, and how quick it is.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { periods, perMonth } from '../../../../core/kit/period.ts'
import { type Category, categories, groupOf, groups, type Post } from '../model.ts'
import { actualsOf } from './actuals-of.ts'
import { madeOfMonth } from './made-of.ts'
import { recompute } from './recompute.ts'
import { splitForward } from './split-forward.ts'
import { weekMoney } from './week-money.ts'

const post = (given: Partial<Post> & Pick<Post, 'id' | 'category'>): Post => ({
  group: groupOf(given.category),
  name: '',
  amountCents: 10_000,
  period: 'month',
  expression: null,
  note: '',
  from: null,
  until: null,
  dueMonths: [],
  state: 'active',
  ...given,
})

test('what someone typed takes the place of what the bank says of that post, in that month only', () => {
  const posts = [post({ id: 'rent', category: 'rent' })]
  const moved = ['2026-10', '2026-11'].map((month) => ({
    month,
    category: 'rent' as const,
    postId: null,
    amountCents: -61_240,
  }))
  const actuals = actualsOf(posts, moved, [{ postId: 'rent', month: '2026-11', amountCents: 60_000 }])
  expect(actuals.map((one) => [one.day, one.amountCents])).toEqual([
    ['2026-10-01', -61_240],
    ['2026-11-01', -60_000],
  ])
})

test('what was typed and taken back leaves it to the bank again', () => {
  const posts = [post({ id: 'wages', category: 'wages' })]
  const moved = [{ month: '2026-11', category: 'wages' as const, postId: 'wages', amountCents: 180_000 }]
  expect(actualsOf(posts, moved, [{ postId: 'wages', month: '2026-11', amountCents: null }])).toHaveLength(1)
})

test('with two posts of a category, money of the bank without a post stays beside what was typed on one of them', () => {
  const posts = [post({ id: 'a', category: 'telecom' }), post({ id: 'b', category: 'telecom' })]
  const moved = [{ month: '2026-11', category: 'telecom' as const, postId: null, amountCents: -3000 }]
  const sheet = recompute({ posts, moved, hand: [{ postId: 'a', month: '2026-11', amountCents: 2000 }] }, '2026-11')
  expect(sheet.sums.fixedCosts.actual).toBe(5000)
})

test('money of the bank belongs to its own post, else to the only one of its category in that month', () => {
  const posts = [
    post({ id: 'rent', category: 'rent' }),
    post({ id: 'old rent', category: 'rent', until: '2026-10' }),
    post({ id: 'energy', category: 'energy' }),
  ]
  const moved = (month: string, postId: string | null, category: Post['category'] = 'rent') => ({
    month,
    category,
    postId,
    amountCents: -1,
  })
  const typed = (postId: string, month: string) => ({ postId, month, amountCents: 5 })
  const kept = (one: ReturnType<typeof moved>, hand: ReturnType<typeof typed>) =>
    actualsOf(posts, [one], [hand]).filter(({ amountCents }) => amountCents === -1).length
  // In October two lines of rent hold: without its own, the money is of neither.
  expect(kept(moved('2026-10', null), typed('rent', '2026-10'))).toBe(1)
  expect(kept(moved('2026-10', 'old rent'), typed('old rent', '2026-10'))).toBe(0)
  expect(kept(moved('2026-10', 'old rent'), typed('rent', '2026-10'))).toBe(1)
  // In November one holds; money that was put with the old one is of the other.
  expect(kept(moved('2026-11', null), typed('rent', '2026-11'))).toBe(0)
  expect(kept(moved('2026-11', 'old rent'), typed('rent', '2026-11'))).toBe(0)
  expect(kept(moved('2026-11', null, 'water'), typed('rent', '2026-11'))).toBe(1)
})

test('an amount typed for a post that is gone, or taken back, is nobody’s', () => {
  const hand = [
    { postId: 'gone', month: '2026-11', amountCents: 5 },
    { postId: 'rent', month: '2026-11', amountCents: null },
  ]
  expect(actualsOf([post({ id: 'rent', category: 'rent' })], [], hand)).toEqual([])
})

test('living money of a week is a year of housekeeping over 52 weeks, Monday to Sunday', () => {
  const posts = [
    post({ id: 'food', category: 'food', amountCents: 12_500, period: 'week' }),
    post({ id: 'care', category: 'personalCare', amountCents: 5200 }),
    post({ id: 'pets', category: 'pets', amountCents: 9900, state: 'paused' }),
  ]
  const moved = (category: Category, amountCents: number) => ({ category, amountCents, postId: null })
  const week = { moved: [moved('food', -4000), moved('gifts', -500), moved('rent', -900)], today: '2026-11-25', month: '2026-11' }
  const { lines, ...rest } = weekMoney(posts, week)
  expect(rest).toEqual({ from: '2026-11-23', until: '2026-11-29', planned: 13_700, spent: 4500, left: 9200 })
  expect(lines.map(({ category, planned, actual }) => [category, planned, actual])).toEqual([
    ['food', 12_500, 4000],
    ['personalCare', 1200, 0],
    ['gifts', 0, 500],
  ])
})

test('a month that is copied forward ends the posts before it, and what ended already stays behind', () => {
  const posts = [
    post({ id: 'rent', category: 'rent' }),
    post({ id: 'old', category: 'telecom', until: '2026-11' }),
    post({ id: 'new', category: 'energy', from: '2026-12' }),
  ]
  const ids = new Map(posts.map((one) => [one.id, `${one.id} copy`]))
  const { ends, copies } = splitForward(posts, { from: '2026-11', into: '2026-12', ids })
  expect(ends).toBe('2026-11')
  expect(copies.map(({ of, copy }) => [of, copy.id, copy.from])).toEqual([['rent', 'rent copy', '2026-12']])
})

test('only what was asked for goes on, and not what begins in that month or later', () => {
  const posts = [
    post({ id: 'asked', category: 'rent', from: '2026-11' }),
    post({ id: 'not asked', category: 'rent' }),
    post({ id: 'begins then', category: 'energy', from: '2026-12' }),
    post({ id: 'ends then', category: 'water', until: '2026-12' }),
    post({ id: 'was over before', category: 'telecom', until: '2026-10' }),
  ]
  const ids = new Map(['asked', 'begins then', 'ends then', 'was over before'].map((one) => [one, `${one} copy`]))
  const { copies } = splitForward(posts, { from: '2026-11', into: '2026-12', ids })
  expect(copies.map(({ of, copy }) => [of, copy.id, copy.from, copy.until])).toEqual([
    ['asked', 'asked copy', '2026-12', null],
    ['ends then', 'ends then copy', '2026-12', '2026-12'],
  ])
  // What holds already when one copies over from a later month stays what it is.
  const late = splitForward(posts, { from: '2026-12', into: '2026-12', ids })
  expect(late.copies.map(({ of }) => of)).toEqual(['asked', 'ends then'])
})

const anyPost = fc
  .record({
    category: fc.constantFrom(...categories),
    amountCents: fc.integer({ min: 0, max: 1_000_000 }),
    period: fc.constantFrom(...periods),
  })
  .map((given): Partial<Post> & Pick<Post, 'category'> => given)

test('planned sums hold whatever is typed as actual, and a copied month plans the same', () => {
  fc.assert(
    fc.property(fc.array(anyPost, { maxLength: 60 }), fc.integer({ min: 0, max: 100_000 }), (given, typed) => {
      const posts = given.map((one, at) => post({ ...one, id: String(at) }))
      const hand = posts.slice(0, 1).map((one) => ({ postId: one.id, month: '2026-11', amountCents: typed }))
      const sheet = recompute({ posts, moved: [], hand }, '2026-11')
      const planned = posts.reduce(
        (sum, one) => sum + (one.group === 'income' ? 1 : -1) * perMonth(one.amountCents, one.period),
        0,
      )
      expect(sheet.balance.planned).toBe(planned + 0)
      const ids = new Map(posts.map((one) => [one.id, `${one.id} copy`]))
      const copies = splitForward(posts, { from: '2026-11', into: '2026-12', ids }).copies.map((one) => one.copy)
      expect(recompute({ posts: copies, moved: [], hand: [] }, '2026-12').balance.planned).toBe(planned + 0)
    }),
    { numRuns: 60 },
  )
})

test('sixty posts are reckoned anew within the time of a key', () => {
  const posts = Array.from({ length: 60 }, (_, at) =>
    post({ id: String(at), category: categories[at % categories.length] as Post['category'], amountCents: at * 1234 }),
  )
  const moved = posts.map((one) => ({ month: '2026-11', category: one.category, postId: one.id, amountCents: -1000 }))
  const hand = posts.slice(0, 30).map((one) => ({ postId: one.id, month: '2026-11', amountCents: 900 }))
  const times = Array.from({ length: 50 }, () => {
    const from = performance.now()
    recompute({ posts, moved, hand }, '2026-11')
    return performance.now() - from
  }).sort((a, b) => a - b)
  expect(times[47]).toBeLessThan(50)
})

test('every figure of the month is the sum of the lines it opens, planned and actual', () => {
  const moved = fc.array(fc.tuple(fc.constantFrom(...categories), fc.integer({ min: -90_000, max: 90_000 })))
  const planned = fc.array(
    fc.tuple(fc.constantFrom(...categories), fc.nat(90_000), fc.constantFrom('active' as const, 'paused' as const)),
  )
  fc.assert(
    fc.property(planned, moved, (plan, seen) => {
      const posts = plan.map(([category, amountCents, state], n) => post({ id: `post ${n}`, category, amountCents, state }))
      const month = '2026-11'
      const bank = seen.map(([category, amountCents]) => ({ month, category, amountCents, postId: null }))
      const sheet = recompute({ posts, moved: bank, hand: [] }, month)
      for (const group of groups) {
        const { parts, ...sums } = madeOfMonth(sheet, group)
        const { planned: wanted, actual } = sheet.sums[group]
        expect(sums).toEqual({ planned: wanted, actual })
        expect(parts.length).toBeLessThanOrEqual(1)
      }
      const [left, costs] = [madeOfMonth(sheet, 'left'), madeOfMonth(sheet, 'costs')]
      expect(left.planned).toBe(sheet.balance.planned)
      expect(left.actual).toBe(sheet.balance.actual)
      expect(sheet.sums.income.planned - costs.planned).toBe(left.planned)
    }),
  )
})
