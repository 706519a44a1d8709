// Living together and deciding for someone, as tables: two homes for a child, and what ended or is still to come.
import { expect, test } from 'vitest'
import type { AuthorityKind, InFolder, Living } from '../model.ts'
import { authorityFault, mayNote, represents, standingOn } from './authority.ts'
import { homesOn, mayJoin, mayLeave } from './living.ts'

const today = '2026-11-23'
const child = { role: 'child', bornOn: '2019-10-03', bornEstimated: false, diedOn: null, ownCaseId: null } as const
const noa: InFolder = { id: 'noa', name: 'Noa', ...child }
const kim: InFolder = { ...noa, id: 'kim', name: 'Kim', role: 'client', bornOn: '1993-08-08' }
const lives = (personId: string, joinedOn: string, leftOn: string | null = null): Living => ({
  personId,
  joinedOn,
  leftOn,
  share: '',
})
const homes = [
  { id: 'hers', members: [lives('kim', '2026-05-12'), lives('noa', '2026-05-12')] },
  { id: 'his', members: [lives('kim', '2019-01-01', '2026-05-12')] },
  { id: 'third', members: [] },
]

test.each([
  ['a child comes to live in a second home', noa, 'his', today, null],
  ['a child does not live twice in one home', noa, 'hers', today, 'lives-there'],
  ['an adult leaves one home before the next', kim, 'third', today, 'lives-elsewhere'],
  ['nobody moves in tomorrow', noa, 'his', '2026-11-24', 'day-to-come'],
  ['nobody lives anywhere before birth', noa, 'his', '2019-10-02', 'before-birth'],
  ['an estimated birth date stops nobody', { ...noa, bornEstimated: true }, 'his', '2019-10-02', null],
  ['a child without a birth date is a child by role', { ...noa, bornOn: null }, 'his', today, null],
] as const)('%s', (_, person, homeId, on, reason) => {
  const verdict = mayJoin(person, { homes, homeId, on }, today)
  expect(verdict).toEqual(reason === null ? { ok: true } : { ok: false, reason })
})

test('one leaves after one came, and not in days to come', () => {
  expect(mayLeave('2026-05-12', '2026-05-11', today)).toMatchObject({ reason: 'left-before-joined' })
  expect(mayLeave('2026-05-12', '2026-12-01', today)).toMatchObject({ reason: 'day-to-come' })
  expect(mayLeave('2026-05-12', null, today)).toEqual({ ok: true })
})

test('on the day of moving one belongs to both homes', () => {
  expect(homesOn(homes, 'kim', '2026-05-12').map(({ id }) => id)).toEqual(['hers', 'his'])
  expect(homesOn(homes, 'kim', today).map(({ id }) => id)).toEqual(['hers'])
})

const row = (kind: AuthorityKind, fromOn: string | null = null, untilOn: string | null = null) => ({ kind, fromOn, untilOn })

test.each([
  ['no dates: always', null, null, 'now'],
  ['from tomorrow', '2026-11-24', null, 'to-come'],
  ['the last day still holds', null, today, 'now'],
  ['ended yesterday', null, '2026-11-22', 'ended'],
] as const)('%s', (_, fromOn, untilOn, standing) => {
  expect(standingOn({ fromOn, untilOn }, today)).toBe(standing)
})

test.each([
  ['nothing known', [], 'unknown'],
  ['two parents together', [row('joint-parental'), row('joint-parental')], null],
  ['joint with one is half', [row('joint-parental')], 'two-hold-joint'],
  [
    'joint until last week, sole since',
    [row('joint-parental', null, '2026-11-15'), row('joint-parental', null, '2026-11-15'), row('sole-parental', '2026-11-16')],
    null,
  ],
  ['sole for two does not add up', [row('sole-parental'), row('sole-parental')], 'one-holds-sole'],
  ['parent and another together', [row('joint'), row('joint')], null],
  ['guardianship with one', [row('guardianship')], null],
  ['kinds that differ', [row('sole-parental'), row('guardianship')], 'kinds-differ'],
  ['the register cannot tell', [row('undetermined')], 'register-unsure'],
  ['only what is still to come', [row('sole-parental', '2027-01-01')], 'unknown'],
] as const)('authority over a child: %s', (_, rows, fault) => {
  expect(authorityFault(rows, { bornOn: '2019-10-03' }, today)).toBe(fault)
})

test('over who is eighteen nobody has authority any more', () => {
  expect(authorityFault([row('sole-parental')], { bornOn: '2008-11-23' }, today)).toBe('of-age')
  expect(authorityFault([], { bornOn: '2008-11-23' }, today)).toBeNull()
})

test.each([
  ['curatele is for both', [row('curatele')], ['curatele'], ['curatele']],
  ['bewind is for money', [row('bewind')], ['bewind'], []],
  ['mentorschap is for care', [row('mentorschap')], [], ['mentorschap']],
  ['two at once, each its own', [row('mentorschap'), row('bewind')], ['bewind'], ['mentorschap']],
  ['what ended does not count', [row('bewind', null, '2026-01-01'), row('volmacht')], ['volmacht'], ['volmacht']],
  ['what comes does not count yet', [row('curatele', '2027-01-01'), row('bewind')], ['bewind'], []],
] as const)('representation of an adult: %s', (_, rows, money, care) => {
  expect(represents(rows, 'money', today).map(({ kind }) => kind)).toEqual(money)
  expect(represents(rows, 'care', today).map(({ kind }) => kind)).toEqual(care)
})

test.each([
  ['someone holds it', { kind: 'bewind', holder: 'Kantoor Veld' }, null],
  ['nobody holds it', { kind: 'bewind' }, 'no-holder'],
  ['for now nobody, so no name', { kind: 'none-for-now', holder: 'Kim' }, 'holder-not-needed'],
  ['nobody represents themselves', { kind: 'volmacht', holderId: 'kim' }, 'own-holder'],
  ['it ends after it began', { kind: 'bewind', holder: 'x', fromOn: '2026-02-01', untilOn: '2026-01-01' }, 'until-before-from'],
] as const)('%s', (_, given, reason) => {
  const verdict = mayNote({ personId: 'kim', holderId: null, holder: '', fromOn: null, untilOn: null, ...given })
  expect(verdict).toEqual(reason === null ? { ok: true } : { ok: false, reason })
})
