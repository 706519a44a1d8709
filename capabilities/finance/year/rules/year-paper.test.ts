// The year to save: on paper and in a workbook, always the same money.
import fc from 'fast-check'
import readSheets from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { setWorkbook } from '../../../../platform/letters/door.ts'
import { readPdf } from '../../../../platform/letters/test-paper.ts'
import { setTablePdf } from '../../../../platform/letters/typeset.ts'
import { type Actual, categories, groupOf, type Post } from '../../budget/model.ts'
import { total } from './shown-year.ts'
import { yearOverview } from './year-overview.ts'
import { wholeWords, type YearWords, yearPaper } from './year-paper.ts'
import { yearSheets } from './year-workbook.ts'

const months = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')
const words: YearWords = {
  ...{
    title: 'Jaaroverzicht 2026',
    beside: 'Samira el Haddad, gemaakt op 3 maart 2026',
    sentences: ['In 2 maanden tekort.'],
    months,
  },
  facts: [{ word: 'Vrij geld op 1 januari', value: '€ 100,00' }],
  shows: { mixed: 'Verwacht', planned: 'Gepland', actual: 'Werkelijk' },
  ...{ group: (name) => `groep ${name}`, category: (name) => `soort ${name}`, kind: 'Soort', year: 'Jaar', together: 'Samen' },
  ...{
    left: 'Blijft over',
    running: 'Vrij geld',
    debts: 'Nog open',
    jars: 'Potjes',
    jarHeads: ['1 januari', 'erbij', 'eruit', 'stand'],
  },
  ...{ foot: 'Hele euro’s', page: 'pagina {page} van {pages}' },
}

