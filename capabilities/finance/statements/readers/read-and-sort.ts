// All the heavy work on a bank file in one call, made to run in a thread: reading it, and sorting its rows.
import type { Day } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import type { ColumnLayout, Format, Refusal, SortingRule, Statement } from '../model.ts'
import { type Chosen, type Place, teach } from '../rules/propose-import.ts'
import { type Layouts, readStatements } from './read-statements.ts'
import { plainBytes } from './workbook.ts'

/** Plain data: it crosses to another thread. */
export interface FileToRead {
  readonly bytes: Uint8Array
  readonly layouts: Layouts
  readonly rules: readonly SortingRule[]
  readonly ownAccounts: readonly string[]
  readonly chosen: readonly Chosen[]
  /** An id for each choice, should it make a rule. */
  readonly ids: readonly Id[]
  readonly today: Day
}

export type ReadAndSorted =
  | {
      ok: true
      format: Format
      statements: Statement[]
      /** One for each row, numbered through all statements. */
      places: readonly Place[]
      changed: readonly SortingRule[]
      /** How the columns were read; null where a reader knew the file. */
      layout: ColumnLayout | null
      /** By what its table is known again. */
      sign: string | null
    }
  | { ok: false; reason: Refusal }

/** As many rows from one word to the next. */
const stride = 250

/** Reads a file and says where each of its movements belongs. @param reached hears how many rows of how many are done */
export function readAndSort(
  { bytes, layouts, rules, ownAccounts, chosen, ids, today }: FileToRead,
  reached?: (done: number, total: number) => void,
): ReadAndSorted {
  const read = readStatements(bytes, layouts)
  if (!read.ok) return read
  const { format, statements, table } = read
  const accounts = statements.flatMap((one) => (one.account === null ? [] : [one.account]))
  const knowing = { rules, ownAccounts: new Set([...ownAccounts, ...accounts]) }
  const rows = statements.flatMap((one) => one.entries)
  const { places, changed } = teach(rows, chosen, {
    knowing,
    today,
    idFor: (order) => ids[order] ?? '',
    reached: (done) => void (done % stride === 0 && reached?.(done, rows.length)),
  })
  return { ok: true, format, statements, places, changed, layout: table?.layout ?? null, sign: table?.sign ?? null }
}

/** The same of a file as it was sent. */
export async function readFileAndSort(file: FileToRead, reached?: (done: number, total: number) => void): Promise<ReadAndSorted> {
  return readAndSort({ ...file, bytes: await plainBytes(file.bytes) }, reached)
}
