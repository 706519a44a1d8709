// A workbook of before 2007 (.xls), as ABN AMRO gives it: its first sheet as lines with tabs, which the other readers know.
import type { CellObject } from '@e965/xlsx'

/** How the container of such a workbook begins. It holds nothing packed, so no small file becomes a large one. */
const opening = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const isWorkbook = (bytes: Uint8Array) => opening.every((byte, at) => bytes[at] === byte)

/** Rows that are read; a person's file of years has some thousands. */
const mostRows = 100_000

/** A number as Dutch people write it; of what a computer makes of 0.1 + 0.2 the tail goes. */
const written = (value: number) => String(Number(value.toFixed(6))).replace('.', ',')

function cellText(cell: CellObject | undefined): string {
  if (cell?.v === undefined || cell.t === 'e') return ''
  if (cell.v instanceof Date) return cell.v.toISOString().slice(0, 10)
  const text = typeof cell.v === 'number' ? written(cell.v) : String(cell.v).replace(/\s+/g, ' ')
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * The bytes of a bank file as its readers want them: a workbook as text, anything else as it was.
 * @returns a workbook that cannot be read comes back as it was, and no reader will know it
 */
export async function plainBytes(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isWorkbook(bytes)) return bytes
  // A megabyte of code, for one of many formats.
  const { read } = await import('@e965/xlsx')
  try {
    const only = { sheets: 0, sheetRows: mostRows, bookVBA: false, cellFormula: false, cellHTML: false, cellText: false }
    const book = read(bytes, { ...only, dense: true, cellDates: true, UTC: true })
    const sheet = book.Sheets[book.SheetNames[0] ?? '']
    const lines = (sheet?.['!data'] ?? []).map((row) => Array.from(row ?? [], cellText).join('\t'))
    return new TextEncoder().encode(lines.filter((line) => line.trim() !== '').join('\n'))
  } catch {
    return bytes
  }
}
