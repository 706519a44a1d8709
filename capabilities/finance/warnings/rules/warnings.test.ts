// What is about to go wrong with the money of a household is said before it does, and nothing is said where nothing is known.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, addMonths } from '../../../../core/kit/day.ts'
import type { Category, Post } from '../../budget/model.ts'
import { findRecurring } from '../../statements/rules/find-recurring.ts'
import { somePost } from '../../test-money.ts'
import { type Seen, warningsFromBank } from './from-bank.ts'
import { warningsFromPlan } from './from-plan.ts'
import { untilPayday } from './until-payday.ts'
import { warningsOf } from './warnings-of.ts'

const today = '2026-11-30'
const post = (category: Category, amountCents: number, more: Partial<Post> = {}): Post =>
  somePost({ id: `${category} ${amountCents}`, category, amountCents, ...more })

let count = 0
const line = (day: string, counterpartyName: string, amountCents: number, more: Partial<Seen> = {}): Seen => ({
  ...{ day, counterpartyName, amountCents, counterpartyIban: null, description: '', fingerprint: String(count++) },
  ...{ category: null, ...more },
})
/** The same each month, the last on this day. */
const monthly = (last: string, name: string, cents: number, more: Partial<Seen> = {}) =>
  [-3, -2, -1, 0].map((ago) => line(addMonths(last, ago), name, cents, more))

describe('from the month sheet', () => {
  const wages = post('wages', 200_000)
  const rent = post('rent', 190_000)

  it.each([
    ['a plan that fits', [wages, rent], []],
    ['no plan at all', [], []],
    [
      'a plan that is short each month',
      [wages, post('rent', 210_000)],
      [{ kind: 'month', month: '2026-11', cents: 10_000, months: 4 }],
    ],
    [
      'a plan that is short from January on',
      [wages, rent, post('insurance', 15_000, { from: '2027-01' })],
      [{ kind: 'month', month: '2027-01', cents: 5_000, months: 2 }],
    ],
    [
      'a yearly bill that comes at once',
      [wages, rent, post('municipalTaxes', 60_000, { period: 'year', dueMonths: [2] })],
      [{ kind: 'bill', month: '2027-02', cents: 60_000, name: '', category: 'municipalTaxes', short: 50_000 }],
    ],
    [
      'an income that comes once a quarter',
      [post('kinderbijslag', 570_000, { period: 'quarter', dueMonths: [1, 4, 7, 10] }), rent],
      [],
    ],
    [
      'two bills in one month: the bigger is told',
      [
        wages,
        rent,
        post('municipalTaxes', 60_000, { period: 'year', dueMonths: [2] }),
        post('vehicle', 90_000, { period: 'year', dueMonths: [2] }),
      ],
      [{ kind: 'bill', month: '2027-02', cents: 90_000, name: '', category: 'vehicle', short: 140_000 }],
    ],
    [
      'a bill in this month may have been paid',
      [wages, rent, post('municipalTaxes', 60_000, { period: 'year', dueMonths: [11] })],
      [],
    ],
    [
      'a month that is short already, with a bill beside it',
      [wages, post('rent', 210_000), post('municipalTaxes', 60_000, { period: 'year', dueMonths: [12] })],
      [{ kind: 'month', month: '2026-11', cents: 10_000, months: 4 }],
    ],
    [
      'short, then a month with a bill, then short: two rows',
      [
        wages,
        post('rent', 210_000, { until: '2026-11' }),
        post('rent', 200_000, { from: '2026-12' }),
        post('municipalTaxes', 60_000, { period: 'year', dueMonths: [12] }),
        post('insurance', 5_000, { from: '2027-01' }),
      ],
      [
        { kind: 'month', month: '2026-11', cents: 10_000, months: 1 },
        { kind: 'bill', month: '2026-12', cents: 60_000, name: '', category: 'municipalTaxes', short: 60_000 },
        { kind: 'month', month: '2027-01', cents: 5_000, months: 2 },
      ],
    ],
    [
      'short, then even, then short: two rows',
      [
        wages,
        post('rent', 210_000, { until: '2026-11' }),
        post('rent', 200_000, { from: '2026-12' }),
        post('insurance', 5_000, { from: '2027-01' }),
      ],
      [
        { kind: 'month', month: '2026-11', cents: 10_000, months: 1 },
        { kind: 'month', month: '2027-01', cents: 5_000, months: 2 },
      ],
    ],
    ['a bill that just fits', [wages, rent, post('municipalTaxes', 10_000, { period: 'year', dueMonths: [2] })], []],
    [
      'what comes every month, though its months were named',
      [wages, rent, post('insurance', 180_000, { period: 'year', dueMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] })],
      [{ kind: 'month', month: '2026-11', cents: 5_000, months: 4 }],
    ],
    ['a yearly bill that fits', [wages, rent, post('municipalTaxes', 9_000, { period: 'year', dueMonths: [2] })], []],
    [
      'a yearly bill after what one looks ahead',
      [wages, rent, post('municipalTaxes', 60_000, { period: 'year', dueMonths: [5] })],
      [],
    ],
    ['what is put aside for', [wages, rent, post('clothing', 60_000, { period: 'year', dueMonths: [2] })], []],
    ['a right that is not used yet is no money', [post('huurtoeslag', 200_000, { state: 'notYetClaimed' })], []],
  ] as const)('%s', (_, posts, found) => expect(warningsFromPlan(posts, '2026-11')).toEqual(found))

  test('a plan in which no more goes out than in warns of nothing, whatever its amounts', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 300_000 }), { maxLength: 8 })
    fc.assert(
      fc.property(amounts, (costs) => {
        const out = costs.map((cents, at) => post('otherFixedCosts', cents, { id: String(at) }))
        const income = post(
          'wages',
          costs.reduce((sum, cents) => sum + cents, 0),
        )
        expect(warningsFromPlan([income, ...out], '2026-11')).toEqual([])
      }),
    )
  })
})

