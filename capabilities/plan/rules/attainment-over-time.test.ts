// The goals of a plan together: at first and now, with what was dropped left out.
import { expect, test } from 'vitest'
import { attainmentOf } from './attainment-over-time.ts'

const goal = (state: 'now' | 'reached' | 'dropped' | 'later', level: number | null, earlier: number[] = []) => ({
  state,
  level,
  scores: earlier.map((one) => ({ level: one, scoredOn: '2026-03-01', note: '' })),
})

test('as expected is 50; what was dropped, waits or was never looked at does not count', () => {
  expect(attainmentOf([goal('now', 0), goal('dropped', -2), goal('later', 2), goal('now', null)])).toEqual({
    now: 50,
    first: null,
    goals: 1,
  })
  expect(attainmentOf([goal('later', 1)])).toBeNull()
})

test('the first looks beside the last', () => {
  const found = attainmentOf([goal('now', 1, [-2, 0, 1]), goal('reached', 1, [-2, 1]), goal('now', -2, [-2])])
  expect(found?.first).toBeCloseTo(22.61, 2)
  expect(found?.now).toBeCloseTo(50, 2)
  expect(attainmentOf([goal('now', 1, [-2, 1]), goal('now', 1, [-2, 1])])?.now).toBeCloseTo(62.4, 2)
})
