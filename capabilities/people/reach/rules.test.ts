// When we may reach someone, as a table: what was agreed is obeyed to the letter, and doubt is no.
import { expect, test } from 'vitest'
import { type Reach, reachTerms, ways } from './model.ts'
import { lifted, mayAgree, mayHaveDied, mayReach, whileWriting } from './rules.ts'

const nothing: Reach = { diedOn: null, addressHidden: false, sentence: '', agreed: null }
const agreed = (terms: object) => ({ ...nothing, agreed: reachTerms.parse({ ways, ...terms }) })
/** A Monday. */
const morning = { day: '2026-11-23', time: '09:30' }
const evening = { day: '2026-11-23', time: '20:15' }
const sunday = { day: '2026-11-29', time: '09:30' }

test.each([
  ['nothing agreed: we may', nothing, 'phone', morning, null],
  ['whoever is not found is not reached', undefined, 'phone', morning, 'not-in-sight'],
  ['death stops every way', { ...agreed({}), diedOn: '2026-11-01' }, 'letter', null, 'person-died'],
  ['only a sentence: no machine reads it', { ...nothing, sentence: 'bel na drieën' }, 'text', morning, 'sentence-not-read'],
  ['an agreement goes before the sentence', { ...agreed({}), sentence: 'bel na drieën' }, 'text', morning, null],
  ['a way that was not agreed', agreed({ ways: ['phone'] }), 'text', morning, 'way-not-agreed'],
  ['no way at all: this person gets in touch', agreed({ ways: [] }), 'phone', morning, 'way-not-agreed'],
  ['a day that was agreed', agreed({ days: [1, 2] }), 'phone', morning, null],
  ['another day', agreed({ days: [1, 2] }), 'phone', sunday, 'outside-days'],
  ['too early', agreed({ notBefore: '15:00' }), 'phone', morning, 'outside-hours'],
  ['at the very minute', agreed({ notBefore: '09:30', notAfter: '09:30' }), 'phone', morning, null],
  ['too late', agreed({ notAfter: '17:00' }), 'app', evening, 'outside-hours'],
  ['a letter waits in a box', agreed({ days: [2], notAfter: '12:00' }), 'letter', evening, null],
  ['hours bind only what has a moment', agreed({ days: [2] }), 'phone', null, null],
  ['before anything else one calls', agreed({ callFirst: true }), 'email', morning, 'call-first'],
  ['a letter as well', agreed({ callFirst: true }), 'letter', null, 'call-first'],
  ['calling itself needs no call', agreed({ callFirst: true }), 'phone', morning, null],
  ['a call opens no hours', agreed({ callFirst: true, notAfter: '17:00' }), 'app', evening, 'outside-hours'],
  ['no letter home', agreed({ noLetterHome: true }), 'letter', null, 'no-letter-home'],
  ['no letter home, but there is another place', agreed({ noLetterHome: true, lettersTo: 'bij ons' }), 'letter', null, null],
  ['no letter home leaves the telephone alone', agreed({ noLetterHome: true }), 'phone', morning, null],
  ['a hidden address gets no letter', { ...nothing, addressHidden: true }, 'letter', null, 'address-hidden'],
  ['a hidden address does not stop the telephone', { ...nothing, addressHidden: true }, 'phone', morning, null],
  ['a hidden address with another place', { ...agreed({ lettersTo: 'Postbus 3' }), addressHidden: true }, 'letter', null, null],
] as const)('%s', (_, person, way, moment, reason) => {
  expect(mayReach(person as Reach | undefined, way, moment)).toEqual(reason === null ? { ok: true } : { ok: false, reason })
})

test.each([
  ['letters that may not go home need another place', { noLetterHome: true }, '2026-11-23', 'letter-without-address'],
  ['without letters they need none', { ways: ['phone'], noLetterHome: true }, '2026-11-23', null],
  ['hours run forward', { notBefore: '15:00', notAfter: '09:00' }, '2026-11-23', 'hours-turned'],
  ['who may not be called is not called first', { ways: ['email'], callFirst: true }, '2026-11-23', 'call-not-agreed'],
  ['nothing is agreed tomorrow', {}, '2026-11-24', 'day-to-come'],
])('%s', (_, terms, on, reason) => {
  const verdict = mayAgree(reachTerms.parse({ ways, ...terms }), on, '2026-11-23')
  expect(verdict).toEqual(reason === null ? { ok: true } : { ok: false, reason })
})

test('what a human says they did lifts just that', () => {
  const did = (sentenceRead: boolean, calledFirst: boolean) => ({ sentenceRead, calledFirst })
  const reasons = ['sentence-not-read', 'call-first', 'person-died', 'no-letter-home', 'way-not-agreed'] as const
  const may = (one: ReturnType<typeof did>) => reasons.filter((reason) => lifted({ ok: false, reason }, one).ok)
  expect([may(did(true, false)), may(did(false, true)), may(did(false, false))]).toEqual([
    ['sentence-not-read'],
    ['call-first'],
    [],
  ])
  expect(may(whileWriting)).toEqual(['sentence-not-read', 'call-first'])
})

test('nobody dies before birth or after today, and a mistake is taken back', () => {
  const born = { bornOn: '1950-03-01' }
  expect(mayHaveDied(born, '2026-11-24', '2026-11-23')).toMatchObject({ reason: 'day-to-come' })
  expect(mayHaveDied(born, '1949-01-01', '2026-11-23')).toMatchObject({ reason: 'before-birth' })
  expect(mayHaveDied(born, '2026-11-23', '2026-11-23')).toEqual({ ok: true })
  expect(mayHaveDied(born, null, '2026-11-23')).toEqual({ ok: true })
})
