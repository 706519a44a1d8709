// Worked examples of the collection costs.
import { expect, it } from 'vitest'
import { collectionCosts } from './files.ts'

it.each([
  [10000, 4000],
  [26667, 4000],
  [30000, 4500],
  [100000, 15000],
  [250000, 37500],
  [400000, 52500],
  [500000, 62500],
  [1000000, 87500],
  [20000000, 277500],
  [100000000, 677500],
  [200000000, 677500],
])('on a principal of %i cents at most %i may be asked', (principal, costs) => {
  expect(collectionCosts(principal, '2026-01-01')).toBe(costs)
})

it('the decree does not hold for a default before July 2012', () => {
  expect(collectionCosts(100000, '2012-06-30')).toBeNull()
})
