// Reads the CSV files of Rabobank: 26 columns with heads, or the 19 without heads of before 2018.
import type { ReadFile, Warning } from '../model.ts'
import { readAmount, readDay } from '../rules/bank-values.ts'
import { isBadIban, readAccount } from './account-number.ts'
import { findColumns, type Row } from './csv-rows.ts'
import { type Movement, readLayout } from './gather-accounts.ts'

const names = {
  account: ['ibanbban'],
  currency: ['munt'],
  day: ['datum'],
  valueDay: ['rentedatum'],
  amount: ['bedrag'],
  balance: ['saldonatrn'],
  counterparty: ['tegenrekeningibanbban'],
  name: ['naamtegenpartij'],
  lastName: ['naamuiteindelijkepartij'],
  kind: ['code'],
  reference: ['transactiereferentie'],
  mandate: ['machtigingskenmerk'],
  paymentReference: ['betalingskenmerk'],
  words1: ['omschrijving1'],
  words2: ['omschrijving2'],
  words3: ['omschrijving3'],
} as const

type Column = keyof typeof names | 'sign'
type Columns = Partial<Record<Column, number>>

/** Before 2018: an account, a currency, `C` or `D`, and up to six parts of the description. */
const old: Columns = {
  account: 0,
  currency: 1,
  valueDay: 2,
  sign: 3,
  amount: 4,
  counterparty: 5,
  name: 6,
  day: 7,
  kind: 8,
  words1: 10,
  words2: 11,
  words3: 12,
  reference: 16,
  mandate: 18,
}

function columnsOf(head: readonly string[]): Columns | null {
  const columns = findColumns(head, names)
  const enough = columns.account !== undefined && columns.amount !== undefined && columns.balance !== undefined
  return enough && columns.day !== undefined ? columns : null
}

const isOld = (first: readonly string[]) =>
  first.length >= 16 && readDay(first[2] ?? '') !== null && /^[CD]$/.test(first[3] ?? '') && readDay(first[7] ?? '') !== null

/** Parts of a description were cut at a fixed width, also within a word; spaces at an end were lost. */
const joined = (parts: readonly string[]) => parts.filter(Boolean).join(' ').trim()

function readRow({ cells, line }: Row, columns: Columns, warn: (warning: Warning) => void): Movement | null {
  const cell = (column: Column): string => cells[columns[column] ?? -1]?.trim() ?? ''
  const [day, amount] = [readDay(cell('day')), readAmount(cell('amount'))]
  if (day === null || amount === null) return null
  // With heads the amount has its own sign, and one that lost it says nothing of its way.
  const sign = columns.sign === undefined ? /^[+-]/.exec(cell('amount'))?.[0] : { C: '+', D: '-' }[cell('sign')]
  if (sign === undefined) return null
  if (!amount.exact) warn({ word: 'fractionOfCent', line, text: cell('amount') })
  const counterpartyIban = readAccount(cell('counterparty'))
  if (isBadIban(counterpartyIban)) warn({ word: 'badIban', line, text: counterpartyIban ?? '' })
  const size = Math.abs(amount.cents)
  const name = cell('name') || cell('lastName')
  const words = joined([cell('words1'), cell('words2'), cell('words3'), cell('paymentReference')])
  return {
    account: readAccount(cell('account')),
    currency: cell('currency') || 'EUR',
    line,
    balanceCents: readAmount(cell('balance'))?.cents ?? null,
    day,
    valueDay: readDay(cell('valueDay')),
    amountCents: sign === '-' ? 0 - size : size,
    counterpartyIban,
    counterpartyName: name,
    description: words || name,
    kind: cell('kind'),
    mandate: cell('mandate') || null,
    reference: cell('paymentReference') || cell('reference') || null,
    booked: true,
  }
}

/** Reads a CSV file of Rabobank. */
export function readRabobankCsv(file: string): ReadFile {
  return readLayout(file, { format: 'rabobankCsv', columnsOf, isBare: isOld, bare: old, readRow })
}