describe('from the bank', () => {
  it.each([
    ['an ordinary payment', [line('2026-11-20', 'Bakker', -500)], []],
    [
      'one that was turned back',
      [line('2026-11-20', 'Energie Noord', 14_000, { description: 'Storno incasso onvoldoende saldo' })],
      [{ kind: 'returned', day: '2026-11-20', cents: 14_000, name: 'Energie Noord', times: 1 }],
    ],
    [
      'one that was turned back twice',
      [
        line('2026-11-20', 'Verhuur', 70_000, { description: 'STORNO' }),
        line('2026-10-20', 'Verhuur', 69_000, { description: 'Storno' }),
      ],
      [{ kind: 'returned', day: '2026-11-20', cents: 70_000, name: 'Verhuur', times: 2 }],
    ],
    [
      'one that was turned back long ago',
      [line('2026-06-20', 'Energie', 14_000, { description: 'Storno' }), line(today, 'Bakker', -1)],
      [],
    ],
    [
      'one that was turned back on the first day that is news, and the newest of two in whatever order',
      [
        line('2026-09-29', 'Verhuur', 70_000, { description: 'Storno' }),
        line('2026-11-20', 'Verhuur', 69_000, { description: 'Storno' }),
        line('2026-10-20', 'Verhuur', 68_000, { description: 'Storno' }),
      ],
      [{ kind: 'returned', day: '2026-11-20', cents: 69_000, name: 'Verhuur', times: 3 }],
    ],
    [
      'two that were turned back are two',
      [
        line('2026-11-20', 'Verhuur', 1, { description: 'Storno' }),
        line('2026-11-21', 'Energie', 2, { description: 'teruggeboekt' }),
      ],
      [
        { kind: 'returned', day: '2026-11-20', cents: 1, name: 'Verhuur', times: 1 },
        { kind: 'returned', day: '2026-11-21', cents: 2, name: 'Energie', times: 1 },
      ],
    ],
    ['money of a bailiff', [line('2026-11-20', 'Vaart Deurwaarders', 5_000)], []],
    [
      'a bailiff that is new, told by the first day in whatever order',
      [line('2026-11-28', 'Credit Management Noord', -300), line('2026-09-29', 'Credit Management Noord', -200)],
      [{ kind: 'collector', day: '2026-09-29', cents: 200, name: 'Credit Management Noord' }],
    ],
    [
      'a bank that told something on the first day that is news',
      [line('2026-09-29', 'Incassobureau Zuid', -100)],
      [{ kind: 'collector', day: '2026-09-29', cents: 100, name: 'Incassobureau Zuid' }],
    ],
    ['no bank at all', [], []],
    ['money out with that word', [line('2026-11-20', 'Energie', -14_000, { description: 'na storno alsnog' })], []],
    [
      'a bailiff that is new, once',
      [line('2026-11-01', 'Vaart Gerechtsdeurwaarders', -5_000), line('2026-11-28', 'Vaart Gerechtsdeurwaarders', -5_000)],
      [{ kind: 'collector', day: '2026-11-01', cents: 5_000, name: 'Vaart Gerechtsdeurwaarders' }],
    ],
    [
      'a bailiff that is known',
      [line('2026-05-01', 'Vaart Deurwaarders', -5_000), line('2026-11-28', 'Vaart Deurwaarders', -5_000)],
      [],
    ],
    ['a bank that told nothing for long', [line('2026-09-01', 'Vaart Deurwaarders', -5_000)], []],
    ['a direct debit', [line('2026-11-20', 'Sportclub', -2_500, { description: 'SEPA incasso algemeen doorlopend' })], []],
  ] as const)('%s', (_, entries, found) => expect(warningsFromBank(entries, today)).toEqual(found))

  test('rent that always goes out and did not, and wages that did not come, are told apart', () => {
    const entries = [
      ...monthly('2026-10-20', 'Verhuur', -70_000),
      ...monthly('2026-10-21', 'Loon', 200_000),
      line(today, 'Bakker', -500),
    ]
    expect(warningsFromBank(entries, today)).toEqual([
      { kind: 'unpaid', day: '2026-11-20', cents: 70_000, name: 'Verhuur' },
      { kind: 'not-received', day: '2026-11-21', cents: 200_000, name: 'Loon' },
    ])
  })
})

