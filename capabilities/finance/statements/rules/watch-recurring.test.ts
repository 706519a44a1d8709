// Among payments that come back: what did not come, what is another amount, and what is only not known yet.
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../../../core/kit/day.ts'
import { findRecurring, isClose, type Payment } from './find-recurring.ts'
import { hasChanged, stateOf } from './watch-recurring.ts'

const rent = (amounts: readonly number[]): Payment[] =>
  amounts.map((amountCents, at) => ({
    ...{
      day: addMonths('2026-01-29', at),
      amountCents,
      counterpartyIban: 'NL91ABNA0417164300',
      counterpartyName: 'Verhuur',
      description: '',
    },
    fingerprint: String(at),
  }))

const watched = (amounts: readonly number[]) => {
  const [one] = findRecurring(rent(amounts))
  if (one === undefined) throw new Error('nothing comes back')
  return one
}

describe('a payment each month that was last seen on 29 March', () => {
  const one = watched([-70_000, -70_000, -70_000])

  it.each([
    ['2026-04-01', 'due'],
    ['2026-04-29', 'due'],
    ['2026-05-04', 'due'],
    ['2026-05-05', 'missing'],
    ['2026-06-29', 'missing'],
    ['2026-06-30', 'ended'],
  ])('when the bank told until %s it is %s', (until, state) => expect(stateOf(one, until)).toBe(state))
})

it.each([
  [[-70_000, -70_000, -70_000], false],
  [[-70_000, -70_000, -73_000], false],
  [[-70_000, -70_000, -74_000], true],
  [[-70_000, -70_000, -60_000], true],
  [[-5_000, -9_000, -14_000], false],
])('of amounts %j the last is another: %s', (amounts, changed) => expect(hasChanged(watched(amounts))).toBe(changed))

it.each([
  [100, 199, true],
  [100, 201, false],
  [-70_000, -73_500, true],
  [-70_000, -73_501, false],
])('%d is close to %d: %s', (usual, amount, close) => expect(isClose(amount, usual)).toBe(close))

describe('in ten terms', () => {
  const terms = (name: string, days: readonly string[]): Payment[] =>
    days.map((day) => ({
      day,
      amountCents: -3_500,
      counterpartyIban: null,
      counterpartyName: name,
      description: '',
      fingerprint: day,
    }))
  const months = (from: string, count: number) => Array.from({ length: count }, (_, at) => addMonths(from, at))

  it.each([
    ['a water board of which ten were paid waits for the next year', 'Hoogheemraadschap Rijnland', 10, 'tenTerms', '2027-02-25'],
    ['of which nine were paid, for the next month', 'Hoogheemraadschap Rijnland', 9, 'month', '2026-11-25'],
    ['rent that was paid ten times is not over', 'Woonstad', 10, 'month', '2026-12-25'],
  ])('%s', (_, name, count, period, next) => {
    expect(findRecurring(terms(name, months('2026-02-25', count)))).toMatchObject([{ period, next }])
  })

  it('goes on in the second year, and is missing when a term of it does not come', () => {
    const days = [...months('2025-02-25', 10), ...months('2026-02-25', 3)]
    const [one] = findRecurring(terms('Gemeente Leiden belastingen', days))
    expect(one).toMatchObject({ period: 'tenTerms', next: '2026-05-25' })
    expect(one && stateOf(one, '2026-06-01')).toBe('missing')
    const two = findRecurring(terms('Gemeente Leiden belastingen', [...months('2025-02-25', 10), ...months('2026-02-25', 10)]))
    expect(two).toMatchObject([{ period: 'tenTerms', next: '2027-02-25' }])
  })
})

describe('the rhythm of a row', () => {
  const row = (days: readonly string[], over: (at: number) => Partial<Payment> = () => ({})): Payment[] =>
    days.map((day, at) => ({
      ...{
        day,
        amountCents: -3_500,
        counterpartyIban: null,
        counterpartyName: 'Sportclub',
        description: '',
        fingerprint: `${day}/${at}`,
      },
      ...over(at),
    }))
  const after = (gaps: readonly number[]) =>
    gaps.reduce<string[]>((days, gap) => [...days, addDays(days.at(-1) ?? '', gap)], ['2026-01-05'])
  it.each([
    [[7, 7, 7], 'week'],
    [[6, 8, 7], 'week'],
    [[5, 7, 7], null],
    [[28, 28, 28], 'fourWeeks'],
    [[26, 30, 28], 'fourWeeks'],
    [[26, 31, 28], 'month'],
    [[28, 29, 29], 'month'],
    [[31, 30], 'month'],
    [[35, 26], 'month'],
    [[36, 26], null],
    [[31, 30, 62, 30, 31], 'month'],
    [[31, 62, 30], null],
    [[31, 30, 62, 30, 62], null],
    [[91, 92], 'quarter'],
    [[365], 'year'],
    [[354], null],
  ])('gaps of %j days are %s', (gaps, period) => {
    expect(findRecurring(row(after(gaps))).map((one) => one.period)).toEqual(period === null ? [] : [period])
  })

  it('in whatever order they come, with the middle amount and the one that was usual before the last', () => {
    const amounts = [-1_000, -3_000, -2_000, -9_000]
    const rows = row(['2026-01-05', '2026-02-05', '2026-03-05', '2026-04-05'], (at) => ({ amountCents: amounts[at] ?? 0 }))
    const found = {
      ...{ name: 'Sportclub', period: 'month', amountCents: -2_000, lastCents: -9_000, usualCents: -2_000, varies: true },
      ...{ last: '2026-04-05', next: '2026-05-05', fingerprints: rows.map((one) => one.fingerprint) },
    }
    expect(findRecurring(rows)).toMatchObject([found])
    expect(findRecurring(rows.toReversed())).toMatchObject([found])
  })

  it('of one payer with two kinds is parted by words, and then by amount', () => {
    const days = ['2026-01-05', '2026-02-05', '2026-03-05']
    const kinds = ['zwemles', 'turnles'].flatMap((description, kind) =>
      row(
        days.map((day) => addDays(day, kind * 9)),
        () => ({ description }),
      ),
    )
    expect(findRecurring(kinds).map(({ fingerprints }) => fingerprints.length)).toEqual([3, 3])
    const sums = [-500, -900].flatMap((amountCents, kind) =>
      row(
        days.map((day) => addDays(day, kind * 9)),
        () => ({ amountCents }),
      ),
    )
    expect(findRecurring(sums).map(({ amountCents }) => amountCents)).toEqual([-500, -900])
  })

  it('two who are called otherwise, or of whom only the words tell, are two', () => {
    const days = ['2026-01-05', '2026-02-05', '2026-03-05']
    const named = ['Sportclub', 'Zangkoor'].flatMap((counterpartyName) => row(days, () => ({ counterpartyName })))
    expect(findRecurring(named).map(({ name }) => name)).toEqual(['Sportclub', 'Zangkoor'])
    const worded = ['zwemles', 'turnles'].flatMap((description) => row(days, () => ({ counterpartyName: '', description })))
    expect(findRecurring(worded)).toHaveLength(2)
    const ways = [-500, 500].flatMap((amountCents) => row(days, () => ({ amountCents })))
    expect(findRecurring(ways)).toHaveLength(2)
  })
})
