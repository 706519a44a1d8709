// The one way in for a bank file: from bytes to statements, whatever the format.
import type { ReadFile } from '../model.ts'
import { readAbnTab } from './abn-tab.ts'
import { readCamt } from './camt.ts'
import { decodeText } from './decode-text.ts'
import { readIngCsv } from './ing-csv.ts'
import { looksLikeMt940, readMt940 } from './mt940.ts'
import { readRabobankCsv } from './rabobank-csv.ts'

/** Each knows its own by the first line. */
const byLine = [readIngCsv, readRabobankCsv, readAbnTab]

/** Bytes. Years of one household fit in a few megabytes; more is no bank file of a person and would hold the server up. */
export const largestFile = 8_000_000

/** Reads a bank file. What cannot be read at all gives a reason; what can be read in part gives warnings. */
export function readStatements(bytes: Uint8Array): ReadFile {
  if (bytes.length > largestFile) return { ok: false, reason: 'tooLarge' }
  const { text } = decodeText(bytes)
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
