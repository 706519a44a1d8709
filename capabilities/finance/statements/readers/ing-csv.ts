// Reads the CSV files of ING: eleven columns or nine, semicolons or commas, Dutch or English.
import { type Info, parse } from 'csv-parse/sync'
import type { Entry, ReadFile, Statement, Warning } from '../model.ts'
import { markEntries } from '../rules/mark-entries.ts'
import { type BankAmount, isBadIban, readAccount, readAmount, readDay } from './bank-values.ts'
import { type Balanced, orderByBalance } from './order-by-balance.ts'

/** Names a column may have, letters only, in both languages. */
const names = {
  day: ['datum', 'date'],
  name: ['naamomschrijving', 'namedescription', 'omschrijving', 'description'],
  account: ['rekening', 'account'],
  counterparty: ['tegenrekening', 'counterparty'],
  code: ['code'],
  sign: ['afbij', 'debitcredit'],
  amount: ['bedrageur', 'amounteur', 'bedrag', 'amount'],
  kind: ['mutatiesoort', 'transactiontype'],
  notes: ['mededelingen', 'notifications'],
  balance: ['saldonamutatie', 'resultingbalance'],
} as const

type Column = keyof typeof names
type Columns = Partial<Record<Column, number>>

/** The order without a header line, as the older files have it. */
const usual: Columns = {
  day: 0,
  name: 1,
  account: 2,
  counterparty: 3,
  code: 4,
  sign: 5,
  amount: 6,
  kind: 7,
  notes: 8,
  balance: 9,
}

interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

type Read = Omit<Entry, 'fingerprint'> & Balanced & { account: string | null }

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '')
}

function columnsOf(header: readonly string[]): Columns | null {
  const plain = header.map(lettersOf)
  const columns: Columns = {}
  for (const [column, known] of Object.entries(names) as [Column, readonly string[]][]) {
    const at = plain.findIndex((cell) => known.includes(cell))
    if (at >= 0) columns[column] = at
  }
  const enough = columns.day !== undefined && columns.amount !== undefined && columns.name !== undefined
  return enough && (columns.sign !== undefined || columns.notes !== undefined) ? columns : null
}

/** Cuts a text into rows; a quote that is never closed is taken as a plain character. */
function cut(text: string, delimiter: string): Row[] {
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

/** Whether a first row is one of ours, so that a file that is not costs no more than its first line. */
function opensAsIng(first: readonly string[]): boolean {
  return columnsOf(first) !== null || isBare(first)
}

/** A file without heads, as some programs pass it on: a day, and an account of ING in its place. */
function isBare(first: readonly string[]): boolean {
  return readDay(first[0] ?? '') !== null && /^NL\d{2}INGB\d{10}$/.test(first[2] ?? '')
}

/** One kind of line end only: the library splits on the first kind it meets, and glues lines of the other kind together. */
function layoutOf(file: string): { columns: Columns; rows: Row[]; width: number } | null {
  const text = file.replace(/\r\n?/g, '\n')
  const opening =
    text
      .slice(0, longestHead)
      .replace(/^\ufeff?\s+/, '')
      .split('\n', 1)[0] ?? ''
  for (const delimiter of [';', ',', '\t']) {
    if (!opensAsIng(cut(opening, delimiter)[0]?.cells ?? [])) continue
    const rows = cut(text, delimiter)
    const first = rows[0]?.cells ?? []
    const columns = columnsOf(first)
    if (columns !== null) return { columns, rows: rows.slice(1), width: first.length }
    if (isBare(first)) return { columns: usual, rows, width: 11 }
  }
  return null
}

/**
 * The sign stands in its own column and then the amount has none of its own; without that column the amount carries it.
 * Null where neither says which way the money went.
 */
function signedAmount(word: string, amount: string): BankAmount | null {
  const read = readAmount(amount)
  const plain = word.trim().toLowerCase()
  if (read === null || plain === '') return read !== null && /^[+-]|[+-]$/.test(amount) ? read : null
  const size = Math.abs(read.cents)
  if (['bij', 'credit', 'c', '+'].includes(plain)) return { ...read, cents: size }
  return ['af', 'debit', 'd', '-'].includes(plain) ? { ...read, cents: 0 - size } : null
}

function ibanInNotes(notes: string): string | null {
  return /\bIBAN: ?([A-Z]{2}\d{2}[A-Z0-9]{8,30})\b/.exec(notes)?.[1] ?? null
}

function readRow(
  { cells, line }: Row,
  layout: { columns: Columns; width: number },
  warn: (warning: Warning) => void,
): Read | null {
  const { columns, width } = layout
  const cell = (column: Column): string => cells[columns[column] ?? -1]?.trim() ?? ''
  const [day, amount] = [readDay(cell('day')), signedAmount(cell('sign'), cell('amount'))]
  const shifted = cells.slice(width).some((extra) => extra.trim() !== '')
  if (day === null || amount === null || shifted) {
    warn({ word: 'rowNotRead', line, text: cells.join(';') })
    return null
  }
  if (!amount.exact) warn({ word: 'fractionOfCent', line, text: cell('amount') })
  const notes = cell('notes')
  const [account, counterpartyIban] = [readAccount(cell('account')), readAccount(cell('counterparty')) ?? ibanInNotes(notes)]
  if (isBadIban(counterpartyIban)) warn({ word: 'badIban', line, text: counterpartyIban ?? '' })
  return {
    account,
    line,
    balanceCents: readAmount(cell('balance'))?.cents ?? null,
    day,
    valueDay: readDay(/Valutadatum: ?([\d-]+)|Value date: ?([\d/-]+)/.exec(notes)?.slice(1).find(Boolean) ?? ''),
    amountCents: amount.cents,
    counterpartyIban,
    counterpartyName: cell('name'),
    description: notes === '' ? cell('name') : notes,
    kind: cell('kind') || cell('code'),
    mandate: /(?:Machtiging ID|Mandate ID): ?(\S+)/.exec(notes)?.[1] ?? null,
    reference: /(?:Kenmerk|Reference): ?(\S+)/.exec(notes)?.[1] ?? null,
    booked: true,
  }
}

function statementOf(account: string | null, read: readonly Read[]): Statement {
  const { rows, warnings, openingCents, closingCents } = orderByBalance(read)
  if (account === null) warnings.push({ word: 'noAccount', line: null, text: '' })
  if (isBadIban(account)) warnings.push({ word: 'badIban', line: null, text: account ?? '' })
  const bare = rows.map(({ account: _, line: __, balanceCents: ___, ...entry }) => entry)
  return { account, currency: 'EUR', entries: markEntries(account, bare), warnings, openingCents, closingCents }
}

/** Reads a CSV file of ING. Rows that cannot be read are kept whole in the warnings of the first account. */
export function readIngCsv(text: string): ReadFile {
  if (text.trim() === '') return { ok: false, reason: 'empty' }
  const layout = layoutOf(text)
  if (layout === null) return { ok: false, reason: 'unknownFormat' }
  const warnings: Warning[] = []
  const byAccount = new Map<string | null, Read[]>()
  for (const row of layout.rows) {
    const read = readRow(row, layout, (warning) => warnings.push(warning))
    if (read === null) continue
    const rows = byAccount.get(read.account)
    if (rows === undefined) byAccount.set(read.account, [read])
    else rows.push(read)
  }
  if (byAccount.size === 0) byAccount.set(null, [])
  const statements = [...byAccount].map(([account, read]) => statementOf(account, read))
  statements[0]?.warnings.unshift(...warnings)
  return { ok: true, format: 'ingCsv', statements }
}
