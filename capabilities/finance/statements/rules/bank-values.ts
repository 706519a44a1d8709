// Amounts and days as banks write them in files, and the words by which they say which way money went.
import type { Cents } from '../../../../core/kit/cents.ts'
import { type Day, isDay } from '../../../../core/kit/day.ts'
import type { DayStyle, DecimalSign } from '../model.ts'

/** An amount, and whether all its decimals fitted in cents. */
export interface BankAmount {
  readonly cents: Cents
  readonly exact: boolean
}

/** The decimal sign is the last of `.` and `,`; a lone dot before exactly three digits parts thousands. */
function decimalAt(text: string): number {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  const thousands = /^\d{1,3}(\.\d{3})+$/.test(text) || /^\d{1,3}(,\d{3}){2,}$/.test(text)
  return thousands ? -1 : at
}

/**
 * Reads '12,50', '1.234,56', '1234.56', '+936,35', '-4,99', '4,99-'. More decimals than two are rounded half away from zero.
 * @param decimal the sign where it is known, as in XML (the dot) or by a choice; the other one then parts thousands
 */
export function readAmount(text: string, decimal?: DecimalSign): BankAmount | null {
  const found = /^([+-]?)([\d.,]+)([+-]?)$/.exec(text.replace(/[\s\u00a0€]|EUR/g, '').replace('−', '-'))
  if (!found || (found[1] !== '' && found[3] !== '')) return null
  const digits = found[2] ?? ''
  const at = decimal === undefined ? decimalAt(digits) : digits.lastIndexOf(decimal)
  const before = at < 0 ? digits : digits.slice(0, at)
  const whole = before.replace(/[.,]/g, '')
  const part = at < 0 ? '' : digits.slice(at + 1)
  if (`${whole}${part}` === '' || !/^\d*$/.test(part) || !/^(\d*|\d{1,3}([.,]\d{3})+)$/.test(before)) return null
  if (decimal !== undefined && before.includes(decimal)) return null
  const scaled = BigInt(`${whole}${part.padEnd(2, '0')}`)
  const step = 10n ** BigInt(Math.max(0, part.length - 2))
  const cents = Number((scaled * 2n + step) / (step * 2n))
  if (!Number.isSafeInteger(cents)) return null
  const minus = found[1] === '-' || found[3] === '-'
  return { cents: minus && cents !== 0 ? -cents : cents, exact: scaled % step === 0n }
}

function dayOf(parts: readonly (string | undefined)[]): Day | null {
  const day = parts.map((part) => (part ?? '').padStart(2, '0')).join('-')
  return isDay(day) ? day : null
}

/** Reads '20260131', '2026-01-31', '31-01-2026', '31/1/2026'; a time behind it is left out. */
export function readDay(text: string): Day | null {
  const tidy = text.trim()
  const iso = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:$|[T Z+-])/.exec(tidy)
  if (iso) return dayOf(iso.slice(1))
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:$|\s)/.exec(tidy)
  return dutch ? dayOf([dutch[3], dutch[2], dutch[1]]) : null
}

const monthWords = ['jan', 'feb', 'm(?:aa)?rt|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec']

/** The number of a month from its figures or its name, Dutch or English. */
function monthNumber(text: string): string {
  const named = monthWords.findIndex((word) => new RegExp(`^(?:${word})`, 'i').test(text))
  return named < 0 ? text : String(named + 1)
}

const month = '(\\d{1,2}|[a-z]{3,9}\\.?)'
const year = '(\\d{4}|\\d{2})'
const parted = '[-/., ]+'
const ends = '(?:$|[T ,])'

/** With signs between, or eight figures on end; a time may stand behind. */
const orders: Readonly<Record<DayStyle, readonly RegExp[]>> = {
  dayMonthYear: [new RegExp(`^(\\d{1,2})${parted}${month}${parted}${year}${ends}`, 'i'), /^(\d{2})(\d{2})(\d{4})$/],
  monthDayYear: [new RegExp(`^${month}${parted}(\\d{1,2})${parted}${year}${ends}`, 'i'), /^(\d{2})(\d{2})(\d{4})$/],
  yearMonthDay: [/^(\d{4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,2})(?:$|[T ,Z+])/, /^(\d{4})(\d{2})(\d{2})(?:$|[T ])/],
}

/** Reads a day of which it is known in which order it is written. Of a year only its last two figures may be given. */
export function readDayAs(text: string, style: DayStyle): Day | null {
  const found = orders[style].map((order) => order.exec(text.trim())).find((one) => one !== null)
  if (!found) return null
  const [, a = '', b = '', c = ''] = found
  const [years, months, date] = style === 'yearMonthDay' ? [a, b, c] : style === 'dayMonthYear' ? [c, b, a] : [c, a, b]
  return dayOf([years.length === 2 ? `20${years}` : years, monthNumber(months), date])
}

const outWords = ['af', 'debit', 'debet', 'dbit', 'd', '-', 'uit', 'out', 'withdrawal']
const inWords = ['bij', 'credit', 'crdt', 'c', '+', 'in', 'deposit']

/** Which way a word says that money went; null for any other word. */
export function wayOf(word: string): 'in' | 'out' | null {
  const plain = word.trim().toLowerCase()
  return inWords.includes(plain) ? 'in' : outWords.includes(plain) ? 'out' : null
}
