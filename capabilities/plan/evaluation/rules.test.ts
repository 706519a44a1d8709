// An evaluation that holds, and goals in figures only where they were measured.
import { expect, test } from 'vitest'
import { attainmentOf, mayEvaluate, reachedOf } from './rules.ts'

const today = '2026-11-23'

test.each([
  ['2026-11-23', 'go-on', '2027-02-23', 'holds'],
  ['2026-11-24', 'go-on', '2027-02-23', 'day-to-come'],
  ['2026-11-23', 'adjust', null, 'no-next-review'],
  ['2026-11-23', 'go-on', '2026-11-23', 'review-in-past'],
  ['2026-11-23', 'close', null, 'holds'],
] as const)('held on %s, %s, again on %s: %s', (heldOn, decision, nextReviewOn, expected) => {
  const verdict = mayEvaluate({ heldOn, decision, nextReviewOn }, today)
  expect(verdict.ok ? 'holds' : verdict.reason).toBe(expected)
})

const scale = ['', '', 'Opent de post zelf', '', ''] as [string, string, string, string, string]
const none = ['', '', '', '', ''] as typeof scale

test('only goals with a scale and a level count in the figure', () => {
  expect(
    attainmentOf([
      { level: 1, scale },
      { level: 2, scale: none },
      { level: null, scale },
    ]),
  ).toEqual({
    score: 60,
    counted: 1,
  })
  expect(
    attainmentOf([
      { level: 1, scale },
      { level: 1, scale },
    ])?.score,
  ).toBeCloseTo(62.4, 2)
  expect(attainmentOf([{ level: 2, scale: none }])).toBeNull()
})

test('reached is as expected or better, or said so where nobody measured', () => {
  expect(
    reachedOf([
      { level: 0, state: 'now' },
      { level: -1, state: 'reached' },
      { level: null, state: 'reached' },
      { level: null, state: 'now' },
    ]),
  ).toBe(2)
})
