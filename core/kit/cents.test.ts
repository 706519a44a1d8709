// Dividing, rounding and writing money: worked examples, and what holds whatever the amounts.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divide, dutchFromCents, roundCents } from './cents.ts'

const total = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0)

describe('an amount is divided to the cent', () => {
  it.each([
    ['ten euros by three: the odd cent to the first', 1_000, [1, 1, 1], [334, 333, 333]],
    ['two odd cents to the first two', 1_001, [1, 1, 1], [334, 334, 333]],
    // 100 x 1/6, 2/6, 3/6 is 16.67, 33.33, 50.00
    ['the odd cent to the largest remainder', 100, [1, 2, 3], [17, 33, 50]],
    ['also when that is the last', 100, [3, 2, 1], [50, 33, 17]],
    // 10 x 2/7, 2/7, 3/7 is 2.86, 2.86, 4.29
    ['two odd cents to the two largest remainders', 10, [3, 2, 2], [4, 3, 3]],
    ['nothing to who has no weight', 100, [0, 1, 0], [0, 100, 0]],
    ['nothing among all', 0, [2, 3], [0, 0]],
    ['nobody weighs anything', 500, [0, 0], [0, 0]],
    ['among nobody', 500, [], []],
    ['one takes all', 999, [7], [999]],
    ['amounts beyond what a fraction holds', 9_007_199_254_740_991, [1, 1], [4_503_599_627_370_496, 4_503_599_627_370_495]],
  ])('%s', (_, amount, weights, parts) => expect(divide(amount, weights)).toEqual(parts))

  it('in a hundred thousand cases nothing is lost or made, and each part is within a cent of its due', () => {
    const weights = fc.array(fc.nat(5_000_000), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.nat(900_000_000), weights, (amount, all) => {
        const [parts, whole] = [divide(amount, all), total(all)]
        if (whole === 0) return total(parts) === 0
        // Times the whole, so that it stays exact.
        const off = parts.map((part, at) => BigInt(part) * BigInt(whole) - BigInt(amount) * BigInt(all[at] ?? 0))
        return total(parts) === amount && off.every((one) => one < BigInt(whole) && -one < BigInt(whole))
      }),
      { numRuns: 100_000 },
    )
  })
})

it.each([
  [0.5, 1],
  [0.49, 0],
  [1.5, 2],
  [-0.5, -1],
  [-1.49, -1],
  [-0.4, 0],
  [12, 12],
])('%d cents round to %i', (exact, rounded) => expect(roundCents(exact)).toBe(rounded))

it.each([
  [0, '0,00'],
  [5, '0,05'],
  [50, '0,50'],
  [-5, '-0,05'],
  [123, '1,23'],
  [99_999, '999,99'],
  [100_000, '1.000,00'],
  [123_456, '1.234,56'],
  [-123_456_789, '-1.234.567,89'],
])('%i cents are written %s', (amount, written) => expect(dutchFromCents(amount)).toBe(written))
