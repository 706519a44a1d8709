// What may leave by which way, and what stands on the paper.
import { expect, test } from 'vitest'
import type { Reach } from '../../../people/reach/model.ts'
import { plainLook } from '../../letter-template/rules/plain-look.ts'
import type { LetterText } from '../model.ts'
import { paperOf } from './paper-of.ts'
import { mayLeave, namesAddress, reachForLetters } from './reach.ts'

const free: Reach = { diedOn: null, addressHidden: false, sentence: '', agreed: null }
const terms = {
  days: [],
  notBefore: null,
  notAfter: null,
  names: '',
  noVoicemail: false,
  neutralSender: true,
  callFirst: false,
  lettersTo: '',
  note: '',
}
const noPost: Reach = { ...free, agreed: { ...terms, ways: ['phone', 'letter'], noLetterHome: true } }
const home = { toKind: 'person', toAddress: 'Wiekslagstraat 14' } as const
const office = { toKind: 'other', toAddress: 'Postbus 1' } as const
const died: Reach = { ...free, diedOn: '2026-01-02' }

test.each([
  ['post to a home', home, free, 'post', null],
  ['post to a home without a known address', { ...home, toAddress: ' ' }, free, 'post', 'no-address'],
  ['handed over without an address', { ...home, toAddress: '' }, free, 'handed', null],
  ['anything to who died', home, died, 'handed', 'person-died'],
  ['post to a secret address', home, { ...free, addressHidden: true }, 'post', 'address-hidden'],
  ['handed to who lives at a secret address', home, { ...free, addressHidden: true }, 'handed', null],
  ['post where no letter may come', home, noPost, 'post', 'no-letter-home'],
  ['mail where only the telephone was agreed', home, noPost, 'mail', 'way-not-agreed'],
  ['post while the sentence was not read', home, { ...free, sentence: 'Bel eerst' }, 'post', 'sentence-not-read'],
  ['post to someone who is not in sight', home, undefined, 'post', 'not-in-sight'],
  ['post to an institution, whatever is agreed with the person', office, died, 'post', null],
  ['post to an institution without address', { ...office, toAddress: '' }, free, 'post', 'no-address'],
] as const)('%s', (_, letter, reach, way, reason) => {
  const verdict = mayLeave(letter, reach, { way, sentenceRead: false, calledFirst: false })
  expect(verdict.ok ? null : verdict.reason).toBe(reason)
})

test('who read the sentence may go on, where nothing else stops it', () => {
  const read = (reach: Reach) => mayLeave(home, reach, { way: 'post', sentenceRead: true, calledFirst: false }).ok
  expect([read({ ...free, sentence: 'Bel eerst' }), read({ ...free, sentence: 'x', addressHidden: true })]).toEqual([true, false])
})

test('for each way it is said beforehand what stops a letter', () => {
  expect(reachForLetters(noPost)).toMatchObject({
    neutralSender: true,
    stops: { post: 'no-letter-home', handed: null, mail: 'way-not-agreed', portal: 'way-not-agreed' },
  })
  expect(reachForLetters({ ...free, sentence: 'Bel eerst' })).toMatchObject({ sentence: 'Bel eerst', stops: { post: null } })
})

test('a secret address is known again, however it is written', () => {
  const secret = { street: 'Zwaluwlaan 12-A', postcode: '1234 AB' }
  expect(namesAddress('Zij woont op zwaluwlaan 12a.', secret)).toBe(true)
  expect(namesAddress('Postcode 1234ab', secret)).toBe(true)
  expect(namesAddress('Zij woont bij haar zus.', secret)).toBe(false)
  expect(namesAddress('iets', { street: '', postcode: '' })).toBe(false)
})

const letter: LetterText = {
  kind: 'other',
  toKind: 'person',
  toName: 'Samira el Haddad',
  toAddress: 'Wiekslagstraat 14\n9998 AB Lindervoort',
  reference: 'A-1',
  subject: 'Uw afspraak',
  body: 'Beste Samira,\n\nTot [[appointment]].',
  neutral: false,
}
const look = {
  ...plainLook('Wijkzorg'),
  place: 'Lindervoort',
  lines: 'Marktplein 3',
  foot: 'Bel ons',
  neutralLines: 'Postbus 12',
}
const given = { dayWords: '3 maart 2026', words: { reference: 'Ons kenmerk', page: 'pagina {page}' } }

test('the paper shows who sends it', () => {
  expect(paperOf(letter, look, given)).toMatchObject({
    head: { name: 'Wijkzorg', lines: ['Marktplein 3'] },
    recipient: ['Samira el Haddad', 'Wiekslagstraat 14', '9998 AB Lindervoort'],
    placeAndDay: 'Lindervoort, 3 maart 2026',
    facts: [{ word: 'Ons kenmerk', value: 'A-1' }],
  })
})

test('a neutral sender shows nothing of the organisation', () => {
  const paper = JSON.stringify(paperOf({ ...letter, neutral: true }, look, given))
  for (const ours of ['Wijkzorg', 'Marktplein', 'Lindervoort, ', 'Bel ons', look.colour]) expect(paper).not.toContain(ours)
  expect(paper).toContain('Postbus 12')
})
