// The plan as a workbook: what each creditor is paid each month, and what is left of each debt; sums as formulas.
import type { WorkbookCell, WorkbookRow, WorkbookSheet } from '../../../../platform/letters/model.ts'
import { columnName } from '../../../../platform/letters/rules/column-name.ts'
import type { CreditorColumn, CreditorMonth, CreditorMonths } from './creditor-months.ts'

/** Every word in it, in the language of who reads it. */
export interface MonthsWords {
  title: string
  beside: string
  month: string
  /** What stands behind the name of a creditor whose debt survives discharge. */
  survives: string
  together: string
  sides: Readonly<Record<'paid' | 'left', string>>
  remitted: string
  stays: string
  monthName: (month: string) => string
}

/** Rows above the months: title, whose, a free one, heads. */
const above = 4

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0)

/** Amounts of one row, and their sum behind them. */
function row(
  style: WorkbookRow['style'],
  head: string,
  given: { cells: readonly WorkbookCell[]; total: number; at: number },
): WorkbookRow {
  const last = columnName(given.cells.length)
  return { style, cells: [head, ...given.cells, { cents: given.total, formula: `SUM(B${given.at}:${last}${given.at})` }] }
}

function footOf(
  columns: readonly CreditorColumn[],
  count: number,
  { side, words }: { side: 'paid' | 'left'; words: MonthsWords },
) {
  const first = above + 1
  const next = above + count + 1
  if (side === 'paid') {
    const cells = columns.map(({ paid }, at): WorkbookCell => {
      const column = columnName(at + 1)
      return { cents: paid, formula: `SUM(${column}${first}:${column}${next - 1})` }
    })
    return [row('sum', words.together, { cells, total: sum(columns.map(({ paid }) => paid)), at: next })]
  }
  return (['remitted', 'left'] as const).map((key, at) => {
    const amounts = columns.map((column) => column[key])
    const given = { cells: amounts.map((cents) => ({ cents })), total: sum(amounts), at: next + at }
    return row('sum', key === 'left' ? words.stays : words.remitted, given)
  })
}

function sideSheet({ columns, months }: CreditorMonths, side: 'paid' | 'left', words: MonthsWords): WorkbookSheet {
  const names = columns.map(({ creditor, survives }) => (survives ? `${creditor} (${words.survives})` : creditor))
  const lines = months.map((one: CreditorMonth, at) =>
    row('plain', words.monthName(one.month), {
      cells: one[side].map((cents) => ({ cents })),
      total: sum(one[side]),
      at: above + at + 1,
    }),
  )
  const heads: WorkbookRow[] = [
    { style: 'title', cells: [words.title] },
    { style: 'soft', cells: [words.beside] },
    { style: 'plain', cells: [] },
    { style: 'head', cells: [words.month, ...names, words.together] },
  ]
  const rows = [...heads, ...lines, ...footOf(columns, months.length, { side, words })]
  return { name: words.sides[side], frozen: above, widths: [18, ...columns.map(() => 18), 14], rows }
}

export function monthsSheets(months: CreditorMonths, words: MonthsWords): WorkbookSheet[] {
  return (['paid', 'left'] as const).map((side) => sideSheet(months, side, words))
}
