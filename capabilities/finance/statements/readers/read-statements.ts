// The one way in for a bank file: from bytes to statements, whatever the format.
import type { ColumnLayout, ReadFile } from '../model.ts'
import type { KnownLayout } from '../rules/column-layout.ts'
import { readAbnTab } from './abn-tab.ts'
import { readCamt } from './camt.ts'
import { countStrange, decodeText } from './decode-text.ts'
import { readIngCsv } from './ing-csv.ts'
import { looksLikeMt940, readMt940 } from './mt940.ts'
import { readByLayout, rememberedFor } from './other-csv.ts'
import { readRabobankCsv } from './rabobank-csv.ts'

/** Each knows its own by the first line. */
const byLine = [readIngCsv, readRabobankCsv, readAbnTab]

/** Bytes. Years of one household fit in a few megabytes; more is no bank file of a person and would hold the server up. */
export const largestFile = 8_000_000

/** How tables are read that no reader knows: as someone says now, or said before of one alike. */
export interface Layouts {
  readonly chosen: ColumnLayout | null
  readonly known: readonly KnownLayout[]
}

/** `table`: how its columns were read and by what it is known again. */
export type ReadWith = ReadFile & { table?: KnownLayout }

/** Signs that went wrong on their way cost no row, but names may look odd. */
function withStrange(read: ReadWith, text: string): ReadWith {
  const count = countStrange(text)
  if (count > 0 && read.ok) read.statements[0]?.warnings.unshift({ word: 'strangeSigns', line: null, text: String(count) })
  return read
}

function readText(text: string): ReadFile {
  const start = text.replace(/^\ufeff/, '').trimStart()
  if (start === '') return { ok: false, reason: 'empty' }
  if (start.startsWith('<')) return readCamt(start)
  if (looksLikeMt940(start)) return readMt940(start)
  for (const read of byLine) {
    const found = read(start)
    if (found.ok) return found
  }
  return { ok: false, reason: 'unknownFormat' }
}

/** Reads a bank file. What cannot be read at all gives a reason; what can be read in part gives warnings. */
export function readStatements(bytes: Uint8Array, { chosen, known }: Layouts = { chosen: null, known: [] }): ReadWith {
  if (bytes.length > largestFile) return { ok: false, reason: 'tooLarge' }
  const { text } = decodeText(bytes, chosen?.encoding)
  if (chosen !== null) return withStrange(readByLayout(bytes, chosen), text)
  const read = readText(text)
  if (read.ok || read.reason !== 'unknownFormat') return withStrange(read, text)
  const layout = rememberedFor(bytes, known)
  return layout === null ? read : withStrange(readByLayout(bytes, layout), text)
}
