// The own clock of waiting: what a stop does to a term, and when it can be stopped and started.
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { addDays, type Day } from '../../../core/kit/day.ts'
import { usualTerms, waiting } from '../rules.ts'
import { mayNoteContact, mayStart, mayStop, stoppedDays } from './rules.ts'

const received: Day = '2026-11-02'
const today: Day = '2026-11-23'

it.each([
  [[], 0],
  [[{ fromOn: '2026-11-09', untilOn: '2026-11-16' }], 7],
  [[{ fromOn: '2026-11-20', untilOn: null }], 3],
  [[{ fromOn: '2026-11-09', untilOn: '2026-11-09' }], 0],
  [
    [
      { fromOn: '2026-11-09', untilOn: '2026-11-11' },
      { fromOn: '2026-11-20', untilOn: null },
    ],
    5,
  ],
] as const)('stops %j make %i days', (stops, days) => {
  expect(stoppedDays(stops, today)).toBe(days)
})

test('the own term moves with a stop, that of the law does not, and both are shown', () => {
  const debts = { receivedOn: received, urgency: 'normal', aboutDebts: true } as const
  const stops = [{ fromOn: '2026-11-09', untilOn: '2026-11-16' }] as const
  const time = waiting(debts, today, { terms: usualTerms, stops })
  expect(time).toMatchObject({
    ownTerm: '2026-12-07',
    legalTerm: '2026-11-30',
    term: '2026-11-30',
    source: 'wgs',
    stoppedDays: 7,
  })
  const own = waiting({ ...debts, aboutDebts: false }, today, { terms: usualTerms, stops })
  expect(own).toMatchObject({ term: '2026-12-07', source: 'own', legalTerm: null, stoppedSince: null })
})

test('while the clock stands still the own term never passes', () => {
  const offset = fc.integer({ min: 0, max: 27 })
  fc.assert(
    fc.property(offset, fc.integer({ min: 0, max: 900 }), (from, later) => {
      const fromOn = addDays(received, from)
      const time = waiting({ receivedOn: received, urgency: 'normal', aboutDebts: false }, addDays(fromOn, later), {
        terms: usualTerms,
        stops: [{ fromOn, untilOn: null }],
      })
      expect([time.overTerm, time.stoppedSince]).toEqual([false, fromOn])
    }),
  )
})

it.each([
  [[], today, null],
  [[], '2026-11-24', 'not-yet'],
  [[], '2026-11-01', 'before-that'],
  [[{ fromOn: '2026-11-09', untilOn: null }], today, 'clock-stands'],
  [[{ fromOn: '2026-11-09', untilOn: '2026-11-16' }], '2026-11-15', 'before-that'],
  [[{ fromOn: '2026-11-09', untilOn: '2026-11-16' }], '2026-11-16', null],
] as const)('after %j it is stopped from %s: %s', (stops, fromOn, reason) => {
  const verdict = mayStop({ fromOn, receivedOn: received, stops }, today)
  expect(verdict.ok ? null : verdict.reason).toBe(reason)
})

it.each([
  [undefined, today, 'clock-runs'],
  [{ fromOn: '2026-11-09' }, '2026-11-24', 'not-yet'],
  [{ fromOn: '2026-11-09' }, '2026-11-08', 'before-that'],
  [{ fromOn: '2026-11-09' }, today, null],
] as const)('%j starts again on %s: %s', (stop, untilOn, reason) => {
  const verdict = mayStart(stop, untilOn, today)
  expect(verdict.ok ? null : verdict.reason).toBe(reason)
})

it.each([
  [today, null, null],
  [today, '2026-12-01', null],
  ['2026-11-24', null, 'not-yet'],
  [today, today, 'next-before'],
] as const)('spoken on %s, next on %s: %s', (onDay, nextOn, reason) => {
  const verdict = mayNoteContact({ onDay, nextOn, reached: true, note: 'Het gaat nog.' }, today)
  expect(verdict.ok ? null : verdict.reason).toBe(reason)
})

it.each([
  [true, '', 'words-missing'],
  [true, 'Het gaat nog.', null],
  [false, '', null],
] as const)('reached %s and %j written down: %s', (reached, note, reason) => {
  const verdict = mayNoteContact({ onDay: today, nextOn: null, reached, note }, today)
  expect(verdict.ok ? null : verdict.reason).toBe(reason)
})
