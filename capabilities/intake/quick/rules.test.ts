// A quick question stays without a person, and its figures are of a day, week, month or year.
import { expect, test } from 'vitest'
import { beginOf, leadsToNobody, mayNoteQuick, type Period } from './rules.ts'

test.each([
  'Kan ik u terugbellen op 06 - 12 34 56 78?',
  'Mail naar iemand@voorbeeld.example graag.',
  'Haar nummer is 111222333.',
  'Woont op 1234 AB nummer 5.',
  'Geboren op 03-12-1985.',
  'Geboren op 3/12/1985.',
  'Bel 06.12.2026.45',
  'Bel 03-12-2026 na 06-12345678.',
  'Rekening NL91 ABNA 0417 1643 00 staat leeg.',
])('what leads back to someone is refused: %s', (text) => expect(leadsToNobody([text]).ok).toBe(false))

test.each([
  'Waar haal ik een voedselpakket?',
  'Brief van de gemeente over 2026, bedrag 1.250,00 euro, wat nu?',
  'Is het spreekuur van 9.00 tot 12.30 uur op 3-12-2026?',
  'Is er spreekuur op 03-12-2026 10.00 uur?',
  'Van 23/11/2026 tot 10/12/2026, of vanaf 2026-12-24?',
  'Wil iets doen overdag, is 67 en pas gestopt met werk.',
])('what leads to nobody is kept: %s', (text) => expect(leadsToNobody([text]).ok).toBe(true))

test('who is pointed to an offer, is pointed to one of the sociale kaart', () => {
  const asked = { question: 'Waar leer ik fietsen?', answer: '', outcome: 'pointed', serviceId: null } as const
  expect(mayNoteQuick(asked)).toEqual({ ok: false, reason: 'offer-missing' })
  expect(mayNoteQuick({ ...asked, serviceId: '0' }).ok).toBe(true)
  expect(mayNoteQuick({ ...asked, outcome: 'information' }).ok).toBe(true)
})

test.each<[Period, string]>([
  ['day', '2026-11-25'],
  ['week', '2026-11-23'],
  ['month', '2026-11-01'],
  ['year', '2026-01-01'],
])('a %s begins on %s', (period, day) => expect(beginOf(period, '2026-11-25')).toBe(day))
