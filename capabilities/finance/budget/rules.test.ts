// The month sheet: what it adds up, when it is in balance, and what would change it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periods } from '../../../core/kit/period.ts'
import { type Actual, categories, categoriesOf, groupOf, groups, type Post, post as postShape, postStates } from './model.ts'
import { copyForward, monthSheet } from './rules.ts'

const idOf = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`

function post(n: number, over: Partial<Post> & Pick<Post, 'category'>): Post {
  return {
    id: idOf(n),
    group: groupOf(over.category),
    name: '',
    amountCents: 0,
    period: 'month',
    expression: null,
    note: '',
    from: null,
    until: null,
    dueMonths: [],
    state: 'active',
    ...over,
  }
}

const wages = post(1, { category: 'wages', amountCents: 160000 })
const rent = post(2, { category: 'rent', amountCents: 70000 })
const food = post(3, { category: 'food', amountCents: 9000, period: 'week' })
const water = post(4, { category: 'waterBoardTax', amountCents: 3000, period: 'tenTerms' })

const spent = (day: string, category: Post['category'], amountCents: number): Actual => ({
  day,
  category,
  amountCents,
  postId: null,
})

describe('the month sheet', () => {
  it('turns every period into a month and adds up per group', () => {
    const { sums, balance, balanced } = monthSheet([wages, rent, food, water], [], '2026-11')
    expect(sums.income.planned).toBe(160000)
    expect(sums.fixedCosts.planned).toBe(70000 + 2500)
    expect(sums.household.planned).toBe(39000)
    expect(balance.planned).toBe(160000 - 72500 - 39000)
    expect(balanced).toBe(true)
  })

  it('lays what really moved beside the plan; positive is more left over', () => {
    const actuals = [
      spent('2026-11-01', 'wages', 165000),
      spent('2026-11-02', 'rent', -70000),
      spent('2026-11-09', 'food', -41000),
    ]
    const sheet = monthSheet([wages, rent, food], [...actuals, spent('2026-10-31', 'food', -99900)], '2026-11')
    expect(sheet.rows.map((row) => [row.actual, row.difference])).toEqual([
      [165000, 5000],
      [70000, 0],
      [41000, -2000],
    ])
    expect(sheet.balance).toEqual({ planned: 51000, actual: 54000, difference: 3000 })
  })

  it('counts money back from a shop as less spent', () => {
    const sheet = monthSheet([food], [spent('2026-11-09', 'food', -5000), spent('2026-11-10', 'food', 1000)], '2026-11')
    expect(sheet.rows[0]?.actual).toBe(4000)
  })

  it('shows money that no post explains as a row of its own', () => {
    const sheet = monthSheet([rent], [spent('2026-11-09', 'pets', -2500)], '2026-11')
    expect(sheet.rows[1]).toEqual({
      ...{ postId: null, group: 'household', category: 'pets', name: '', state: 'unplanned', counted: true },
      ...{ planned: 0, actual: 2500, difference: -2500 },
    })
    expect(sheet.sums.household).toEqual({ planned: 0, actual: 2500, difference: -2500 })
  })

  it('stands in the order of its groups, and counts what is estimated but not what is paused', () => {
    const posts = [food, rent, { ...water, state: 'paused' as const }, { ...wages, state: 'estimated' as const }]
    const { rows, sums } = monthSheet(
      posts,
      [spent('2026-11-09', 'pets', -100), spent('2026-11-09', 'otherDebt', -100)],
      '2026-11',
    )
    expect(rows.map((row) => [row.category, row.counted])).toEqual([
      ['wages', true],
      ['rent', true],
      ['waterBoardTax', false],
      ['food', true],
      ['pets', true],
      ['otherDebt', true],
    ])
    expect([sums.income.planned, sums.fixedCosts.planned]).toEqual([160000, 70000])
  })

  it('gives money to the post it was put with, also where two posts are of its category', () => {
    const second = { ...rent, id: idOf(8) }
    const put = { ...spent('2026-11-02', 'rent', -50000), postId: idOf(8) }
    const loose = spent('2026-11-03', 'rent', -100)
    const sheet = monthSheet([rent, second], [put, loose, { ...loose, postId: idOf(99) }], '2026-11')
    expect(sheet.rows.map((row) => [row.postId, row.actual])).toEqual([
      [idOf(2), 0],
      [idOf(8), 50000],
      [null, 200],
    ])
  })

  it('leaves out posts that have ended or not yet begun', () => {
    const ended = { ...rent, until: '2026-10' }
    const later = { ...rent, id: idOf(9), from: '2026-12' }
    expect(monthSheet([ended, later], [], '2026-11').rows).toEqual([])
    expect(monthSheet([ended, later], [], '2026-10').rows).toHaveLength(1)
    expect(monthSheet([ended, later], [], '2026-12').rows).toHaveLength(1)
  })
})

describe('the one thing that would change a shortage', () => {
  const unclaimed = (n: number, category: Post['category'], amountCents: number) =>
    post(n, { category, amountCents, state: 'notYetClaimed' })
  const short = [post(1, { category: 'wages', amountCents: 100000 }), post(2, { category: 'rent', amountCents: 110000 })]

  it('is nothing when the plan is in balance', () => {
    expect(monthSheet([wages, unclaimed(5, 'zorgtoeslag', 13000)], [], '2026-11').oneChange).toBeNull()
  })

  it('is the smallest unused right that closes it; unused rights are shown, not counted', () => {
    const posts = [...short, unclaimed(5, 'zorgtoeslag', 13000), unclaimed(6, 'huurtoeslag', 40000)]
    const sheet = monthSheet(posts, [], '2026-11')
    expect(sheet.balance.planned).toBe(-10000)
    expect(sheet.balanced).toBe(false)
    expect(sheet.oneChange).toEqual({ kind: 'claim', postId: idOf(5), category: 'zorgtoeslag', amount: 13000, closes: true })
  })

  it.each([
    // the shortage is 10000
    ['one that just closes it', [[10000, 'zorgtoeslag']], { amount: 10000, closes: true }],
    ['one cent too little', [[9999, 'zorgtoeslag']], { amount: 9999, closes: false }],
    [
      'the smallest of those that close it, in whatever order',
      [
        [40000, 'huurtoeslag'],
        [13000, 'zorgtoeslag'],
        [500, 'kinderbijslag'],
      ],
      { amount: 13000, closes: true },
    ],
    [
      'the largest of those that do not, in whatever order',
      [
        [4000, 'huurtoeslag'],
        [3000, 'zorgtoeslag'],
      ],
      { amount: 4000, closes: false },
    ],
    ['a right of nothing is none', [[0, 'zorgtoeslag']], null],
    ['a cost that is not there yet is none', [[20000, 'energy']], null],
  ] as const)('of rights not used: %s', (_, rights, change) => {
    const open = rights.map(([cents, category], at) => unclaimed(20 + at, category, cents))
    const { oneChange } = monthSheet([...short, ...open], [], '2026-11')
    expect(oneChange).toMatchObject(change === null ? { kind: 'seek', amount: 10000 } : { kind: 'claim', ...change })
  })

  it('is nothing when income and costs are the same', () => {
    const even = [post(1, { category: 'wages', amountCents: 100 }), post(2, { category: 'rent', amountCents: 100 })]
    expect(monthSheet([...even, unclaimed(5, 'zorgtoeslag', 100)], [], '2026-11')).toMatchObject({
      balanced: true,
      oneChange: null,
    })
  })

  it.each([
    ['what was spent above plan fills no gap in the plan', [['pets', -12000]]],
    ['less income than planned is another matter', [['wages', 1]]],
    ['all as planned', [['rent', -110000]]],
    ['nothing moved yet', []],
  ] as const)('is to look for the shortage when no right is open: %s', (_, moved) => {
    const actuals = moved.map(([code, cents]) => spent('2026-11-03', code, cents))
    expect(monthSheet(short, actuals, '2026-11').oneChange).toEqual({ kind: 'seek', amount: 10000, among: [] })
  })

  it('names the three largest costs that may change, not what a law or a contract sets', () => {
    const posts = [
      post(11, { category: 'subscriptions', amountCents: 2000 }),
      post(12, { category: 'healthInsurance', amountCents: 30000 }),
      post(13, { category: 'food', amountCents: 9000, period: 'week' }),
      post(14, { category: 'paymentArrangement', amountCents: 50000 }),
      post(15, { category: 'clothing', amountCents: 3000 }),
      post(16, { category: 'vehicle', amountCents: 60000, state: 'paused' }),
      post(17, { category: 'energy', amountCents: 18000 }),
      post(18, { category: 'gifts' }),
    ]
    const { balance, oneChange } = monthSheet([...short, ...posts], [], '2026-11')
    expect(oneChange).toEqual({
      kind: 'seek',
      amount: -balance.planned,
      among: [
        { postId: idOf(13), category: 'food', amount: 39000 },
        { postId: idOf(17), category: 'energy', amount: 18000 },
        { postId: idOf(15), category: 'clothing', amount: 3000 },
      ],
    })
  })

  it('is the largest when none closes it alone', () => {
    const posts = [...short, unclaimed(5, 'zorgtoeslag', 3000), unclaimed(6, 'huurtoeslag', 4000)]
    expect(monthSheet(posts, [], '2026-11').oneChange).toMatchObject({ postId: idOf(6), closes: false })
  })
})

it('a new month starts with the posts that still apply, each with its own id', () => {
  const ended = { ...rent, id: idOf(7), until: '2026-11' }
  const copies = copyForward([wages, ended, { ...food, from: '2027-01' }], {
    from: '2026-11',
    into: '2026-12',
    idFor: (one) => one.id.replace('0190', '0191'),
  })
  expect(copies).toEqual([{ ...wages, id: wages.id.replace('0190', '0191'), from: '2026-12' }])
})

describe('the noun', () => {
  it('has no category twice, and every category has a group', () => {
    expect(new Set(categories).size).toBe(categories.length)
    for (const name of groups) for (const code of categoriesOf[name]) expect(groupOf(code)).toBe(name)
  })

  it.each([
    [{}, true],
    [{ group: 'debts' as const }, false],
    [{ from: '2026-12', until: '2026-11' }, false],
    [{ amountCents: -1 }, false],
    [{ amountCents: 1.5 }, false],
    [{ dueMonths: [13] }, false],
  ])('a post with %j is taken: %s', (over, taken) => expect(postShape.safeParse({ ...rent, ...over }).success).toBe(taken))
})

const anyPost = fc
  .record({
    n: fc.nat(1e6),
    category: fc.constantFrom(...categories),
    amountCents: fc.nat(5_000_000),
    period: fc.constantFrom(...periods),
    state: fc.constantFrom(...postStates),
  })
  .map(({ n, ...over }) => post(n, over))
const manyPosts = fc.uniqueArray(anyPost, { selector: (one) => one.id, maxLength: 70 })
const manyActuals = fc.array(
  fc.record({
    day: fc.constantFrom('2026-11-01', '2026-11-30', '2026-12-01'),
    category: fc.constantFrom(...categories),
    amountCents: fc.integer({ min: -1e6, max: 1e6 }),
    postId: fc.oneof(fc.constant(null), fc.nat(20).map(idOf)),
  }),
)

it('no cent that moved gets lost: the balance is the sum of the account', () => {
  fc.assert(
    fc.property(manyPosts, manyActuals, (posts, actuals) => {
      const inMonth = actuals.filter((one) => one.day < '2026-12')
      const { balance } = monthSheet(posts, actuals, '2026-11')
      // A row linked to a post of the other side still moves the account by the same amount.
      return balance.actual === inMonth.reduce((sum, one) => sum + one.amountCents, 0)
    }),
  )
})

it('sixty posts and a month of money are worked out well under 50 ms', () => {
  const posts = Array.from({ length: 60 }, (_, n) =>
    post(n, { category: categories[n % categories.length] ?? 'food', amountCents: n }),
  )
  const actuals = Array.from({ length: 300 }, (_, n) => spent('2026-11-09', categories[n % categories.length] ?? 'food', -n))
  const times = Array.from({ length: 21 }, () => {
    const begin = performance.now()
    monthSheet(posts, actuals, '2026-11')
    return performance.now() - begin
  })
  expect(times.sort((a, b) => a - b)[10]).toBeLessThan(25)
})
