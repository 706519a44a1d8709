// What was told, what not yet, and what should have been by now.
import { expect, test } from 'vitest'
import type { InformationGiven, Item } from '../model.ts'
import { itemsAlong } from './along.ts'
import { lateIn, linesOf, listOf, mayGive, wordsIn } from './telling.ts'

const today = '2026-11-23'
const item = (code: string, more: Partial<Item> = {}): Item => ({
  ...{ code, title: code, texts: [], withinDays: 21, active: true, position: 1, id: null, version: 0 },
  ...more,
})
const told = (itemCode: string, more: Partial<InformationGiven> = {}): InformationGiven => ({
  ...{ id: 'g', version: 1, itemCode, title: itemCode, givenOn: today, language: 'Nederlands', way: 'spoken' },
  ...{ toName: 'Samira', note: '', authorName: 'Anna', withdrawnOn: null, letterId: null },
  ...more,
})

test.each([
  ['told', [told('file')], '2026-01-01', 'given'],
  ['told once, and taken back', [told('file', { withdrawnOn: today })], '2026-01-01', 'late'],
  ['on its last day', [], '2026-11-02', 'to-come'],
  ['a day after', [], '2026-11-01', 'late'],
] as const)('%s', (_, rows, openedOn, standing) => {
  expect(linesOf([item('file')], rows, { openedOn, today })[0]?.standing).toBe(standing)
})

test('what has no day is never late; what is off the list is asked no more, and stays when it was told', () => {
  const items = [item('a', { withinDays: null }), item('b', { active: false }), item('c', { active: false })]
  const lines = linesOf(items, [told('c')], { openedOn: '2025-01-01', today })
  expect(lines.map((one) => [one.item.code, one.standing])).toEqual([
    ['a', 'no-day'],
    ['c', 'given'],
  ])
  expect(lateIn(lines)).toEqual([])
})

test('what an organisation made of an item stands in its place, and what it added where it was put', () => {
  const own = [
    item('file', { title: 'Eigen', version: 2, id: 'x', position: 99 }),
    item('own', { position: 15, id: 'y', version: 1 }),
  ]
  const list = listOf(itemsAlong, own)
  expect(list.filter(({ code }) => code === 'file')).toMatchObject([{ title: 'Eigen', version: 2 }])
  expect(list.slice(0, 2).map(({ code }) => code)).toEqual(['procedure', 'own'])
  expect(list.at(-1)?.code).toBe('file')
})

test('nothing is told tomorrow, and nothing that is not on the list', () => {
  const items = listOf(itemsAlong, [])
  expect(mayGive(['file'], items, { givenOn: today, today }).ok).toBe(true)
  expect(mayGive(['file'], items, { givenOn: '2026-11-24', today })).toEqual({ ok: false, reason: 'day-to-come' })
  expect(mayGive(['nothing'], items, { givenOn: today, today })).toEqual({ ok: false, reason: 'not-on-the-list' })
})

test('the words come in the language asked for, or in the first there is', () => {
  const texts = [
    { language: 'Nederlands', words: 'Hallo' },
    { language: 'Engels', words: 'Hello' },
  ]
  expect(wordsIn({ texts }, 'Engels')?.words).toBe('Hello')
  expect(wordsIn({ texts }, 'Tigrinya')?.words).toBe('Hallo')
  expect(wordsIn({ texts: [] }, 'Engels')).toBeNull()
})
