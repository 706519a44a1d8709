// Who is offered as receiver of a report.
import { expect, test } from 'vitest'
import { receiversBy } from './rules.ts'

const around = [
  { id: 'a', name: 'P. Voss', role: 'huisarts', organisation: 'Praktijk De Sluis', untilOn: null },
  { id: 'b', name: 'Gemeente', role: '', organisation: 'Gemeente', untilOn: null },
  { id: 'c', name: 'Oud', role: 'coach', organisation: '', untilOn: '2026-11-01' },
]
const book = [{ id: 'd', name: 'P. Voss', role: 'huisarts', organisationName: 'Praktijk De Sluis' }]

test.each([
  ['', ['Praktijk De Sluis, P. Voss, huisarts around', 'Gemeente around']],
  ['voss', ['Praktijk De Sluis, P. Voss, huisarts around']],
  ['HUISARTS sluis', ['Praktijk De Sluis, P. Voss, huisarts around']],
  ['oud', []],
] as const)('who is round the case comes first, who left not at all, and nobody twice: "%s"', (words, wanted) => {
  const found = receiversBy(words, { around, book: words === 'voss' ? book : [] }, '2026-11-23')
  expect(found.map(({ called, from }) => `${called} ${from}`)).toEqual(wanted)
})
