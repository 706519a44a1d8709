// How long the words of the bank are kept.
import { addDays, type Day } from '../../../../core/kit/day.ts'

/** The day from which the words of lines that were read today are gone. Day, amount and category stay. */
export function expiryOfLines(today: Day, days: number): Day {
  return addDays(today, days)
}

/**
 * The last day of what is over today. A rule of sorting that was confirmed last by then loses the line it was learned from,
 * and keeps the account number, name or words it sorts by: without them it sorts nothing, and they are what this household decided.
 */
export function readUntil(today: Day, days: number): Day {
  return addDays(today, -days)
}
