// What of a piece goes along, whom it is about, and how it stands on paper.
import { expect, test } from 'vitest'
import { plainLook } from '../../../contact/letter-template/rules/plain-look.ts'
import { absentIn, blacked, hasOut, isToJudge, names, shownOf } from './black.ts'
import { papersOf, valueText } from './paper-of.ts'
import { aboutOf, contentOf, dayOf } from './pieces.ts'

const kim = { id: '0193a5c2-0000-7000-8000-000000000001', name: 'Kim de Boer', whole: false }
const body = 'Kim de Boer belde. Kim zei dat kimono en boer niets zijn. Buurvrouw Ans klaagt.'
const piece = { content: { body, deep: { words: ['KIM'] } }, about: [kim], judged: {}, whole: false, passages: [] }

test('until someone else in it was judged nothing goes out, and it waits', () => {
  expect(isToJudge(piece)).toBe(true)
  expect(hasOut(piece)).toBe(false)
  expect(shownOf(piece)).toEqual(piece.content)
  expect(isToJudge({ ...piece, whole: true })).toBe(false)
})

test('who goes out is named nowhere any more, however deep, and other words stay', () => {
  const shown = shownOf({ ...piece, judged: { [kim.id]: 'out' } })
  expect(shown).toEqual({
    body: `${blacked} belde. ${blacked} zei dat kimono en boer niets zijn. Buurvrouw Ans klaagt.`,
    deep: { words: [blacked] },
  })
})

test('passages go out as they stand, the longest first; what stands nowhere is said', () => {
  const shown = shownOf({ ...piece, passages: ['Ans', 'Buurvrouw Ans klaagt'] })
  expect(JSON.stringify(shown)).not.toMatch(/Ans|Buurvrouw/)
  expect(absentIn(piece.content, ['Ans', 'Anna'])).toEqual(['Anna'])
})

test('what is all about someone who goes out does not go along', () => {
  expect(shownOf({ ...piece, about: [{ ...kim, whole: true }], judged: { [kim.id]: 'out' } })).toBeNull()
  expect(shownOf({ ...piece, about: [{ ...kim, whole: true }], judged: { [kim.id]: 'stays' } })).toEqual(piece.content)
  expect(shownOf({ ...piece, whole: true })).toBeNull()
})

test.each([
  ['Met Kim gebeld', true],
  ['KIM', true],
  ['kimono', false],
  ['De Boer', false],
  ['', false],
])('%j names Kim de Boer: %s', (text, is) => expect(names(text, 'Kim de Boer')).toBe(is))

test('of a row goes along what is personal and its days; keys and what is empty do not', () => {
  const row = {
    id: kim.id,
    tenant_id: kim.id,
    body: 'x',
    note: '',
    person_id: kim.id,
    happened_at: '2026-11-02T08:00:00Z',
    secret: 's',
  }
  expect(contentOf(row, ['body', 'note', 'person_id'])).toEqual({ body: 'x', happened_at: '2026-11-02T08:00:00Z' })
  expect(dayOf(row)).toBe('2026-11-02')
  expect(dayOf({ body: 'x' })).toBeNull()
})

test('a row is about whom it names or points at; a card is all about whom it is of', () => {
  const others = [{ id: kim.id, name: kim.name }]
  expect(aboutOf({ id: 'x' }, { body: 'Kim belde' }, others)).toEqual([kim])
  expect(aboutOf({ id: 'x', with: [kim.id] }, { body: '' }, others)).toEqual([kim])
  expect(aboutOf({ id: kim.id }, { given: 'K' }, others)).toEqual([{ ...kim, whole: true }])
  expect(aboutOf({ id: 'x' }, { body: 'Iets anders' }, others)).toEqual([])
})

test('a large file is several papers, and a long text several paragraphs; nothing is lost', () => {
  const words = {
    ...{ person: 'Mirte', dayWords: '23 november 2026', intro: 'i', leftOut: '', page: '{page} {pages}' },
    ...{ table: (name: string) => name, field: (name: string) => name },
    subject: (part: number, parts: number) => `${part}/${parts}`,
  }
  const many = Array.from({ length: 700 }, (_, at) => ({ table: 'contact.note', onDay: null, content: { body: `n${at}.` } }))
  const papers = papersOf(
    [...many, { table: 'x.y', onDay: '2026-11-01', content: { body: 'é'.repeat(40_000) } }],
    plainLook('O'),
    words,
  )
  expect(papers.map(({ subject }) => subject)).toEqual(['1/3', '2/3', '3/3'])
  const all = JSON.stringify(papers)
  expect(all).toContain('n699.')
  expect(all.split('é').length - 1).toBe(40_000)
  expect(papers.every(({ blocks }) => blocks.length <= 400)).toBe(true)
  expect(papersOf([], plainLook('O'), words)).toHaveLength(1)
})

test('a value reads as words', () => {
  expect(valueText({ a: ['x', 1], b: true })).toBe('a: x, 1; b: true')
  expect(valueText('2026-11-02T08:00:00+00:00')).toBe('2026-11-02 08:00')
})
