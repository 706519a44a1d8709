// Which days are working days in law.
import { expect, it } from 'vitest'
import { addWorkingDays, easter, extendTerm, publicHolidays } from './working-days.ts'

it.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i is on %s', (year, day) => expect(easter(year)).toBe(day))

it('the holidays of 2026', () => {
  expect(publicHolidays(2026)).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ])
})

it("King's Day moves to Saturday when the 27th is a Sunday", () => {
  expect(publicHolidays(2025)).toContain('2025-04-26')
})

it.each([
  ['2026-11-23', 3, '2026-11-26'],
  ['2026-11-20', 3, '2026-11-25'],
  ['2026-11-21', 3, '2026-11-25'],
  ['2026-12-24', 3, '2026-12-30'],
  ['2026-04-02', 1, '2026-04-07'],
  ['2026-11-23', 0, '2026-11-23'],
])('from %s, %i working days on is %s', (from, count, to) => expect(addWorkingDays(from, count)).toBe(to))

it.each([
  ['2026-11-22', '2026-11-23'],
  ['2026-12-25', '2026-12-28'],
  ['2026-11-24', '2026-11-24'],
])('a term that ends on %s runs to %s', (end, day) => expect(extendTerm(end)).toBe(day))
