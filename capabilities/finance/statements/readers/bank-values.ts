// Amounts, days and account numbers as banks write them in files.
import { electronicFormatIBAN, isValidIBAN } from 'ibantools'
import type { Cents } from '../../../../core/kit/cents.ts'
import { type Day, isDay } from '../../../../core/kit/day.ts'

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
 * @param decimal the sign where the format fixes it, as XML does with the dot
 */
export function readAmount(text: string, decimal?: '.'): BankAmount | null {
  const found = /^([+-]?)([\d.,]+)([+-]?)$/.exec(text.replace(/[\s\u00a0€]|EUR/g, '').replace('−', '-'))
  if (!found || (found[1] !== '' && found[3] !== '')) return null
  const digits = found[2] ?? ''
  const at = decimal === undefined ? decimalAt(digits) : digits.lastIndexOf(decimal)
  const before = at < 0 ? digits : digits.slice(0, at)
  const whole = before.replace(/[.,]/g, '')
  const part = at < 0 ? '' : digits.slice(at + 1)
  if (`${whole}${part}` === '' || !/^(\d*|\d{1,3}([.,]\d{3})+)$/.test(before)) return null
  const scaled = BigInt(`${whole}${part.padEnd(2, '0')}`)
  const step = 10n ** BigInt(Math.max(0, part.length - 2))
  const cents = Number((scaled * 2n + step) / (step * 2n))
  if (!Number.isSafeInteger(cents)) return null
  const minus = found[1] === '-' || found[3] === '-'
  return { cents: minus && cents !== 0 ? -cents : cents, exact: scaled % step === 0n }
}

/** Reads '20260131', '2026-01-31', '31-01-2026', '31/1/2026'; a time behind it is left out. */
export function readDay(text: string): Day | null {
  const tidy = text.trim()
  const iso = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:$|[T Z+-])/.exec(tidy)
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:$|\s)/.exec(tidy)
  const parts = iso ? [iso[1], iso[2], iso[3]] : dutch ? [dutch[3], dutch[2], dutch[1]] : null
  const day = parts?.map((part) => (part ?? '').padStart(2, '0')).join('-') ?? ''
  return isDay(day) ? day : null
}

/** An account number in capitals without spaces; null when there is none. */
export function readAccount(text: string): string | null {
  const tidy = text.trim()
  return tidy === '' ? null : (electronicFormatIBAN(tidy) ?? tidy)
}

/** Whether it looks like an IBAN and is none: often anonymised, or a typing error. Savings numbers are something else. */
export function isBadIban(account: string | null): boolean {
  return account !== null && /^[A-Z]{2}\d{2}[A-Z0-9]{8,}$/.test(account) && !isValidIBAN(account)
}
