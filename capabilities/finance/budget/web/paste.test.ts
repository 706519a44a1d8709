// What comes out of a spreadsheet is understood as the Dutch write it.
import { expect, test } from 'vitest'
import { readAmount, readGrid, readPeriod } from './paste.ts'

test.each([
  ['12,50', null],
  ['a\tb', [['a', 'b']]],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['Huur\n\nGas', [['Huur'], [''], ['Gas']]],
  ['"twee\nregels"\t5', [['twee\nregels', '5']]],
  ['"zegt ""ja"""\t5', [['zegt "ja"', '5']]],
])('%j', (text, grid) => {
  expect(readGrid(text)).toEqual(grid)
})

test.each([
  ['€ 1.348,49', { cents: 134_849, expression: null }],
  ['-45,00', { cents: 4500, expression: null }],
  ['3*42,50', { cents: 12_750, expression: '3*42,50' }],
  ['veel', null],
])('amount %j', (text, read) => {
  expect(readAmount(text)).toEqual(read)
})

const words = { week: 'week', fourWeeks: '4 weken', month: 'maand', quarter: 'kwartaal', tenTerms: 'termijn', year: 'jaar' }
test.each([
  ['maand', 'month'],
  ['per kw', 'quarter'],
  ['J', 'year'],
  ['', null],
  ['eeuw', null],
])('period %j', (text, period) => {
  expect(readPeriod(text, words)).toBe(period)
})
