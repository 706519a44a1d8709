// Files of banks that no reader knows: seen in columns, read as someone said, with no line lost.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ColumnLayout } from '../model.ts'
import { signOf } from '../rules/column-layout.ts'
import { seeTable } from './other-csv.ts'
import { readAndSort } from './read-and-sort.ts'
import { readStatements } from './read-statements.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const asked = { known: [], encoding: null, separator: null }

const lines = [
  'Boekdatum|Bedrag|Naam|Betreft',
  '02-11-2026|-61,20|Café Noord|"bon | 3"',
  'zomaar|tekst|zonder|bedrag',
  '01-11-2026|5,00|Winkel|terug',
]
const text = lines.join('\r\n')

function layoutOf(bytes: Uint8Array): ColumnLayout {
  const seen = seeTable({ bytes, ...asked })
  if (!seen.ok) throw new Error(seen.reason)
  return seen.layout
}

it.each([
  ['utf-8', bytesOf(text)],
  ['windows-1252', Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
  ['utf-16le', Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]))],
])('a table in %s is seen with its separator and columns', (encoding, bytes) => {
  expect(seeTable({ bytes, ...asked })).toMatchObject({
    ok: true,
    encoding,
    layout: { separator: '|', encoding: null, headed: true, columns: ['day', 'amount', 'name', 'description'] },
    rows: [{}, ['02-11-2026', '-61,20', 'Café Noord', 'bon | 3'], {}, {}],
  })
})

it('is read from old to new, and the line that says nothing is kept whole in a warning', () => {
  const read = readStatements(bytesOf(text), { chosen: layoutOf(bytesOf(text)), known: [] })
  expect(read).toMatchObject({ ok: true, format: 'columns', table: { sign: 'boekdatum|bedrag|naam|betreft' } })
  const [statement] = read.ok ? read.statements : []
  expect(statement?.entries.map((one) => [one.day, one.amountCents, one.counterpartyName])).toEqual([
    ['2026-11-01', 500, 'Winkel'],
    ['2026-11-02', -6120, 'Café Noord'],
  ])
  expect(statement?.warnings).toContainEqual({ word: 'rowNotRead', line: 3, text: 'zomaar;tekst;zonder;bedrag' })
})

it('a remembered layout reads the next file of that bank at once', () => {
  const bytes = bytesOf(text)
  expect(readStatements(bytes)).toEqual({ ok: false, reason: 'unknownFormat' })
  const layout = layoutOf(bytes)
  const known = [{ sign: signOf([lines[0]?.split('|') ?? []], layout), layout }]
  const next = bytesOf('Boekdatum|Bedrag|Naam|Betreft\n09-12-2026|-1,00|Bakker|brood')
  expect(readStatements(next, { chosen: null, known })).toMatchObject({
    ok: true,
    statements: [{ entries: [{ amountCents: -100 }] }],
  })
  expect(seeTable({ ...asked, bytes: next, known })).toMatchObject({ ok: true, layout })
})

it('columns by which no line can be read are refused, so that one chooses again', () => {
  const wrong: ColumnLayout = { ...layoutOf(bytesOf(text)), columns: ['skip', 'day', 'amount', 'skip'] }
  expect(readStatements(bytesOf(text), { chosen: wrong, known: [] })).toEqual({ ok: false, reason: 'noRowRead' })
})

it('whatever is chosen, each line is an entry or a warning', () => {
  const cell = fc.constantFrom('1-2-2026', '12,50', 'Af', 'woord', '')
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, fc.constantFrom('x', 'y')), { minLength: 1, maxLength: 12 }), (rows) => {
      const bytes = bytesOf(['Dag;Bedrag;Wie', ...rows.map((row) => row.join(';'))].join('\n'))
      const layout: ColumnLayout = {
        ...{ separator: ';', encoding: null, above: 0, headed: true, dayStyle: 'dayMonthYear', decimal: ',', outWord: null },
        columns: ['day', 'amount', 'name'],
      }
      const read = readStatements(bytes, { chosen: layout, known: [] })
      if (!read.ok) return read.reason === 'noRowRead'
      const [statement] = read.statements
      const lost = statement?.warnings.filter((one) => one.word === 'rowNotRead').length ?? 0
      return (statement?.entries.length ?? 0) + lost === rows.length
    }),
  )
})

it.each([
  ['empty', '  \n'],
  ['notUnderstood', 'geen tabel'],
  ['notUnderstood', 'a;b\0\nc;d'],
])('%s: %j', (reason, given) => expect(seeTable({ bytes: bytesOf(given), ...asked })).toEqual({ ok: false, reason }))

it('signs that went wrong are told of, and cost no line', () => {
  const read = readStatements(bytesOf(text.replace('é', 'Ã©')), { chosen: layoutOf(bytesOf(text)), known: [] })
  expect(read).toMatchObject({ ok: true, statements: [{ warnings: [{ word: 'strangeSigns', text: '1' }, {}, {}] }] })
})

it('five thousand lines are read and sorted in much less than three seconds of work', () => {
  const many = Array.from({ length: 5000 }, (_, at) => `02-11-2026;-${at % 90},20;Winkel ${at % 60};bon ${at}`)
  const bytes = bytesOf(['Dag;Bedrag;Naam;Waarvoor', ...many].join('\n'))
  const from = process.cpuUsage()
  const layouts = { chosen: layoutOf(bytes), known: [] }
  const read = readAndSort({ bytes, layouts, rules: [], ownAccounts: [], chosen: [], ids: [], today: '2026-11-30' })
  const { user, system } = process.cpuUsage(from)
  expect(read).toMatchObject({ ok: true, statements: [{ warnings: [{ word: 'noAccount' }] }] })
  expect(read.ok && read.places.length).toBe(5000)
  expect((user + system) / 1000).toBeLessThan(2000)
})
