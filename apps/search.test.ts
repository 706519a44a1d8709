// The one box: what is found, in which order, and by whom.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeNote } from '../capabilities/contact/note/api.ts'
import { moveFolder } from '../capabilities/people/api.ts'
import { giveCase } from '../capabilities/people/test-case.ts'
import { find } from '../platform/search/api.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../platform/test/organisation.ts'
import { handlers } from './operations.ts'

let org: Organisation
let apart: string

beforeAll(async () => {
  org = await makeOrganisation(handlers)
  const people = [
    ['Jay', 'Cijntje'],
    ['Jayden', 'Zijlstra'],
    ['Hendrik', 'Wiersma'],
    ['Fatma', 'Yıldız'],
  ] as const
  const cases = []
  for (const [given, family] of people) cases.push(await giveCase(org, { team: 'oost', owner: 'anna', given, family }))
  apart = await giveCase(org, { team: 'oost', owner: 'anna', given: 'Mirjam', family: 'Verborgen' })
  const note = { kind: 'phone', happenedAt: `${today}T08:00:00.000Z`, sharing: 'on-request' } as const
  await org.get('anna', writeNote, {
    ...note,
    body: 'De deurwaarder stond aan de deur',
    notes: [{ id: newId(), caseId: cases[0] ?? '' }],
  })
  await org.get('anna', writeNote, {
    ...note,
    body: 'Een deurwaarder die niemand mag vinden',
    notes: [{ id: newId(), caseId: apart }],
  })
  await org.get('lena', moveFolder, { caseId: apart, version: 1, circleId: newId(), memberIds: [org.actor('lena').memberId] })
})
afterAll(() => org.close())

const titles = async (who: Person, asked: string) =>
  (await org.get(who, find, { asked, kinds: ['person'] })).rows.map((row) => row.title)

test.each([
  ['three letters', 'wie', ['Hendrik Wiersma']],
  ['the end of a name before its beginning', 'wiersma hen', ['Hendrik Wiersma']],
  ['a name without its marks', 'yildiz', ['Fatma Yıldız']],
  ['two letters wrong', 'wirsma', ['Hendrik Wiersma']],
  ['a whole name before a longer one', 'jay', ['Jay Cijntje', 'Jayden Zijlstra']],
])('%s finds the person', async (_, asked, expected) => {
  expect(await titles('anna', asked)).toEqual(expected)
})

test('a note is found by the stem of a Dutch word, with the words around it', async () => {
  const { rows } = await org.get('bram', find, { asked: 'deurwaarders', kinds: ['note'] })
  expect(rows).toHaveLength(1)
  expect(rows[0]?.snippet).toContain('deurwaarder')
})

test.each([
  ['words that stand in a row', '"deurwaarder stond"', 1],
  ['the same words the other way round', '"stond deurwaarder"', 0],
  ['one of two words', 'kapper or deurwaarder', 1],
  ['a word without another', 'deurwaarder -deur', 0],
  ['a word without a phrase of which it has the words apart', 'deurwaarder -"deur stond"', 1],
  ['a word without a phrase that it has', 'deurwaarder -"deurwaarder stond"', 0],
  ['nothing but what must not be there', '-fiets', 1],
  ["words of another organisation's notes", 'deurwaarder', 0],
])('%s: notes are found as asked', async (what, asked, count) => {
  const who = what.includes('another organisation') ? 'zara' : 'bram'
  expect((await org.get(who, find, { asked, kinds: ['note'] })).rows).toHaveLength(count)
})

test('what was set apart is found by its circle only: neither the person nor a word of it', async () => {
  expect(await titles('lena', 'verborgen')).toEqual(['Mirjam Verborgen'])
  for (const who of ['anna', 'bram', 'wim', 'zara'] as const) {
    expect(await titles(who, 'verborgen')).toEqual([])
    expect((await org.get(who, find, { asked: 'niemand vinden' })).rows).toEqual([])
  }
})

test('words that mean something to a query are only words', async () => {
  for (const asked of ["'); drop table x; --", '& | ! ( )', '" "', '%_\\', 'a:*B']) {
    expect((await org.ask('anna', find, { asked })).kind).toBe('given')
  }
})
