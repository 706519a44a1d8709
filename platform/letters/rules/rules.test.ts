// Typed text as paragraphs, lists and headings; colours that can be read.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, plainSigns } from './blocks-of.ts'
import { contrastOnWhite, isReadable } from './contrast.ts'

test('an empty line begins a paragraph, a dash an item, a hash a heading', () => {
  expect(blocksOf('Geachte heer,\n\n# Wat u meeneemt\n- uw pas\n- de brief\n\nTot dan.\nGroet')).toEqual([
    { kind: 'paragraph', text: 'Geachte heer,' },
    { kind: 'heading', text: 'Wat u meeneemt' },
    { kind: 'list', items: ['uw pas', 'de brief'] },
    { kind: 'paragraph', text: 'Tot dan.\nGroet' },
  ])
})

test('an amount below zero and a bullet of a word processor are told apart', () => {
  expect(blocksOf('-12 euro\n\n• huur')).toEqual([
    { kind: 'paragraph', text: '-12 euro' },
    { kind: 'list', items: ['huur'] },
  ])
})

test('no word gets lost, whatever is typed', () => {
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '7', ' ', '\n', '-', '#', '*', '•', '{', '\\', '$', '[') }),
      (text) => {
        const kept = blocksOf(text).flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
        expect(words(kept.join(' '))).toEqual(words(text))
      },
    ),
  )
})

test('what no paper can show goes', () => {
  expect(plainSigns('a\u0007b\u200bc\r\nd\te\ud800')).toBe('abc\nd e\ufffd')
})

test.each([
  ['#000000', true],
  ['#1b5e4b', true],
  ['#767676', true],
  ['#777777', false],
  ['#ffd400', false],
])('%s on white: %s', (colour, readable) => {
  expect(isReadable(colour)).toBe(readable)
})

test('black on white is twenty-one to one', () => {
  expect(contrastOnWhite('#000000')).toBeCloseTo(21, 5)
})
