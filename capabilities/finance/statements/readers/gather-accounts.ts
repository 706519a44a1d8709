// Movements of a file in which each line names its account, laid together by account and held against the balances.
import type { Entry, Format, ReadFile, Statement, Warning } from '../model.ts'
import { markEntries } from '../rules/mark-entries.ts'
import { isBadIban } from './account-number.ts'
import { cutRows, type Row, separatorOf, withPlainEnds } from './csv-rows.ts'
import { type Balanced, orderByBalance } from './order-by-balance.ts'

/** A movement as it stands on its line. */
export type Movement = Omit<Entry, 'fingerprint'> & Balanced & { account: string | null; currency: string }

function statementOf(read: readonly Movement[]): Statement {
  const [account, currency] = [read[0]?.account ?? null, read[0]?.currency ?? 'EUR']
  const { rows, warnings, openingCents, closingCents } = orderByBalance(read)
  if (account === null) warnings.push({ word: 'noAccount', line: null, text: '' })
  if (isBadIban(account)) warnings.push({ word: 'badIban', line: null, text: account ?? '' })
  if (currency !== 'EUR') warnings.push({ word: 'otherCurrency', line: null, text: currency })
  const bare = rows.map(({ account: _, currency: __, line: ___, balanceCents: ____, ...entry }) => entry)
  return { account, currency, entries: markEntries(account, bare), warnings, openingCents, closingCents }
}

/** Reads all rows. Those that can not be read are kept whole in the warnings of the first account. */
export function gatherAccounts(
  format: Format,
  rows: readonly Row[],
  readRow: (row: Row, warn: (warning: Warning) => void) => Movement | null,
): ReadFile {
  const warnings: Warning[] = []
  const movements = rows.flatMap((row) => {
    const read = readRow(row, (warning) => warnings.push(warning))
    if (read === null) warnings.push({ word: 'rowNotRead', line: row.line, text: row.cells.join(';') })
    return read ?? []
  })
  const groups = [...Map.groupBy(movements, ({ account, currency }) => `${account} ${currency}`).values()]
  const statements = (groups.length > 0 ? groups : [[]]).map(statementOf)
  statements[0]?.warnings.unshift(...warnings)
  return { ok: true, format, statements }
}

/** How the files of a bank look: with heads that are found by name, or without, in an order of its own. */
interface Layout<Columns> {
  readonly format: Format
  readonly columnsOf: (head: readonly string[]) => Columns | null
  readonly isBare: (first: readonly string[]) => boolean
  readonly bare: Columns
  readonly readRow: (row: Row, columns: Columns, warn: (warning: Warning) => void) => Movement | null
}

/** Reads a file in which each line names its account, with heads or without. */
export function readLayout<Columns>(file: string, { format, columnsOf, isBare, bare, readRow }: Layout<Columns>): ReadFile {
  const text = withPlainEnds(file)
  const separator = separatorOf(text, (first) => columnsOf(first) !== null || isBare(first))
  if (separator === null) return { ok: false, reason: 'unknownFormat' }
  const rows = cutRows(text, separator)
  const columns = columnsOf(rows[0]?.cells ?? [])
  return gatherAccounts(format, columns ? rows.slice(1) : rows, (row, warn) => readRow(row, columns ?? bare, warn))
}
