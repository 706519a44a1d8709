// Worked examples of the statutory interest.
import { expect, it } from 'vitest'
import { statutoryInterest } from './files.ts'

it.for([
  ['a full year at 6 %', 100000, '2025-01-01', '2026-01-01', 6000],
  ['a day at 4 %', 365000, '2026-03-01', '2026-03-02', 40],
  ['no time', 100000, '2026-03-01', '2026-03-01', 0],
  ['no time, also where no rate is known', 100000, '2014-06-01', '2014-06-01', 0],
  ['to the last day of which a rate is known (31 days at 4 %)', 365000, '2026-12-01', '2027-01-01', 1240],
  ['half of 2023 at 4 % (181 days) and half at 6 % (184 days)', 365000, '2023-01-01', '2024-01-01', 4 * 10 * 181 + 6 * 10 * 184],
  ['two years, the second a leap year, on the interest of the first too', 100000, '2019-01-01', '2021-01-01', 4046],
] as const)('%s: %i cents from %s to %s gives %i', ([, principal, from, to, interest]) => {
  expect(statutoryInterest({ principal, from }, to)).toBe(interest)
})

it('before the first known rate and after the last nothing is guessed', () => {
  expect(statutoryInterest({ principal: 1000, from: '2014-06-01' }, '2016-01-01')).toBeNull()
  expect(statutoryInterest({ principal: 1000, from: '2026-06-01' }, '2027-03-01')).toBeNull()
})
