// The register of processing: what it says of a table, as CSV and on paper.
import { expect, test } from 'vitest'
import type { Registered } from './model.ts'
import { linesOf, measuresOf, wordsOf } from './rules/register-lines.ts'
import { dpiaBlocks, type PaperWords, registerBlocks, registerCsv } from './rules/register-papers.ts'

const note: Registered = {
  ...{
    table: 'contact.note',
    term: { days: 90, starts: 'made', verified: false },
    personal: ['body'],
    of: 'folder',
    atEnd: 'erase',
  },
  told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
}
const terms: Registered = {
  ...{ table: 'intake.terms', term: null, personal: [], of: 'nobody', atEnd: 'erase' },
  told: { whom: 'nobody', ground: 'none', receivers: ['all'] },
}
const event: Registered = {
  ...{ table: 'audit.event', term: null, personal: ['member_id'], of: 'nobody', atEnd: 'keep-for-accountability' },
  told: { whom: 'staff', ground: 'accountability', receivers: ['reviewer'] },
}
const same = (word: string) => word
const words = {
  ...{
    part: same,
    name: same,
    purpose: (table: string) => `=for "${table}"`,
    whom: same,
    ground: same,
    receiver: same,
    measure: same,
  },
  term: ({ term }: { term: unknown }) => (term ? 'days' : 'as long'),
  heads: new Proxy({}, { get: (_, key) => String(key) }),
  dpia: new Proxy({}, { get: (_, key) => String(key) }),
  ...{ missing: 'what the organisation adds', questions: ['who weighed it?'] },
} as unknown as PaperWords

test.each([
  ['what lies in a folder and goes by itself', note, ['organisation', 'circle', 'nightly', 'trace']],
  ['what is about nobody', terms, ['organisation', 'rights']],
  [
    'what only the background reads',
    { ...note, term: null, unseen: true } as Registered,
    ['organisation', 'background', 'trace'],
  ],
  [
    'a card that is found by a column',
    { ...note, of: { column: 'id' }, term: null } as Registered,
    ['organisation', 'card', 'trace'],
  ],
  [
    'a term that nothing carries out',
    { ...note, term: { days: 1, starts: 'closed', verified: false } } as Registered,
    ['organisation', 'circle', 'trace'],
  ],
])('%s says how it is guarded', (_, table, expected) => {
  expect(measuresOf(table)).toEqual(expected)
})

test('a table is named by texts of its own capability', () => {
  expect(wordsOf('contact.note')).toEqual({ name: 'contact.kept.note', purpose: 'contact.kept.note.for' })
})

test('CSV has a line a table, and nothing in it is reckoned with or parts a line', () => {
  const lines = registerCsv(linesOf([note, terms]), words).split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toBe(
    `contact;contact.note;"'=for ""contact.note""";helped;task;circle, person;days;organisation circle nightly trace;contact.note;body`,
  )
})

test('paper tells of each table under the heading of its part', () => {
  const blocks = registerBlocks(linesOf([note, event]), words)
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list', 'heading', 'list', 'heading', 'list'])
  expect(JSON.stringify(blocks)).toContain('receivers: circle, person. term: days.')
  expect(blocks.at(-1)).toEqual({ kind: 'list', items: ['organisation', 'circle', 'rights', 'nightly', 'trace'] })
})

test('a draft of a DPIA names what is unverified and what stays, and leaves open what only the organisation knows', () => {
  const text = JSON.stringify(dpiaBlocks(linesOf([note, terms, event]), words))
  expect(text).toContain('unverified: contact.note.')
  expect(text).toContain('kept-forever: audit.event.')
  expect(text).toContain('who weighed it?')
  expect(text).not.toContain('intake.terms')
})