function post(n: number, category: Post['category'], amountCents: number, dueMonths: number[] = []): Post {
  const plain = { name: '', expression: null, note: '', from: null, until: null, state: 'active' } as const
  const id = `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
  return {
    ...plain,
    id,
    group: groupOf(category),
    category,
    amountCents,
    period: dueMonths.length > 0 ? 'year' : 'month',
    dueMonths,
  }
}

const posts = [
  post(1, 'wages', 150_037),
  post(2, 'rent', 70_011),
  post(3, 'municipalTaxes', 61_200, [2]),
  post(4, 'clothing', 6_000),
  post(5, 'food', 40_099),
]
const actuals: Actual[] = [
  { day: '2026-01-15', category: 'wages', amountCents: 151_000, postId: null },
  { day: '2026-01-20', category: 'rent', amountCents: -70_011, postId: null },
  { day: '2026-01-21', category: 'clothing', amountCents: -1_999, postId: null },
]
const overview = yearOverview({ posts, actuals, year: 2026, current: '2026-03', opening: 10_000 })
/** What is owed at the end of February and March; nobody knew it before. */
const debts = [
  { month: '2026-02', owed: 123_456, ahead: false },
  { month: '2026-03', owed: 100_000, ahead: true },
]

describe('on paper', () => {
  it('is one sheet on its side, tagged as a table, with each amount in whole euros', async () => {
    const head = { name: 'Wijkzorg', colour: '#1b5e4b' }
    const paper = yearPaper(overview, { head, show: 'mixed', debts, words })
    const { text, title, language, pages, roles } = await readPdf(setTablePdf({ paper, madeAt: 1 }))
    expect([title, language, pages]).toEqual(['Jaaroverzicht 2026', 'nl', 1])
    expect(roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TR', 'TH', 'TD']))
    for (const part of ['Samira el Haddad', 'soort municipalTaxes', '612', 'Blijft over', 'Potjes', 'pagina 1 van 1'])
      expect(text).toContain(part)
    const peak = paper.tables[0]?.lines.find((line) => line.head === 'soort municipalTaxes')?.cells[1]
    expect(peak).toEqual({ words: '612', mark: 'peak' })
    const owed = paper.tables[0]?.lines.at(-1)
    expect([owed?.head, ...(owed?.cells ?? []).slice(0, 4).map((cell) => cell.words)]).toEqual([
      'Nog open',
      '',
      '1.235',
      '1.000',
      '',
    ])
    // The jar runs along the same months.
    const jars = paper.tables[1]
    expect(jars?.columns).toEqual(['Soort', '1 januari', ...months, 'Jaar'])
    expect(jars?.lines.map(({ head: word, cells }) => [word, ...cells.slice(0, 4).map((cell) => cell.words)])).toEqual([
      ['soort clothing: erbij', '', '60', '60', '60'],
      ['soort clothing: eruit', '', '20', '–', '–'],
      ['soort clothing: stand', '–', '40', '100', '160'],
    ])
  })

  it.each([
    [0, '–'],
    [49, '–'],
    [-123_456, '−1.235'],
    [61_200, '612'],
  ])('%d cents is written %s', (cents, written) => expect(wholeWords(cents)).toBe(written))

  it('a household with every category there is goes on over pages, its heads repeated', async () => {
    const many = categories.map((category, at) => post(at + 1, category, 1234 + at))
    const whole = yearOverview({ posts: many, actuals: [], year: 2026, current: '2026-01', opening: 0 })
    const head = { name: '', colour: '#000000' }
    const { pages, text } = await readPdf(
      setTablePdf({ paper: yearPaper(whole, { head, show: 'planned', debts: [], words }), madeAt: 1 }),
    )
    expect(pages).toBeGreaterThan(1)
    expect(text.match(/okt/g)?.length).toBeGreaterThan(1)
  })
})

describe('in a workbook, read by another program', () => {
  it('amounts are numbers to the cent, and sums are what stands above them', async () => {
    const bytes = setWorkbook(words.title, yearSheets(overview, { words, opening: 10_000, debts }))
    const sheets = await readSheets(Buffer.from(bytes))
    expect(sheets.map((one) => one.sheet)).toEqual(['Verwacht', 'Gepland', 'Werkelijk', 'Potjes'])
    for (const { data } of sheets.slice(0, 3)) {
      const row = (name: string) => data.find((cells) => cells[0] === name) as (number | string)[]
      expect(row('Soort').slice(1)).toEqual([...months, 'Jaar'])
      for (const cells of data.slice(4))
        for (const cell of cells.slice(1)) expect(cell === null || typeof cell === 'number').toBe(true)
    }
    const [mixed, planned] = sheets
    const at = (name: string) => planned?.data.find((cells) => cells[0] === name)
    expect(at('soort municipalTaxes')?.slice(1, 4)).toEqual([0, 612, 0])
    expect(at('soort wages')?.[13]).toBe(18_004.44)
    expect(at('Blijft over')?.[2]).toBe(-272.73)
    const free = mixed?.data.find((cells) => cells[0] === 'Vrij geld')
    expect(free?.[12]).toBe(overview.forecast / 100)
    expect(mixed?.data.find((cells) => cells[0] === 'Nog open')?.slice(1, 4)).toEqual([null, 1234.56, 1000])
  })

  it('each formula gives the value beside it, whatever the household', () => {
    const amount = fc.integer({ min: 1, max: 500_000 })
    const somePosts = fc.array(fc.tuple(fc.constantFrom(...categories), amount), { minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(somePosts, fc.integer({ min: -90_000, max: 90_000 }), (given, opening) => {
        const made = given.map(([category, cents], n) => post(n + 1, category, cents))
        const view = yearOverview({ posts: made, actuals, year: 2026, current: '2026-03', opening })
        for (const sheet of yearSheets(view, { words, opening, debts: [] })) {
          const centsAt = (place: string): number => {
            const cell = sheet.rows[Number(place.slice(1)) - 1]?.cells[place.charCodeAt(0) - 65]
            return cell !== null && typeof cell === 'object' ? cell.cents : 0
          }
          const reckon = (formula: string): number =>
            formula.startsWith('SUM(')
              ? sumOf(formula.slice(4, -1), centsAt)
              : total(
                  [...formula.matchAll(/([+-]?)([A-Z]\d+|[\d.]+|-[\d.]+)/g)].map(([, sign, term = '']) => {
                    const cents = /^[A-Z]/.test(term) ? centsAt(term) : Math.round(Number(term) * 100)
                    return sign === '-' ? -cents : cents
                  }),
                )
          for (const { cells } of sheet.rows)
            for (const cell of cells)
              if (cell !== null && typeof cell === 'object' && cell.formula !== undefined)
                expect(reckon(cell.formula)).toBe(cell.cents)
        }
      }),
    )
  })
})

/** 'B5:B9' or 'B5:M5'. */
function sumOf(range: string, centsAt: (place: string) => number): number {
  const [, a = '', top = '', b = '', bottom = ''] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? []
  const places: string[] = []
  for (let column = a.charCodeAt(0); column <= b.charCodeAt(0); column++)
    for (let row = Number(top); row <= Number(bottom); row++) places.push(`${String.fromCharCode(column)}${row}`)
  return total(places.map(centsAt))
}
