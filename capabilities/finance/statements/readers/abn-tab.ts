// Reads the files of ABN AMRO: eight fields by tabs without heads, or the same columns with heads.
import type { ReadFile, Warning } from '../model.ts'
import { readAmount, readDay } from '../rules/bank-values.ts'
import { isBadIban, readAccount } from './account-number.ts'
import { findColumns, type Row } from './csv-rows.ts'
import { type Movement, readLayout } from './gather-accounts.ts'
import { readWords } from './read-words.ts'

const names = {
  account: ['accountnumber', 'rekeningnummer'],
  currency: ['mutationcode', 'muntsoort'],
  day: ['transactiondate', 'transactiedatum'],
  valueDay: ['valuedate', 'rentedatum'],
  before: ['startsaldo', 'beginsaldo'],
  balance: ['endsaldo', 'eindsaldo'],
  amount: ['amount', 'transactiebedrag'],
  words: ['description', 'omschrijving'],
} as const

type Column = keyof typeof names
type Columns = Partial<Record<Column, number>>

const bare: Columns = { account: 0, currency: 1, day: 2, before: 3, balance: 4, valueDay: 5, amount: 6, words: 7 }

function columnsOf(head: readonly string[]): Columns | null {
  const columns = findColumns(head, names)
  return Object.keys(columns).length === Object.keys(names).length ? columns : null
}

const isBare = (first: readonly string[]) =>
  first.length === 8 && /^\d{5,12}$/.test(first[0] ?? '') && /^[A-Z]{3}$/.test(first[1] ?? '') && readDay(first[2] ?? '') !== null

function readRow({ cells, line }: Row, columns: Columns, warn: (warning: Warning) => void): Movement | null {
  const cell = (column: Column): string => cells[columns[column] ?? -1]?.trim() ?? ''
  const [day, amount] = [readDay(cell('day')), readAmount(cell('amount'))]
  if (day === null || amount === null) return null
  if (!amount.exact) warn({ word: 'fractionOfCent', line, text: cell('amount') })
  const words = readWords([cell('words')])
  if (isBadIban(words.counterpartyIban)) warn({ word: 'badIban', line, text: words.counterpartyIban ?? '' })
  return {
    account: readAccount(cell('account')),
    currency: cell('currency') || 'EUR',
    line,
    balanceCents: readAmount(cell('balance'))?.cents ?? null,
    day,
    valueDay: readDay(cell('valueDay')),
    amountCents: amount.cents,
    ...words,
    booked: true,
  }
}

/** Reads a file of ABN AMRO. */
export function readAbnTab(file: string): ReadFile {
  return readLayout(file, { format: 'abnTab', columnsOf, isBare, bare, readRow })
}
