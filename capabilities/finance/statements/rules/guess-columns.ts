// A first guess at what stands in the columns of a table that no reader knows; someone looks at it before it counts.
import type { ColumnLayout, ColumnRole, DayStyle, DecimalSign } from '../model.ts'
import { readAmount, readDayAs, wayOf } from './bank-values.ts'
import { bodyOf, type Cells, isHead, styles } from './column-layout.ts'

/** Words in a head that tell a column, the most telling first. */
const headWords: Partial<Record<ColumnRole, RegExp>> = {
  balance: /saldo|balance/,
  counterparty:
    /tegenrek|tegenpartijrek|counter(party)?(account|iban)|rekening(nummer)?(van)?(tegen|begunst|ontvang)|naarrekening|payeeaccount|partneriban/,
  name: /naam|name|tegenpartij|begunstigde|ontvanger|payee|counterparty|wie|merchant/,
  description: /omschrijving|description|mededeling|memo|notes|betreft|details|reference|kenmerk|toelichting/,
  account: /^(eigen)?rekening|^iban|^account|opdrachtgeversrekening|vanrekening/,
  day: /datum|date|dag|day/,
}

const looked = 50

interface Column {
  readonly at: number
  readonly head: string
  readonly filled: readonly string[]
}

function columnsOf(rows: readonly Cells[], head: Cells, width: number): Column[] {
  return Array.from({ length: width }, (_, at) => ({
    at,
    head: (head[at] ?? '').toLowerCase().replace(/[^a-z0-9]/g, ''),
    filled: rows.map((cells) => cells[at]?.trim() ?? '').filter(Boolean),
  }))
}

/** How many columns most lines have. */
function usualWidth(rows: readonly Cells[]): number {
  const counts = Map.groupBy(rows, (cells) => cells.length)
  return [...counts].sort(([a, one], [b, other]) => other.length - one.length || b - a)[0]?.[0] ?? 0
}

const all = (texts: readonly string[], fits: (text: string) => boolean) => texts.length > 0 && texts.every(fits)
/** Files end in totals and notes, so a few lines of a column may be something else. */
const most = (texts: readonly string[], fits: (text: string) => boolean) =>
  texts.length > 0 && texts.filter(fits).length * 3 >= texts.length * 2

function styleOf({ filled }: Column): DayStyle | null {
  const fitting = [all, most].flatMap((often) =>
    styles.filter((style) => often(filled, (text) => readDayAs(text, style) !== null)),
  )
  return fitting[0] ?? null
}

/** The sign under which all amounts can be read to the cent; the Dutch one where both do. */
function decimalOf(columns: readonly Column[]): DecimalSign {
  const filled = columns.flatMap((column) => column.filled)
  const fits = (sign: DecimalSign) => filled.filter((text) => readAmount(text, sign)?.exact).length
  return ([',', '.'] as const).toSorted((a, b) => fits(b) - fits(a))[0] ?? ','
}

const isMoney = ({ filled }: Column) => most(filled, (text) => readAmount(text) !== null)
const hasCents = ({ filled }: Column) => filled.some((text) => /[.,]\d{1,2}\D*$/.test(text))
const isWay = ({ filled }: Column) => all(filled, (text) => wayOf(text) !== null)
const isIban = ({ filled }: Column) => most(filled, (text) => /^[A-Z]{2}\d{2} ?[A-Z]{4}[\d ]+$/i.test(text))

type Found = Partial<Record<ColumnRole, Column>>

/** Money: two columns named out and in, or one amount with its way. What is called a balance is none. */
function findMoney(columns: readonly Column[]): Found {
  const money = columns.filter((one) => isMoney(one) && !headWords.balance?.test(one.head))
  const named = (way: 'in' | 'out') => money.find(({ head }) => wayOf(head.replace(/bedrag|amount|eur/g, '')) === way)
  const [out, into] = [named('out'), named('in')]
  if (out && into) return { out, in: into }
  const way = columns.find(isWay)
  const amount = money.find(({ head }) => /bedrag|amount|value/.test(head)) ?? money.find(hasCents) ?? money[0]
  return { ...(amount ? { amount } : {}), ...(amount && way ? { way } : {}) }
}

function findWords(columns: readonly Column[]): Found {
  const found: Found = {}
  const free = () => columns.filter((one) => !Object.values(found).includes(one) && one.filled.length > 0)
  const take = (role: ColumnRole, column: Column | undefined) => {
    if (column) found[role] = column
  }
  const byHead = (role: ColumnRole) => free().find(({ head }) => headWords[role]?.test(head))
  const accounts = columns.filter(isIban)
  const own = accounts.find(({ filled }) => filled.length > 1 && new Set(filled).size === 1)
  take('counterparty', byHead('counterparty') ?? accounts.find((one) => one !== own))
  take('account', free().find((one) => one === own) ?? byHead('account'))
  take('name', byHead('name'))
  const longest = free().toSorted((a, b) => b.filled.join('').length - a.filled.join('').length)[0]
  take('description', byHead('description') ?? longest)
  return found
}

/** The line where the table begins: the first that is as wide as most lines and not nearly empty. */
function aboveOf(rows: readonly Cells[], width: number): number {
  const full = (cells: Cells) => cells.length === width && cells.filter((cell) => cell.trim() !== '').length >= Math.min(3, width)
  return Math.min(20, Math.max(0, rows.slice(0, 21).findIndex(full)))
}

/** @returns null when it is no table: fewer than two columns, or nothing in it that reads as a day or an amount */
export function guessColumns(rows: readonly Cells[]): Omit<ColumnLayout, 'separator' | 'encoding'> | null {
  const width = Math.min(60, usualWidth(rows.slice(0, looked)))
  if (width < 2) return null
  const above = aboveOf(rows, width)
  const first = rows[above] ?? []
  const headed = isHead(first)
  const columns = columnsOf(bodyOf(rows, { above, headed }).slice(0, looked), headed ? first : [], width)
  const days = columns.filter((one) => styleOf(one) !== null)
  const day = days.find(({ head }) => headWords.day?.test(head) && !/rente|valuta|value/.test(head)) ?? days[0]
  const money = findMoney(columns.filter((one) => !days.includes(one)))
  if (!day && Object.keys(money).length === 0) return null
  const moneyColumns = Object.values(money)
  const rest = columns.filter((one) => !days.includes(one) && !moneyColumns.includes(one))
  const balance = rest.find((one) => isMoney(one) && headWords.balance?.test(one.head))
  const words = findWords(rest.filter((one) => !isMoney(one) || isIban(one)))
  const found: Found = { ...money, ...words, ...(day ? { day } : {}), ...(balance ? { balance } : {}) }
  const roles = Array.from({ length: width }, (): ColumnRole => 'skip')
  for (const [role, column] of Object.entries(found) as [ColumnRole, Column][]) roles[column.at] = role
  const amounts = moneyColumns.filter((one) => one !== money.way)
  return {
    above,
    headed,
    dayStyle: (day && styleOf(day)) ?? 'dayMonthYear',
    decimal: decimalOf(balance ? [...amounts, balance] : amounts),
    columns: roles,
    outWord: null,
  }
}

/** The words in the column that says which way, most of them first: to choose the one that means out. */
export function wordsIn(rows: readonly Cells[], at: number): string[] {
  const counts = Map.groupBy(rows.map((cells) => cells[at]?.trim() ?? '').filter(Boolean), (word) => word)
  return [...counts]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([word]) => word)
    .filter((word) => word.length <= 20)
}
