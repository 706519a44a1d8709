// How long the words of the bank are kept.
import { addDays, type Day } from '../../../../core/kit/day.ts'

/**
 * What the bank wrote beside an amount says more of a life than a budget needs, so it is emptied. No law names a term;
 * a year and a month, to compare with last year, is our own choice: an organisation decides it.
 */
export const rawLineTerm = { days: 400, source: 'own choice: a year and a month to compare', verified: false } as const

/** The day from which the words of lines that were read today are gone. Day, amount and category stay. */
export function expiryOfLines(today: Day): Day {
  return addDays(today, rawLineTerm.days)
}

/**
 * The last day of what is over today. A rule of sorting that was confirmed last by then loses the line it was learned from,
 * and keeps the account number, name or words it sorts by: without them it sorts nothing, and they are what this household decided.
 */
export function readUntil(today: Day): Day {
  return addDays(today, -rawLineTerm.days)
}
