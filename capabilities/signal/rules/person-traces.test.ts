// A signal tells of a gap and never of a person: what leads back is found, what does not is left alone.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type KnownPeople, nobodyKnown, type TraceKind } from '../model.ts'
import { openTraces, personTraces, withoutTraces } from './person-traces.ts'
import { cutAt, firstWords, likeThemes, maySteer } from './themes.ts'

const known: KnownPeople = {
  names: ['Samira', 'Haddad', 'Yara', 'Wil', 'Bos', 'Jansen-Pietersz', 'Renée'],
  birthDays: ['2017-05-04'],
  streets: ['Kadestraat 12', 'Laan van de Vrijheid 3'],
  postcodes: ['9876 AB'],
  phones: ['06-12345678'],
  emails: ['samira@post.example'],
}

const found = (text: string, people = known) => personTraces(text, people).map((one) => [one.kind, one.text])

describe('what leads back to a person is found', () => {
  test.each<[string, TraceKind, string]>([
    ['Vandaag belde Samira over de huur.', 'name', 'Samira'],
    ['Samira el Haddad wacht al zes weken.', 'name', 'Samira el Haddad'],
    ['de tas van samira was kwijt', 'name', 'samira'],
    ["Yara's school belt steeds.", 'name', "Yara's"],
    ['De familie Haddads.', 'name', 'Haddads'],
    ['Mevrouw Pietersz mag niet mee.', 'name', 'Pietersz'],
    ['Renee kreeg geen brief.', 'name', 'Renee'],
    ['Ook meneer Van den Berg wacht.', 'name', 'Van den Berg'],
    ['Zij is van 04-05-2017.', 'birth-day', '04-05-2017'],
    ['Zij is van 4 mei 2017.', 'birth-day', '4 mei 2017'],
    ['Jarig op 4 mei.', 'birth-day', '4 mei'],
    ['Geboren op 1/2/84.', 'birth-day', '1/2/84'],
    ['Zij woont in de Kadestraat.', 'address', 'Kadestraat'],
    ['Op laan van de vrijheid 3 is het koud.', 'address', 'laan van de vrijheid 3'],
    ['Dorpsstraat 8b staat leeg.', 'address', 'Dorpsstraat 8b'],
    ['Postcode 9876AB krijgt niets.', 'address', '9876AB'],
    ['Bel 0612345678 terug.', 'phone', '0612345678'],
    ['Bel 06 - 12 34 56 78 terug.', 'phone', '06 - 12 34 56 78'],
    ['Bel +31 6 12345678 terug.', 'phone', '+31 6 12345678'],
    ['Mail samira@post.example even.', 'email', 'samira@post.example'],
    ['Nummer 111222333 stond er.', 'bsn', '111222333'],
    ['Nummer 1112.22.333 stond er.', 'bsn', '1112.22.333'],
    ['Geld kwam op NL91 ABNA 0417 1643 00 aan.', 'account', 'NL91 ABNA 0417 1643 00'],
  ])('%s', (text, kind, piece) => expect(found(text)).toContainEqual([kind, piece]))
})

test.each([
  'Wie wisselt van toeslagregeling zit zes weken zonder. Nergens iets om die weken te overbruggen.',
  'Niemand wil in het bos wonen.',
  'Het loket is open van 9.00 tot 12.30 uur, 3 keer in de week.',
  'Sinds 1 januari 2 regelingen, samen 1.250,00 euro, voor 120 gezinnen in 2026.',
  'Jongeren van 18 tot 27 jaar wachten 4 tot 7 weken.',
  'Derde keer in maart 2026 dat de wachtlijst 100 dagen is.',
])('a gap without a person stays as it is: %s', (text) => expect(found(text)).toEqual([]))

test('the name of nobody known is not looked for, a shape is', () => {
  expect(found('Samira belde met 0612345678.', nobodyKnown)).toEqual([['phone', '0612345678']])
})

test('what is said to be harmless lets the text go, but never a citizen number or an account', () => {
  expect(openTraces('Wil je weten waar het Bos is?', known, ['wil', 'bos'])).toEqual([])
  expect(openTraces('Nummer 111222333.', known, ['111222333'])).toHaveLength(1)
})

test('a text without its traces holds none', () => {
  const pieces = fc.constantFrom(
    'Samira',
    'el Haddad',
    '06-12345678',
    '4 mei 2017',
    'Kadestraat 12',
    'de huur',
    'wacht',
    'zes weken',
    'op',
    ', en',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join(' ')
      const rest = withoutTraces(text, personTraces(text, known), () => 'iemand')
      expect(personTraces(rest, known)).toEqual([])
    }),
  )
})

test('a street full of signs is looked for as it stands', () => {
  const on = (street: string) => ({ ...nobodyKnown, streets: [street] })
  expect(found('Op het Hof.*(b]+ is het koud.', on('Hof.*(b]+'))).toEqual([['address', 'Hof.*(b]+']])
  expect(found('Op het Hofplein is het koud.', on('Hof.*'))).toEqual([])
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (street) => void found(`Op ${street} is het koud.`, on(street))),
  )
})

test('what comes in the place of a name begins a sentence with a capital', () => {
  const text = 'Samira wacht. Yara ook, zegt Samira.'
  expect(withoutTraces(text, personTraces(text, known), () => 'iemand')).toBe('Iemand wacht. Iemand ook, zegt iemand.')
})

test('traces never lie over each other, and each is the text at its place', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.constantFrom(...known.names), (around, name) => {
      const text = `${around} ${name} 06-12345678 ${around}`
      let last = 0
      for (const one of personTraces(text, known)) {
        expect(one.from).toBeGreaterThanOrEqual(last)
        expect(text.slice(one.from, one.to)).toBe(one.text)
        last = one.to
      }
    }),
  )
})

test('a gap that was told before is recognised by its words', () => {
  const themes = [{ title: 'Weken zonder inkomen tussen twee regelingen' }, { title: 'Gehorige portieken' }]
  expect(likeThemes('Weer iemand zonder geld in de weken tussen twee regelingen', themes)).toEqual([themes[0]])
  expect(likeThemes('Geen tolk te krijgen', themes)).toEqual([])
})

test('a title is the first sentence, cut between words', () => {
  expect(firstWords('Geen tolk te krijgen. Al weken niet.', 120)).toBe('Geen tolk te krijgen')
  expect(cutAt('een twee drie vier', 10)).toBe('een twee')
})

test.each([
  [{ state: 'closed', agendaOn: null, answer: '' }, 'answer-needed'],
  [{ state: 'on-agenda', agendaOn: null, answer: '' }, 'agenda-day-needed'],
] as const)('whoever told a gap gets an answer, and an agenda has a day: %o', (to, reason) => {
  expect(maySteer(to)).toEqual({ ok: false, reason })
})
