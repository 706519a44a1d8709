// What one address may ask without an account.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draw, guestChanges, type Measure } from './rules.ts'

const allowance = { most: 3, everySeconds: 60 }

/** Draws at these moments, in seconds. @returns the waits */
function waits(seconds: readonly number[], of = allowance): number[] {
  let measure: Measure | undefined
  return seconds.map((at) => {
    const drawn = draw(measure, of, at * 1000)
    measure = drawn.measure
    return drawn.wait
  })
}

test.each([
  ['the first ones are granted at once', [0, 0, 0], [0, 0, 0]],
  ['the next one waits until there is room again', [0, 0, 0, 0], [0, 0, 0, 60]],
  ['asking while one must wait costs nothing', [0, 0, 0, 30, 31, 60], [0, 0, 0, 30, 29, 0]],
  ['a quiet time fills the measure, never above what it holds', [0, 0, 0, 9000, 9000, 9000, 9000], [0, 0, 0, 0, 0, 0, 60]],
  ['a clock that is set back gives nothing away', [100, 100, 100, 0], [0, 0, 0, 60]],
])('%s', (_, moments, expected) => {
  expect(waits(moments)).toEqual(expected)
})

test('however one spreads it, never more is granted than the measure holds and what came in since', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 7200 }), { maxLength: 80 }), (moments) => {
      const sorted = [...moments].sort((a, b) => a - b)
      const granted = waits(sorted, guestChanges).filter((wait) => wait === 0).length
      const span = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0)
      expect(granted).toBeLessThanOrEqual(guestChanges.most + span / guestChanges.everySeconds)
    }),
  )
})
