// What all allowances of Dienst Toeslagen share (Awir): exact shares, whole euros a year, nothing below 24 euro, an advance a month.
import type { Cents } from '../kit/cents.ts'
import type { Calculation, Outcome } from './outcome.ts'
import { parameter } from './parameter.ts'

/** Awir art. 14: rounded to whole euros; what would be less is not granted. */
export const leastAllowance = parameter(2400, 'O', 'Awir art. 14, BWBR0018472: op hele euro’s, niet onder € 24')

/** So many parts of a cent does `share` count in, so that nothing is lost before the rounding. */
const parts = 100_000

/** A percentage of an amount, in parts of a cent. @param percent with at most three decimals */
export function share(amount: Cents, percent: number): number {
  return amount * Math.round(percent * 1000)
}

export const toParts = (amount: Cents): number => amount * parts
export const fromParts = (exact: number): Cents => Math.round(exact / parts)

/** The year in whole euros, half up. @param exact parts of a cent */
function wholeYear(exact: number): Cents {
  return Math.round(exact / parts / 100) * 100
}

/**
 * The advance is a twelfth, rounded down to whole euros: this reproduces the monthly tables of Dienst Toeslagen; the law has no
 * text for it, so that the year stands beside it.
 */
const advance = (year: Cents): Cents => Math.floor(year / 1200) * 100

/** Ends the calculation of an allowance. @param exact the year in parts of a cent, before any rounding */
export function grant(work: Calculation, exact: number): Outcome {
  const year = Math.max(0, wholeYear(exact))
  if (year < leastAllowance.value) {
    work.step('allowance.least', { cents: { year, least: leastAllowance.value } }, leastAllowance)
    return work.none('income')
  }
  return work.amount(advance(year), { rule: 'allowance.month', cents: { year, month: advance(year) } })
}
