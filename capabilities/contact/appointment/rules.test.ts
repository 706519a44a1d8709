// Rules of appointments: how long they last, and how those that overlap stand beside each other.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lanesOf, mayLast } from './rules.ts'

const at = (hour: number) => `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`
const span = (from: number, to: number) => ({ startsAt: at(from), endsAt: at(to) })

test.each([
  ['one after the other', [span(9, 10), span(10, 11)], ['0/1', '0/1']],
  ['two at once', [span(9, 11), span(10, 12)], ['0/2', '1/2']],
  ['a third takes the lane that came free', [span(9, 10), span(9, 12), span(10, 11)], ['0/2', '1/2', '1/2']],
] as const)('%s', (_, spans, wanted) => {
  const laid = lanesOf(spans).map(({ lane, lanes }) => `${lane}/${lanes}`)
  expect(laid.sort()).toEqual([...wanted].sort())
})

test('no two that overlap share a lane, and none falls out', () => {
  const hours = fc.integer({ min: 0, max: 22 })
  fc.assert(
    fc.property(fc.array(fc.tuple(hours, fc.integer({ min: 1, max: 3 })), { maxLength: 20 }), (drawn) => {
      const laid = lanesOf(drawn.map(([from, long]) => span(from, Math.min(23, from + long))))
      expect(laid).toHaveLength(drawn.length)
      for (const a of laid)
        for (const b of laid)
          if (a !== b && a.one.startsAt < b.one.endsAt && b.one.startsAt < a.one.endsAt) expect(a.lane).not.toBe(b.lane)
      for (const { lane, lanes } of laid) expect(lane).toBeLessThan(lanes)
    }),
  )
})

test.each([
  [9, 10, 'fine'],
  [10, 9, 'ends-before-start'],
] as const)('from %i to %i: %s', (from, to, wanted) => {
  const may = mayLast(Date.parse(at(from)), Date.parse(at(to)))
  expect(may.ok ? 'fine' : may.reason).toBe(wanted)
})
