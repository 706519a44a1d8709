// Templates filled in: what is known stands there, what is not stays to be seen.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MergeField, type MergeValues, mergeFields } from '../model.ts'
import { fieldsIn, fillFields, keepFields, openPlaces, showFields, strayFields } from './merge.ts'

const none = Object.fromEntries(mergeFields.map((field) => [field, null])) as MergeValues
const words = Object.fromEntries(mergeFields.map((field) => [field, `het ${field}`])) as Record<MergeField, string>

test('what is known is filled in; what is not stays and is named once', () => {
  const text = 'Beste [[name]], tot [[appointment]]. [[appointment]] past toch? [[nonsense]]'
  expect(fillFields(text, { ...none, name: 'Samira' })).toEqual({
    text: 'Beste Samira, tot [[appointment]]. [[appointment]] past toch? [[nonsense]]',
    missing: ['appointment'],
  })
  expect(strayFields(text)).toEqual(['nonsense'])
  expect(fieldsIn(text)).toEqual(['name', 'appointment', 'nonsense'])
})

test('a name that looks like a field is only a name', () => {
  expect(fillFields('[[name]] [[today]]', { ...none, name: '[[today]]', today: '3 maart' }).text).toBe('[[today]] 3 maart')
})

test('on the screen fields are words, and come back as they were', () => {
  expect(showFields('Dag [[name]]', words)).toBe('Dag [het name]')
  expect(keepFields('Dag [Het Name] en [iets anders]', words)).toBe('Dag [[name]] en [iets anders]')
  const piece = fc.oneof(
    fc.constantFrom(...mergeFields.map((field) => `[[${field}]]`)),
    fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.', '(') }),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      expect(keepFields(showFields(text, words), words)).toBe(text)
    }),
  )
})

test('an open place becomes a line to write on', () => {
  expect(openPlaces('Wij komen op [[appointment]].')).toBe(
    'Wij komen op \u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026.',
  )
})