describe('until payday', () => {
  const recurring = findRecurring([...monthly('2026-11-24', 'Loon', 200_000), ...monthly('2026-11-05', 'Verhuur', -70_000)])
  const given = (cents: number, daily = 1_000, on = today) => ({ account: { cents, on }, daily, today })

  it.each([
    ['enough', given(100_000), null],
    ['not enough for the rent', given(50_000), { kind: 'payday', day: '2026-12-05', cents: 43_000, until: '2026-12-24' }],
    ['below zero already', given(-5_000, 0), { kind: 'payday', day: '2026-12-01', cents: 75_000, until: '2026-12-24' }],
    ['a balance of long ago', given(0, 1_000, '2026-11-01'), null],
    // nothing but 700.00 of rent, and just enough for it
    ['just enough', given(70_000, 0), null],
    ['a cent too little', given(69_999, 0), { kind: 'payday', day: '2026-12-05', cents: 1, until: '2026-12-24' }],
  ] as const)('%s', (_, on, found) => expect(untilPayday(recurring, on)).toEqual(found))

  test('a balance of two weeks ago still tells, of a day more it does not', () => {
    const account = { cents: 0, on: '2026-11-20' }
    // 33 days of 10.00 to 23 December, and the rent of 5 December
    expect(untilPayday(recurring, { account, daily: 1_000, today: '2026-12-04' })).toEqual({
      ...{ kind: 'payday', day: '2026-12-04', cents: 103_000, until: '2026-12-24' },
    })
    expect(untilPayday(recurring, { account, daily: 1_000, today: '2026-12-05' })).toBeNull()
  })

  test('money that comes in before is no payday when it is little, and of two paydays the first counts', () => {
    const small = findRecurring([...monthly('2026-11-10', 'Zus', 9_999), ...monthly('2026-11-24', 'Loon', 200_000)])
    expect(untilPayday(small, given(0))).toMatchObject({ until: '2026-12-24' })
    const enough = findRecurring([...monthly('2026-11-24', 'Loon', 200_000), ...monthly('2026-11-10', 'Zus', 10_000)])
    expect(untilPayday(enough, given(0))).toMatchObject({ until: '2026-12-10', cents: 9_000 })
  })

  test('what comes each week counts each week, to five weeks ahead', () => {
    const weekly = [0, 7, 14, 21, 28].map((ago) => line(addDays('2026-11-26', -ago), 'Oppas', -5_000))
    const both = findRecurring([...weekly, ...monthly('2026-11-24', 'Loon', 200_000)])
    // 3, 10 and 17 December; the one of the 24th is of payday itself
    expect(untilPayday(both, given(0, 0))).toMatchObject({ day: '2026-12-03', cents: 15_000 })
  })

  test('nobody is warned of a payday that is not known', () => {
    expect(untilPayday(findRecurring(monthly('2026-11-05', 'Verhuur', -70_000)), given(0))).toBeNull()
  })
  test('more on the account is never a louder warning', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 200_000 }), fc.integer({ min: 0, max: 50_000 }), (cents, more) => {
        const [less, richer] = [untilPayday(recurring, given(cents)), untilPayday(recurring, given(cents + more))]
        expect(richer === null || (less !== null && richer.cents <= less.cents)).toBe(true)
      }),
    )
  })
})

test('the most pressing comes first, and shopping is counted by the plan alone', () => {
  const weeks = [0, 7, 14, 21, 28].map((ago) => line(addDays('2026-11-29', -ago), 'Super', -9_000, { category: 'food' }))
  const entries = [...monthly('2026-11-24', 'Loon', 200_000), ...weeks, line('2026-11-26', 'Deurwaarder X', -100)]
  const posts = [post('wages', 100_000), post('rent', 150_000)]
  const kinds = (cents: number) =>
    warningsOf({ posts, entries, account: { cents, on: today }, month: '2026-11' }, today).map(({ kind }) => kind)
  expect(kinds(-1)).toEqual(['payday', 'collector', 'month'])
  expect(kinds(0)).toEqual(['collector', 'month'])
})

test('of a kind the first day comes first, and a day of housekeeping is a seventh of its week', () => {
  const entries = [
    ...monthly('2026-11-24', 'Loon', 200_000),
    line('2026-11-26', 'Deurwaarder X', -100),
    line('2026-11-25', 'Deurwaarder Y', -200),
  ]
  const posts = [post('wages', 200_000), post('food', 7_000, { period: 'week' })]
  const found = warningsOf({ posts, entries, account: { cents: 22_999, on: today }, month: '2026-11' }, today)
  // 23 days of 10.00 to 23 December
  expect(found).toEqual([
    { kind: 'payday', day: '2026-12-23', cents: 1, until: '2026-12-24' },
    { kind: 'collector', day: '2026-11-25', cents: 200, name: 'Deurwaarder Y' },
    { kind: 'collector', day: '2026-11-26', cents: 100, name: 'Deurwaarder X' },
  ])
  expect(warningsOf({ posts, entries, account: null, month: '2026-11' }, today).map(({ kind }) => kind)).toEqual([
    'collector',
    'collector',
  ])
})
