// When someone at work may be changed, sent away or noted as absent: as tables.
import { expect, test } from 'vitest'
import { keeperRemains, mayEndOn, mayGiveRoles, mayMarkAbsent, stateOf, worksOn } from './rules.ts'

const today = '2026-11-23'
const at = { today, now: '2026-11-23T09:00:00.000Z' }
const reasonOf = (verdict: { ok: boolean; reason?: string }) => verdict.reason ?? null

test.each([
  ['one gives a colleague a role', { self: false, was: ['desk'], to: ['desk', 'manager'] }, null],
  ['nobody gives themselves a role', { self: true, was: ['manager'], to: ['manager', 'socialWorker'] }, 'own-roles'],
  ['nobody takes a role from themselves', { self: true, was: ['manager', 'desk'], to: ['desk'] }, 'own-roles'],
  ['the same roles in another order are the same', { self: true, was: ['manager', 'desk'], to: ['desk', 'manager'] }, null],
] as const)('%s', (_, given, reason) => {
  expect(reasonOf(mayGiveRoles(given))).toBe(reason)
})

const keeper = (id: string, more: { endedOn?: string; joined?: boolean } = {}) => ({
  ...{ id, endedOn: null, joined: true },
  ...more,
})

test.each([
  ['of two beheerders one may go', [keeper('a'), keeper('b')], null],
  ['the last one stays', [keeper('a')], 'last-manager'],
  ['who never came in opens no door', [keeper('a'), keeper('b', { joined: false })], 'last-manager'],
  ['who is to leave opens no door for long', [keeper('a'), keeper('b', { endedOn: '2027-01-01' })], 'last-manager'],
])('%s', (_, keepers, reason) => {
  expect(reasonOf(keeperRemains(keepers, 'a'))).toBe(reason)
})

test.each([
  ['today', today, null],
  ['last month, told late', '2026-10-31', null],
  ['at the end of the year', '2026-12-31', null],
  ['in another century, by a slip of the pen', '2126-12-31', 'end-too-far'],
  ['long ago', '2024-01-01', 'end-too-far'],
])('someone leaves %s', (_, on, reason) => {
  expect(reasonOf(mayEndOn(on, today))).toBe(reason)
})

test('the day of leaving is the first that someone does not work here', () => {
  expect([null, '2026-11-24', today, '2026-11-22'].map((endedOn) => worksOn(today, { endedOn }))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test.each([
  ['of one’s own team', { since: today, theirs: ['oost'], mine: ['oost', 'west'] }, null],
  ['back again', { since: null, theirs: ['oost'], mine: ['oost'] }, null],
  ['of another team', { since: today, theirs: ['west'], mine: ['oost'] }, 'absent'],
  ['from tomorrow on', { since: '2026-11-24', theirs: ['oost'], mine: ['oost'] }, 'day-to-come'],
])('a leader notes a colleague away: %s', (_, given, reason) => {
  expect(reasonOf(mayMarkAbsent(given, today))).toBe(reason)
})

const nobody = { email: null, joined: false, secondFactor: false, invitedUntil: null, endedOn: null }

test.each([
  ['no-address', {}],
  ['not-invited', { email: 'a@b.example' }],
  ['invited', { email: 'a@b.example', invitedUntil: '2026-11-23T09:00:01.000Z' }],
  ['invitation-past', { email: 'a@b.example', invitedUntil: '2026-11-23T08:59:59.000Z' }],
  ['joined', { email: 'a@b.example', joined: true, invitedUntil: '2026-11-23T10:00:00.000Z' }],
  ['ending', { email: 'a@b.example', joined: true, endedOn: '2026-12-01' }],
  ['ended', { email: 'a@b.example', joined: true, endedOn: today }],
])('someone stands on the way in: %s', (state, given) => {
  expect(stateOf({ ...nobody, ...given }, at)).toBe(state)
})
