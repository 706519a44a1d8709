// Papers: what lacks stands first, and a list of an organisation keeps the words that cases use.
import { expect, it } from 'vitest'
import { documentsAtFirst, documentsOf, mayArrange } from './list-documents.ts'

const own = { code: 'own', word: 'Huurcontract', retired: false }
const here = { code: 'bank', state: 'here', since: '2026-11-02', because: '', postId: null, version: 2 } as const

it('what lacks stands first, what is here last; nobody said anything of the rest', () => {
  const all = documentsOf(documentsAtFirst, [here, { ...here, code: 'income', state: 'asked' }])
  expect(all.map(({ code }) => code).slice(-2)).toEqual(['income', 'bank'])
  expect(all[0]).toMatchObject({ state: 'missing', since: null, version: null })
})

it('what is set aside is not asked, and stays where something is known of it', () => {
  const kinds = documentsAtFirst.map((kind) => ({ ...kind, retired: kind.code === 'bank' || kind.code === 'energy' }))
  expect(documentsOf(kinds, [here]).map(({ code }) => code)).toContain('bank')
  expect(documentsOf(kinds, [here]).map(({ code }) => code)).not.toContain('energy')
})

it.each([
  [[...documentsAtFirst, own], 'ok'],
  [[...documentsAtFirst, own, own], 'document-twice'],
  [[...documentsAtFirst, { ...own, word: '' }], 'document-without-word'],
  [documentsAtFirst.slice(1), 'document-gone'],
])('a list %#: %s', (kinds, word) => {
  const verdict = mayArrange(kinds, documentsAtFirst)
  expect(verdict.ok ? 'ok' : verdict.reason).toBe(word)
})
