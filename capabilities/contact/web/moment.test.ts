// A day and a typed time are a moment in Dutch time, also around the days the clock changes.
import { expect, test } from 'vitest'
import { fieldSentence } from '../../../platform/web/sentences.ts'
import { endProblem, momentAt, timeProblem } from './moment.ts'

test.each([
  ['2026-11-23', '14.10', '2026-11-23T13:10:00.000Z'],
  ['2026-07-01', '9', '2026-07-01T07:00:00.000Z'],
  ['2026-03-29', '01.30', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29', '03.30', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25', '04.00', '2026-10-25T03:00:00.000Z'],
])('%s %s is %s', (day, typed, moment) => {
  expect(momentAt(day, typed)).toBe(moment)
})

test('what is no time or no day is no moment', () => {
  expect(momentAt('2026-11-23', 'straks')).toBeNull()
  expect(momentAt(null, '14.10')).toBeNull()
})

test.each(['25:99', 'straks', '9.75'])('%s is no time, which is said beside its field', (typed) =>
  expect(timeProblem(typed)).toBe(fieldSentence('time')),
)

test('what is a time has nothing wrong with it', () =>
  expect(['9', '14.10', 'half tien'].map(timeProblem)).toEqual([null, null, null]))

test.each([
  ['14.10', '13', 'ends-before-start'],
  ['9', '8.59', 'ends-before-start'],
  ['9', 'straks', 'time'],
  ['9', '9', null],
  ['half tien', '10.15', null],
  ['straks', '8', null],
] as const)('what starts at %s and ends at %s: %s beside the end', (starts, ends, code) =>
  expect(endProblem(starts)(ends)).toBe(code === null ? null : fieldSentence(code)),
)
