// Rows of a CSV file, whatever separates its cells and however its quotes were left.
import { type Info, parse } from 'csv-parse/sync'

export interface Row {
  readonly cells: readonly string[]
  /** From 1. */
  readonly line: number
}

/** Cuts a text into rows; a quote that is never closed is taken as a plain character. */
export function cutRows(text: string, delimiter: string): Row[] {
  const options = {
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  } as const
  const rowsOf = (parsed: unknown): Row[] =>
    (parsed as { record: string[]; info: Info }[]).map(({ record, info }) => ({ cells: record, line: info.lines }))
  try {
    return rowsOf(parse(text, options))
  } catch {
    // The library gives up on the whole file; one odd row must not cost the others.
    const rows = rowsOf(parse(text, { ...options, quote: null }))
    return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.replace(/^"|"$/g, '')) }))
  }
}

const longestHead = 20_000

/** One kind of line end only: the library splits on the first kind it meets, and glues lines of the other kind together. */
export function withPlainEnds(file: string): string {
  return file.replace(/\r\n?/g, '\n')
}

/**
 * The cells of the first line by the first separator that makes sense of them, so that a file that is something else costs no more than
 * that line.
 * @returns the separator, or null
 */
export function separatorOf(text: string, fits: (cells: readonly string[]) => boolean): string | null {
  const head = text.slice(0, longestHead).replace(/^\ufeff?\s+/, '')
  const [opening = ''] = head.split('\n', 1)
  return [';', ',', '\t'].find((one) => fits(cutRows(opening, one)[0]?.cells ?? [])) ?? null
}

/** Letters and figures of a heading: banks change its spaces, signs and accents. */
export function headWord(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Where each column stands by the names it may have. */
export function findColumns<Column extends string>(
  head: readonly string[],
  names: Readonly<Record<Column, readonly string[]>>,
): Partial<Record<Column, number>> {
  const plain = head.map(headWord)
  const found: Partial<Record<Column, number>> = {}
  for (const [column, known] of Object.entries(names) as [Column, readonly string[]][]) {
    const at = plain.findIndex((cell) => known.includes(cell))
    if (at >= 0) found[column] = at
  }
  return found
}
