// Rules of what is arranged, as tables.
import { expect, test } from 'vitest'
import { kindFor, kindsAtFirst, mayArrangeKinds, nextBlank } from './rules.ts'

const own = { code: 'own-kind', word: 'Spreekuur', sharing: 'shared' as const, retired: false }

test.each([
  ['the shipped ones', kindsAtFirst, 'fine'],
  ['one of the own beside them', [...kindsAtFirst, own], 'fine'],
  ['one twice', [...kindsAtFirst, kindsAtFirst[0]], 'kind-twice'],
  ['one of the own without a word', [...kindsAtFirst, { ...own, word: '' }], 'kind-without-word'],
  ['one less than there were', kindsAtFirst.slice(1), 'kind-gone'],
  ['all retired', kindsAtFirst.map((kind) => ({ ...kind, retired: true })), 'no-kind-left'],
] as const)('kinds: %s', (_, kinds, wanted) => {
  const may = mayArrangeKinds(kinds as typeof kindsAtFirst, kindsAtFirst)
  expect(may.ok ? 'fine' : may.reason).toBe(wanted)
})

test('a retired kind stays for the note that has it, and for no other', () => {
  const kinds = [{ ...own, retired: true }]
  expect(kindFor('own-kind', { kinds })).toBeNull()
  expect(kindFor('own-kind', { kinds, had: 'own-kind' })?.word).toBe('Spreekuur')
  expect(kindFor('nothing', { kinds })).toBeNull()
})

test.each([
  ['Gebeld over [wat] met [wie].', 0, '[wat]'],
  ['Gebeld over [wat] met [wie].', 17, '[wie]'],
  ['Gebeld over [wat] met [wie].', 27, null],
  ['Geen blanco hier', 0, null],
  ['Leeg [] telt niet, [dit] wel', 0, '[dit]'],
] as const)('the next blank of %j after %i', (text, from, wanted) => {
  const found = nextBlank(text, from)
  expect(found ? text.slice(found.start, found.end) : null).toBe(wanted)
})
