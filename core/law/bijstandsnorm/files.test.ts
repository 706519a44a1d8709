// Worked examples of the norms of social assistance.
import { describe, expect, it } from 'vitest'
import { inForce } from '../parameter.ts'
import { bijstandsnormFiles, costSharingNorm } from './files.ts'

it.each([
  ['2025-03-01', 134545, 192207],
  ['2026-06-30', 140150, 200213],
  ['2026-11-22', 141946, 202779],
])('on %s the norm is %i for one and %i for two', (on, single, couple) => {
  const norms = inForce(bijstandsnormFiles, on)?.values
  expect([norms?.single.value, norms?.couple.value]).toEqual([single, couple])
})

it.each(bijstandsnormFiles)('from $from one person has seventy percent of two, to the cent', ({ values }) => {
  expect(Math.abs(values.single.value - values.couple.value * 0.7)).toBeLessThanOrEqual(1)
})

it('a norm of a year to come is not guessed', () => {
  expect(inForce(bijstandsnormFiles, '2027-01-01')).toBeNull()
})

describe('who shares the costs gets less (published table of 1 July 2024)', () => {
  it.each([
    [2, 93461],
    [3, 80999],
    [4, 74768],
    [5, 71030],
    [6, 68538],
  ])('%i sharers: %i cents each', (sharers, norm) => expect(costSharingNorm(186921, sharers)).toBe(norm))
})
