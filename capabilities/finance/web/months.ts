// Months and years of the money pages in short words.
import { m } from '#texts'
import type { Month } from '../../../core/kit/day.ts'
import { dayShort, monthWords } from '../../../platform/web/when.ts'

/** "okt". */
export function monthShort(month: Month): string {
  return dayShort(`${month}-01`, `${month}-01`).replace(/^\d+ /, '')
}

/** "November 2026", for a title. */
export function monthTitle(month: Month): string {
  const words = monthWords(month)
  return words.charAt(0).toLocaleUpperCase('nl') + words.slice(1)
}

/** "november". */
export function monthName(month: Month): string {
  return monthWords(month).replace(/ \d+$/, '')
}

export const partWords = {
  month: m['finance.part.month'],
  year: m['finance.part.year'],
  'what-if': m['finance.part.what-if'],
  bank: m['finance.part.bank'],
  debts: m['finance.part.debts'],
  trajectory: m['finance.part.trajectory'],
  entitlements: m['finance.part.entitlements'],
}
