// The year as a workbook: amounts to the cent as numbers, sums as formulas, so that one can go on reckoning in it.
import type { WorkbookCell, WorkbookRow, WorkbookSheet } from '../../../../platform/letters/model.ts'
import { groups } from '../../budget/model.ts'
import type { DebtMonth, YearOverview } from '../model.ts'
import { owedIn } from './debts-in.ts'
import { amountsOf, inGroup, leftOf, type Show, shows, total } from './shown-year.ts'
import type { YearWords } from './year-paper.ts'

/** Rows above the lines: title, whose, a free one, heads. */
const above = 4
const columns = 'BCDEFGHIJKLM'.split('')
/** Start and twelve months. */
const jarColumns = [...columns, 'N']

interface Given {
  words: YearWords
  /** Free money on 1 January. */
  opening: number
  debts: readonly DebtMonth[]
}

/** Twelve amounts, and their sum at the end. @param formula what gives the amount of a column; absent where it is given */
function amountRow(
  style: WorkbookRow['style'],
  head: string,
  given: { amounts: readonly number[]; row: number; formula?: (column: string) => string },
): WorkbookRow {
  const { amounts, row, formula } = given
  const cells = amounts.map((cents, at): WorkbookCell => {
    return formula === undefined ? { cents } : { cents, formula: formula(columns[at] ?? '') }
  })
  return { style, cells: [head, ...cells, { cents: total(amounts), formula: `SUM(B${row}:M${row})` }] }
}

/** Lines by group with their sums. @returns the rows, and in which of them each sum stands */
function groupRows(view: YearOverview, show: Show, words: YearWords) {
  const rows: WorkbookRow[] = []
  const sums: { row: number; isIncome: boolean }[] = []
  const next = () => above + rows.length + 1
  for (const group of groups) {
    const lines = inGroup(view, group).map((row) => ({ row, amounts: amountsOf(row, view.months, show) }))
    if (lines.length === 0) continue
    rows.push({ style: 'group', cells: [words.group(group)] })
    const first = next()
    for (const { row, amounts } of lines) rows.push(amountRow('plain', words.category(row.category), { amounts, row: next() }))
    const last = next() - 1
    const amounts = view.months.map((_, at) => total(lines.map((line) => line.amounts[at] ?? 0)))
    sums.push({ row: next(), isIncome: group === 'income' })
    rows.push(
      amountRow('sum', words.together, { amounts, row: next(), formula: (column) => `SUM(${column}${first}:${column}${last})` }),
    )
  }
  return { rows, sums, next }
}

function showSheet(view: YearOverview, show: Show, { words, opening, debts }: Given): WorkbookSheet {
  const { rows, sums, next } = groupRows(view, show, words)
  const left = leftOf(view, show)
  const leftRow = next()
  const difference = (column: string) => `0${sums.map(({ row, isIncome }) => `${isIncome ? '+' : '-'}${column}${row}`).join('')}`
  // What is put aside and what is taken from a jar count for what is to be expected, so there the amount itself is given.
  rows.push(amountRow('sum', words.left, { amounts: left, row: leftRow, ...(show === 'mixed' ? {} : { formula: difference }) }))
  if (show === 'mixed') {
    const running = view.months.map(({ running: cents }, at): WorkbookCell => {
      const before = at === 0 ? (opening / 100).toFixed(2) : `${columns[at - 1]}${leftRow + 1}`
      return { cents, formula: `${before}+${columns[at]}${leftRow}` }
    })
    rows.push({ style: 'plain', cells: [words.running, ...running] })
  }
  if (debts.length > 0) {
    const owed = owedIn(view.months, debts).map((cents): WorkbookCell => (cents === null ? null : { cents }))
    rows.push({ style: 'plain', cells: [words.debts, ...owed] })
  }
  const heads: WorkbookRow[] = [
    { style: 'title', cells: [words.title] },
    { style: 'soft', cells: [`${words.shows[show]}, ${words.beside}`] },
    { style: 'plain', cells: [] },
    { style: 'head', cells: [words.kind, ...words.months, words.year] },
  ]
  return { name: words.shows[show], frozen: above, widths: [30, ...columns.map(() => 11), 13], rows: [...heads, ...rows] }
}

/** A jar month by month: its start in the first column of amounts, what is in it as a formula of what went in and out. */
function jarRows({ category, opening, months }: YearOverview['jars'][number], row: number, words: YearWords): WorkbookRow[] {
  const [, into, out, holds] = words.jarHeads
  const head = (part: string) => `${words.category(category)}: ${part}`
  const moves = (part: 'deposit' | 'withdrawal', at: number): WorkbookRow => {
    const amounts = months.map((one) => one[part])
    const sum = { cents: total(amounts), formula: `SUM(C${at}:N${at})` }
    return { style: 'plain', cells: [head(part === 'deposit' ? into : out), null, ...amounts.map((cents) => ({ cents })), sum] }
  }
  const stands = months.map(({ balance: cents }, at): WorkbookCell => {
    const [before, column] = [jarColumns[at], jarColumns[at + 1]]
    return { cents, formula: `${before}${row + 2}+${column}${row}-${column}${row + 1}` }
  })
  return [
    moves('deposit', row),
    moves('withdrawal', row + 1),
    { style: 'sum', cells: [head(holds), { cents: opening }, ...stands] },
  ]
}

function jarSheet(view: YearOverview, words: YearWords): WorkbookSheet {
  const rows = view.jars.flatMap((jar, at) => jarRows(jar, above + at * 3 + 1, words))
  const heads: WorkbookRow[] = [
    { style: 'title', cells: [words.title] },
    { style: 'soft', cells: [`${words.jars}, ${words.beside}`] },
    { style: 'plain', cells: [] },
    { style: 'head', cells: [words.kind, words.jarHeads[0], ...words.months, words.year] },
  ]
  return { name: words.jars, frozen: above, widths: [36, ...jarColumns.map(() => 11), 13], rows: [...heads, ...rows] }
}

export function yearSheets(view: YearOverview, given: Given): WorkbookSheet[] {
  const sheets = shows.map((show) => showSheet(view, show, given))
  return view.jars.length > 0 ? [...sheets, jarSheet(view, given.words)] : sheets
}
