// Who may interpret, as a table.
import { expect, test } from 'vitest'
import { mayInterpret, toCome } from './rules.ts'

const today = '2026-11-23'
const people = [
  { name: 'Zarghuna', role: 'client' },
  { name: 'Rahim', role: 'partner' },
  { name: 'Yara el Haddad', role: 'child' },
  { name: 'Omar', role: 'naaste' },
] as const
const asked = { relation: 'professional', who: '', state: 'booked', onDay: today } as const

test.each([
  ['a professional whose name nobody knows yet', {}, null],
  ['the partner', { relation: 'partner' }, 'kin-interprets'],
  ['a child', { relation: 'child' }, 'kin-interprets'],
  ['the partner, called an acquaintance', { relation: 'acquaintance', who: 'rahim' }, 'kin-interprets'],
  ['a child by first name', { relation: 'volunteer', who: ' Yara ' }, 'kin-interprets'],
  ['a child by whole name, accents aside', { who: 'Yára El Haddad' }, 'kin-interprets'],
  ['a friend in the file', { relation: 'acquaintance', who: 'Omar' }, null],
  ['held tomorrow is not held', { state: 'held', onDay: '2026-11-24' }, 'not-held-yet'],
  ['held today', { state: 'held' }, null],
  ['booked for tomorrow', { onDay: '2026-11-24' }, null],
] as const)('%s', (_, more, reason) => {
  expect(mayInterpret({ ...asked, ...more }, people, today)).toEqual(reason === null ? { ok: true } : { ok: false, reason })
})

test('what is to come stands with the first first; what was cancelled or held is not to come', () => {
  const rows = [
    { state: 'booked', onDay: '2026-11-25', atTime: '10:00' },
    { state: 'booked', onDay: '2026-11-24', atTime: '15:00' },
    { state: 'booked', onDay: '2026-11-24', atTime: '09:00' },
    { state: 'cancelled', onDay: '2026-11-24', atTime: '08:00' },
    { state: 'booked', onDay: '2026-11-01', atTime: '08:00' },
  ] as const
  expect(toCome(rows, today).map(({ onDay, atTime }) => `${onDay} ${atTime}`)).toEqual([
    '2026-11-24 09:00',
    '2026-11-24 15:00',
    '2026-11-25 10:00',
  ])
})
