// A half-done list comes back as it was, and what cannot be read gives an empty one.
import { expect, test } from 'vitest'
import { readHeld, withAnswer, writeHeld } from './held.ts'

const today = '2026-11-23'

test('what was kept comes back', () => {
  const held = { answers: { q1: 0, q2: 'Rust.' }, filledOn: '2026-11-20', filledBy: 'person', at: 'q3' } as const
  expect(readHeld(writeHeld(held), today)).toEqual(held)
})

test.each(['', '{"answers":{"q1":99}}', '{}'])('%j gives an empty list of today', (text) => {
  expect(readHeld(text, today)).toEqual({ answers: {}, filledOn: today, filledBy: 'together', at: '' })
})

test('an answer is put in, changed and taken out; zero is an answer', () => {
  expect(withAnswer({ q1: 3 }, 'q2', 0)).toEqual({ q1: 3, q2: 0 })
  expect(withAnswer({ q1: 3 }, 'q1', null)).toEqual({})
  expect(withAnswer({ q1: 'x' }, 'q1', '')).toEqual({})
})
