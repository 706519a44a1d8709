// Workbooks as another program reads them: amounts are numbers, words are words, sums have their value.
import PizZip from 'pizzip'
import readSheets from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { WorkbookSheet } from './model.ts'
import { columnName } from './rules/column-name.ts'
import { zipWorkbook } from './workbook.ts'

const hostile = '=HYPERLINK("http://kwaad.example")&<t>]]>\u0007'
const sheet: WorkbookSheet = {
  name: 'Zo: [1/2]?',
  frozen: 1,
  widths: [20, 12],
  rows: [
    { style: 'head', cells: ['Soort', 'Jan'] },
    { style: 'plain', cells: [hostile, { cents: -123_456 }] },
    { style: 'plain', cells: ['Leeg', null] },
    { style: 'sum', cells: ['Samen', { cents: -123_456, formula: 'SUM(B2:B3)' }] },
  ],
}

test('another program reads words as words and amounts as numbers to the cent', async () => {
  const [read, second] = await readSheets(Buffer.from(zipWorkbook('Titel', [sheet, { ...sheet, name: 'Tweede' }])))
  expect(read).toMatchObject({ sheet: 'Zo   1 2' })
  expect(second).toMatchObject({ sheet: 'Tweede' })
  expect(read?.data).toEqual([
    ['Soort', 'Jan'],
    ['=HYPERLINK("http://kwaad.example")&<t>]]>', -1234.56],
    ['Leeg', null],
    ['Samen', -1234.56],
  ])
})

test('what someone wrote never becomes a formula; a sum has formula and value', () => {
  const xml = new PizZip(zipWorkbook('Titel', [sheet])).file('xl/worksheets/sheet1.xml')?.asText() ?? ''
  expect(xml.match(/<f>.*?<\/f>/g)).toEqual(['<f>SUM(B2:B3)</f>'])
  expect(xml).toContain('<f>SUM(B2:B3)</f><v>-1234.56</v>')
  expect(xml).toContain('orientation="landscape"')
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
])('column %d is %s', (at, name) => expect(columnName(at)).toBe(name))
