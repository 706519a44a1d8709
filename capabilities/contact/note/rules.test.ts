// Until when notes change freely, what stays in the file, and when working notes disappear.
import { describe, expect, test } from 'vitest'
import type { Sharing } from './model.ts'
import { moment } from './model.ts'
import { expiresSoon, expiryOf, isFresh, mayChangeNote, mayHaveHappened, ownNoteTerm } from './rules.ts'

const minute = 60_000
const now = Date.parse('2026-11-23T09:00:00Z')

test('only a working note disappears, and its term is told as unverified', () => {
  expect(expiryOf('shared', '2026-11-23')).toBeNull()
  expect(expiryOf('on-request', '2026-11-23')).toBeNull()
  expect(expiryOf('own', '2026-11-23')).toBe('2027-02-21')
  expect(ownNoteTerm.verified).toBe(false)
})

test.each([
  ['2026-12-07', true],
  ['2026-12-08', false],
  ['2026-11-20', true],
  [null, false],
] as const)('a note that disappears on %s warns on 23 November: %s', (expiresOn, warns) => {
  expect(expiresSoon(expiresOn, '2026-11-23')).toBe(warns)
})

describe('who may change a note', () => {
  const cases: [string, { mine: boolean; minutes: number; from: Sharing; to: Sharing; reason: string }, string][] = [
    ['a colleague never', { mine: false, minutes: 1, from: 'shared', to: 'shared', reason: 'x' }, 'not-yours'],
    ['within ten minutes freely', { mine: true, minutes: 9, from: 'shared', to: 'shared', reason: '' }, 'ok'],
    ['within ten minutes also out of the file', { mine: true, minutes: 9, from: 'shared', to: 'own', reason: '' }, 'ok'],
    ['after ten minutes with a reason', { mine: true, minutes: 10, from: 'shared', to: 'on-request', reason: 'tikfout' }, 'ok'],
    ['after ten minutes not without', { mine: true, minutes: 10, from: 'shared', to: 'shared', reason: '' }, 'reason-needed'],
    ['what is in the file stays there', { mine: true, minutes: 10, from: 'on-request', to: 'own', reason: 'x' }, 'stays-in-file'],
    ['a working note needs no reason', { mine: true, minutes: 10_000, from: 'own', to: 'own', reason: '' }, 'ok'],
    ['a working note may go into the file', { mine: true, minutes: 10_000, from: 'own', to: 'shared', reason: '' }, 'ok'],
  ]
  test.each(cases)('%s', (_, { minutes, ...change }, outcome) => {
    const verdict = mayChangeNote({ ...change, fresh: isFresh(now - minutes * minute, now) })
    expect(verdict.ok ? 'ok' : verdict.reason).toBe(outcome)
  })
})

test('a note tells what happened, not what will', () => {
  expect(mayHaveHappened(now - minute, now).ok).toBe(true)
  expect(mayHaveHappened(now + 10 * minute, now).ok).toBe(true)
  expect(mayHaveHappened(now + 1500 * minute, now)).toEqual({ ok: false, reason: 'not-yet-happened' })
})

test.each([
  ['2026-11-23T09:00:00Z', true],
  ['2301-01-05T10:00:00Z', false],
  ['2300-12-31T23:30:00Z', false],
  ['0000-01-01T00:00:00Z', false],
])('%s as a moment: %s', (text, wanted) => {
  expect(moment.safeParse(text).success).toBe(wanted)
})
