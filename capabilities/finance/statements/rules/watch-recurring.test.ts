// Among payments that come back: what did not come, what is another amount, and what is only not known yet.
import { describe, expect, it } from 'vitest'
import { addMonths } from '../../../../core/kit/day.ts'
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
