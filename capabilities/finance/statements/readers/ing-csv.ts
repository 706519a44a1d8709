// Reads the CSV files of ING: eleven columns or nine, semicolons or commas, Dutch or English.
import type { ReadFile, Warning } from '../model.ts'
import { type BankAmount, readAmount, readDay, wayOf } from '../rules/bank-values.ts'
import { isBadIban, readAccount } from './account-number.ts'
import { cutRows, findColumns, type Row, separatorOf, withPlainEnds } from './csv-rows.ts'
import { gatherAccounts, type Movement } from './gather-accounts.ts'

/** Names a column may have, in both languages. */
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

function columnsOf(head: readonly string[]): Columns | null {
  const columns = findColumns(head, names)
  const enough = columns.day !== undefined && columns.amount !== undefined && columns.name !== undefined
  return enough && (columns.sign !== undefined || columns.notes !== undefined) ? columns : null
}

/** A file without heads, as some programs pass it on: a day, and an account of ING in its place. */
function isBare(first: readonly string[]): boolean {
  return readDay(first[0] ?? '') !== null && /^NL\d{2}INGB\d{10}$/.test(first[2] ?? '')
}

function layoutOf(file: string): { columns: Columns; rows: Row[]; width: number } | null {
  const text = withPlainEnds(file)
  const separator = separatorOf(text, (first) => columnsOf(first) !== null || isBare(first))
  if (separator === null) return null
  const rows = cutRows(text, separator)
  const first = rows[0]?.cells ?? []
  const columns = columnsOf(first)
  if (columns !== null) return { columns, rows: rows.slice(1), width: first.length }
  return isBare(first) ? { columns: usual, rows, width: 11 } : null
}

/**
 * The sign stands in its own column and then the amount has none of its own; without that column the amount carries it.
 * Null where neither says which way the money went.
 */
function signedAmount(word: string, amount: string): BankAmount | null {
  const read = readAmount(amount)
  const plain = word.trim().toLowerCase()
  if (read === null || plain === '') return read !== null && /^[+-]|[+-]$/.test(amount) ? read : null
  const [way, size] = [wayOf(plain), Math.abs(read.cents)]
  return way === null ? null : { ...read, cents: way === 'out' ? 0 - size : size }
}

function ibanInNotes(notes: string): string | null {
  return /\bIBAN: ?([A-Z]{2}\d{2}[A-Z0-9]{8,30})\b/.exec(notes)?.[1] ?? null
}

function readRow(
  { cells, line }: Row,
  layout: { columns: Columns; width: number },
  warn: (warning: Warning) => void,
): Movement | null {
  const { columns, width } = layout
  const cell = (column: Column): string => cells[columns[column] ?? -1]?.trim() ?? ''
  const [day, amount] = [readDay(cell('day')), signedAmount(cell('sign'), cell('amount'))]
  const shifted = cells.slice(width).some((extra) => extra.trim() !== '')
  if (day === null || amount === null || shifted) return null
  if (!amount.exact) warn({ word: 'fractionOfCent', line, text: cell('amount') })
  const notes = cell('notes')
  const [account, counterpartyIban] = [readAccount(cell('account')), readAccount(cell('counterparty')) ?? ibanInNotes(notes)]
  if (isBadIban(counterpartyIban)) warn({ word: 'badIban', line, text: counterpartyIban ?? '' })
  return {
    account,
    currency: 'EUR',
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

/** Reads a CSV file of ING. */
export function readIngCsv(text: string): ReadFile {
  if (text.trim() === '') return { ok: false, reason: 'empty' }
  const layout = layoutOf(text)
  if (layout === null) return { ok: false, reason: 'unknownFormat' }
  return gatherAccounts('ingCsv', layout.rows, (row, warn) => readRow(row, layout, warn))
}
