// Which file of a law holds on a day, and when a number counts as verified.
import { expect, it } from 'vitest'
import { inForce, parameter } from './parameter.ts'

const files = [
  { from: '2026-01-01', until: null, values: 'january' },
  { from: '2025-01-01', until: '2025-06-30', values: 'old' },
  { from: '2026-07-01', until: null, values: 'july' },
]

it.each([
  ['2024-12-31', null],
  ['2025-01-01', 'old'],
  ['2025-06-30', 'old'],
  ['2025-07-01', null],
  ['2026-01-01', 'january'],
  ['2026-06-30', 'january'],
  ['2026-07-01', 'july'],
  ['2030-01-01', 'july'],
])('on %s the file of %s holds', (on, values) => expect(inForce(files, on)?.values ?? null).toBe(values))

it.each([
  ['O', true],
  ['P', true],
  ['T', false],
  ['M', false],
  ['D', false],
  ['U', false],
] as const)('a number of kind %s is verified by itself: %s', (tag, verified) => {
  expect(parameter(1, tag, 'somewhere').verified).toBe(verified)
})
