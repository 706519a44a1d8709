// A month from payday: every day lies in one month and one only, and no day is lost between two.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addToMonth, daysBetween, monthOf } from '../../../../core/kit/day.ts'
import { monthOn, spanOf } from './budget-month.ts'

test.each([
  ['2026-11-30', 1, '2026-11', '2026-11-01', '2026-11-30'],
  ['2026-11-23', 24, '2026-11', '2026-10-24', '2026-11-23'],
  ['2026-11-24', 24, '2026-12', '2026-11-24', '2026-12-23'],
  ['2026-12-31', 24, '2027-01', '2026-12-24', '2027-01-23'],
  ['2026-03-01', 28, '2026-03', '2026-02-28', '2026-03-27'],
  ['2026-11-04', 5, '2026-10', '2026-10-05', '2026-11-04'],
])('%s with a month from the %d is in %s', (day, startsOn, month, from, until) => {
  expect(monthOn(day, startsOn)).toBe(month)
  expect(spanOf(month, startsOn)).toEqual({ from, until })
})

test('months follow each other without a gap, and each day lies between the days of its month', () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2020-01-01', count))
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 28 }), (day, startsOn) => {
      const month = monthOn(day, startsOn)
      const { from, until } = spanOf(month, startsOn)
      expect(from <= day && day <= until).toBe(true)
      expect(spanOf(addToMonth(month, 1), startsOn).from).toBe(addDays(until, 1))
      const own = [from, until].map((edge) => (monthOf(edge) === month ? 1 : 0))
      expect(own).toContain(1)
      expect(daysBetween(from, until)).toBeGreaterThanOrEqual(27)
    }),
  )
})
