// The six weeks of the Wmo, and the two of the decision, as worked examples.
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { addDays } from '../../../core/kit/day.ts'
import { mayNoteSteps, type WmoRequest, wmoClockOf, wmoWarnDays } from './rules.ts'

const request = (given: Partial<WmoRequest> = {}): WmoRequest => ({
  aboutWmo: true,
  receivedOn: '2026-11-02',
  wmoInvestigatedOn: null,
  wmoAppliedOn: null,
  wmoDecidedOn: null,
  caseClosed: false,
  ...given,
})

it.each([
  [
    'runs six weeks',
    {},
    '2026-11-23',
    { stage: 'investigation', due: '2026-12-14', left: { word: 'left', days: 21 }, near: false },
  ],
  ['warns two weeks before', {}, '2026-11-30', { left: { word: 'left', days: 14 }, near: true }],
  ['has a last day', {}, '2026-12-14', { left: { word: 'last-day', days: 0 }, near: true }],
  ['is over', {}, '2026-12-16', { left: { word: 'over', days: 2 }, near: true }],
  [
    'runs on when it would end at a weekend',
    { receivedOn: '2026-11-15' },
    '2026-12-20',
    { due: '2026-12-28', investigateBy: '2026-12-28' },
  ],
  [
    'rests once investigated',
    { wmoInvestigatedOn: '2026-11-20' },
    '2026-11-23',
    { stage: 'application', due: null, near: false },
  ],
  [
    'gives two weeks on the application, which nobody verified',
    { wmoInvestigatedOn: '2026-11-20', wmoAppliedOn: '2026-11-20' },
    '2026-11-23',
    { stage: 'decision', due: '2026-12-04', decideBy: '2026-12-04', verified: false, near: true },
  ],
  [
    'is done with the decision',
    { wmoInvestigatedOn: '2026-11-20', wmoAppliedOn: '2026-11-20', wmoDecidedOn: '2026-11-23' },
    '2027-01-01',
    { stage: 'done', due: null, left: null, near: false },
  ],
  ['stops with the case', { caseClosed: true }, '2026-12-16', { stage: 'stopped', due: null, left: null, near: false }],
  [
    'is done, also when the case closed after it',
    { wmoInvestigatedOn: '2026-11-20', wmoAppliedOn: '2026-11-20', wmoDecidedOn: '2026-11-23', caseClosed: true },
    '2027-01-01',
    { stage: 'done' },
  ],
] as const)('the clock %s', (_, given, today, expected) => expect(wmoClockOf(request(given), today)).toMatchObject(expected))

test('it runs only for what was said to be a report, and under the law', () => {
  expect(wmoClockOf(request({ aboutWmo: false }), '2026-11-23')).toBeNull()
  expect(wmoClockOf(request({ receivedOn: '2014-12-31' }), '2026-11-23')).toBeNull()
})

test('it never ends before six weeks, and asks attention on each day from the warning on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 90 }), (start, later) => {
      const receivedOn = addDays('2020-01-01', start)
      const today = addDays(receivedOn, later)
      const clock = wmoClockOf(request({ receivedOn }), today)
      expect((clock?.investigateBy ?? '') >= addDays(receivedOn, 42)).toBe(true)
      expect(clock?.near).toBe(addDays(today, wmoWarnDays) >= (clock?.investigateBy ?? ''))
    }),
  )
})

it.each([
  ['a day to come', { investigatedOn: '2026-11-24' }, 'day-to-come'],
  ['a day before the report', { investigatedOn: '2026-11-01' }, 'before-that'],
  ['a decision without application', { decidedOn: '2026-11-20' }, 'not-applied'],
  ['a decision before the application', { appliedOn: '2026-11-20', decidedOn: '2026-11-19' }, 'before-that'],
] as const)('%s is refused', (_, steps, reason) => {
  const all = { investigatedOn: null, appliedOn: null, decidedOn: null, ...steps }
  expect(mayNoteSteps(request(), all, '2026-11-23')).toEqual({ ok: false, reason })
})
