// What an amount of a week, a quarter or a year is a month.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { periods, perMonth, timesPerYear } from './period.ts'

it.each([
  ['week', 8500, 36833],
  ['fourWeeks', 120000, 130000],
  ['month', 45000, 45000],
  ['quarter', 35830, 11943],
  ['tenTerms', 4150, 3458],
  ['year', 24000, 2000],
  ['year', 6, 1],
  ['year', -6, -1],
  ['year', 5, 0],
  ['week', 0, 0],
] as const)('every %s an amount of %i cents is %i cents a month', (every, amount, month) => {
  expect(perMonth(amount, every)).toBe(month)
})

it('twelve months differ from the year by less than the rounding of twelve halves of a cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(...periods), (amount, every) => {
      return Math.abs(perMonth(amount, every) * 12 - amount * timesPerYear[every]) <= 6
    }),
  )
})
