// Invitations and reminders: who is invited, when a reminder is due, what has to be told, as tables.
import { expect, test } from 'vitest'
import { mattersToGuest, mayInvite, remindedBetween, waitFor } from './rules.ts'

const hour = 3_600_000
const now = Date.parse('2026-11-23T09:00:00Z')
const meeting = { caseId: 'a', cancelled: false, startsAt: now + hour }

test.each([
  ['someone of a case, to what is to come', {}, null],
  ['nobody', { caseId: null }, 'nobody-invited'],
  ['what does not take place', { cancelled: true }, 'appointment-off'],
  ['what began this minute', { startsAt: now }, 'appointment-past'],
])('inviting %s', (_, more, reason) => {
  expect(mayInvite({ ...meeting, ...more }, now)).toEqual(reason === null ? { ok: true } : { ok: false, reason })
})

test.each([
  [24, 24, true],
  [24, 24.1, false],
  [24, 22, true],
  [24, 20.9, false],
  [4, 2, true],
  [4, 0.9, false],
])('with %i hours before, what starts in %d hours is reminded now: %s', (hours, away, due) => {
  const { from, to } = remindedBetween(hours, now)
  const starts = now + away * hour
  expect(starts > from && starts <= to).toBe(due)
})

test('outside the agreed hours it waits a quarter, unless the appointment begins by then', () => {
  expect(waitFor(now + hour, now)).toBe(15)
  expect(waitFor(now + hour / 6, now)).toBeNull()
})

const before = { startsAt: now, endsAt: now + hour, place: 'Markt 1', cancelled: false }
test.each([
  ['nothing', {}, false],
  ['all stays as it is', before, false],
  ['the start', { startsAt: now + 1 }, true],
  ['the end', { endsAt: now + 1 }, true],
  ['the place', { place: 'Markt 2' }, true],
  ['it does not take place', { cancelled: true }, true],
])('changed: %s', (_, change, matters) => {
  const nothing = { startsAt: undefined, endsAt: undefined, place: undefined, cancelled: undefined }
  expect(mattersToGuest(before, { ...nothing, ...change })).toBe(matters)
})
