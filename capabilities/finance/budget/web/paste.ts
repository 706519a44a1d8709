// What is pasted from a spreadsheet: cells between tabs, rows between line ends.
import { centsFromDutch } from '../../../../core/kit/dutch-amount.ts'
import type { Period } from '../../../../core/kit/period.ts'

/** Rows of cells; a single cell gives null, since that is pasted as text. Cells between quotes may hold tabs and line ends. */
export function readGrid(text: string): string[][] | null {
  const rows: string[][] = [['']]
  let quoted = false
  for (const piece of text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .match(/""|"|\t|\n|[^"\t\n]+/g) ?? []) {
    const row = rows.at(-1) as string[]
    const begun = row.at(-1) ?? ''
    if (piece === '"' && (quoted || begun === '')) quoted = !quoted
    else if (piece === '\t' && !quoted) row.push('')
    else if (piece === '\n' && !quoted) rows.push([''])
    else row[row.length - 1] = begun + (piece === '""' ? '"' : piece)
  }
  return rows.length === 1 && rows[0]?.length === 1 ? null : rows.map((row) => row.map((cell) => cell.trim()))
}

/** An amount out of a sheet: a minus before costs is dropped, since the group says which way money goes. */
export function readAmount(text: string): { cents: number; expression: string | null } | null {
  const cents = centsFromDutch(text)
  if (cents === null) return null
  const sum = /[*/x×÷]|\d\s*[-+]\s*\d/.test(text)
  return { cents: Math.abs(cents), expression: sum && cents >= 0 ? text.trim() : null }
}

/** A word for how often: the words on the screen, or their beginnings. @param words by period, as on the screen */
export function readPeriod(text: string, words: Readonly<Record<Period, string>>): Period | null {
  const asked = text
    .toLowerCase()
    .replace(/^per\s+/, '')
    .trim()
  if (asked === '') return null
  const found = (Object.entries(words) as [Period, string][]).find(([, word]) => word.toLowerCase().startsWith(asked))
  return found?.[0] ?? null
}
