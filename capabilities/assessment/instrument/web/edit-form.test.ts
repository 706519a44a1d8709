// A form makes the definition it came from, and lines of text become answers and bands.
import { expect, test } from 'vitest'
import { definition } from '../model.ts'
import { shipped } from '../rules/shipped.ts'
import { bandsOf, choicesOf, codeOf, definitionOf, emptyQuestion, formOf, isPlain } from './edit-form.ts'

const today = '2026-11-23'

test.each(shipped.map((one) => [one.code, one.definition] as const))('%s goes through the form unchanged', (_, from) => {
  expect(definitionOf(formOf(from), from, from.since).data).toEqual(from)
})

test('a plain sum with its bands goes through the form unchanged', () => {
  const from = definition.parse({
    ...{ code: 'x1', title: 'Kort', about: 'x', since: today, source: { credit: 'wij', licence: 'eigen' } },
    questions: [{ key: 'q1', kind: 'choice', text: 'Hoe?', choices: choicesOf('0 nooit\n1 soms\n2 vaak') }],
    scales: [
      {
        ...{ key: 'total', title: 'Kort', method: 'sum', questions: ['q1'], higher: 'worse' },
        bands: [
          { from: 0, to: 0, words: 'rustig', tone: 'ok' },
          { from: 1, to: 2, words: 'onrustig', tone: 'sun' },
        ],
      },
    ],
  })
  expect(isPlain(from)).toBe(true)
  expect(definitionOf(formOf(from), from, today).data).toEqual(from)
})

test('answers count by the figure before them, or by their place', () => {
  expect(choicesOf('5 altijd\n\n 0 nooit ')).toEqual([
    { value: 5, label: 'altijd' },
    { value: 0, label: 'nooit' },
  ])
  expect(choicesOf('nee\nja').map(({ value }) => value)).toEqual([0, 1])
})

test('bands are read as people write them; what says no figures is pointed out', () => {
  expect(bandsOf('0-4 laag\n5 tot 10 hoog\nzomaar')).toEqual([
    { from: 0, to: 4, words: 'laag' },
    { from: 5, to: 10, words: 'hoog' },
    null,
  ])
})

test.each([
  ['Hoe was dit gesprek?', 'hoe-was-dit-gesprek'],
  ['3 dingen die één kind zegt', 'dingen-die-een-kind-zegt'],
  ['!', 'lijst-nieuw'],
])('%s is called %s', (title, code) => {
  expect(codeOf(title)).toBe(code)
})

test('a fresh question takes a key that is free', () => {
  expect(emptyQuestion([{ key: 'q1' }, { key: 'q3' }]).key).toBe('q4')
})
