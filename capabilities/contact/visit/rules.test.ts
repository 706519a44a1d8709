// Rules of a home visit, as tables.
import { expect, test } from 'vitest'
import { isMissed, maySafely, mayTakeWatch, noteText } from './rules.ts'

const given = { memberId: 'anna', startsAt: 1000, checkInBy: null as number | null }
const safe = { risk: 'none' as const, withId: null, watchId: null }

test.each([
  ['nothing to mind', safe, given, 'fine'],
  ['not alone, and nobody comes along', { ...safe, risk: 'not-alone' as const }, given, 'needs-company'],
  ['not alone, with bram', { ...safe, risk: 'not-alone' as const, withId: 'bram' }, given, 'fine'],
  ['with oneself', { ...safe, withId: 'anna' }, given, 'not-myself'],
  ['watched without a moment', { ...safe, watchId: 'bram' }, given, 'watch-incomplete'],
  ['a moment without who watches', safe, { ...given, checkInBy: 2000 }, 'watch-incomplete'],
  ['watched until before it begins', { ...safe, watchId: 'bram' }, { ...given, checkInBy: 900 }, 'check-in-too-early'],
  ['watched until after', { ...safe, watchId: 'bram' }, { ...given, checkInBy: 2000 }, 'fine'],
] as const)('%s', (_, safety, at, wanted) => {
  const may = maySafely(safety, at)
  expect(may.ok ? 'fine' : may.reason).toBe(wanted)
})

test.each([
  [{}, 'ok'],
  [{ watchId: null }, 'watch-over'],
  [{ checkedInAt: '2026-11-23T10:00:00Z' }, 'watch-over'],
  [{ memberId: 'lena' }, 'not-myself'],
  [{ withId: 'lena' }, 'not-myself'],
] as const)('a watch is taken over of a visit with %j: %s', (given, word) => {
  const visit = { memberId: 'bram', withId: null, watchId: 'anna', checkedInAt: null, ...given }
  const verdict = mayTakeWatch(visit, { memberId: 'lena', watcherAway: true })
  expect(verdict.ok ? 'ok' : verdict.reason).toBe(word)
  expect(mayTakeWatch(visit, { memberId: 'lena', watcherAway: false }).ok).toBe(false)
})

test('someone is missed after the moment, not at it', () => {
  expect(isMissed(1000, 1000)).toBe(false)
  expect(isMissed(1000, 1001)).toBe(true)
})

test('what was seen and agreed becomes one text; what is empty stays out', () => {
  expect(
    noteText([
      { head: 'Gezien', text: 'Koud huis. ' },
      { head: 'Afgesproken', text: '' },
    ]),
  ).toBe('Gezien\nKoud huis.')
  expect(
    noteText([
      { head: 'Gezien', text: 'a' },
      { head: 'Afgesproken', text: 'b' },
    ]),
  ).toBe('Gezien\na\n\nAfgesproken\nb')
})
