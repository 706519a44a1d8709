// The month of a household: from the day its money comes in, named after the month most of its days lie in.
import { addDays, addToMonth, type Day, firstDay, type Month, monthOf } from '../../../../core/kit/day.ts'
import type { Moved } from './actuals-of.ts'

/** From here on a month lies mostly in the next one, and takes its name. Our own choice. */
const takesNextName = 16

export interface Span {
  /** First and last day. */
  readonly from: Day
  readonly until: Day
}

/** In which month of the household a day lies. @param startsOn 1 to 28 */
export function monthOn(day: Day, startsOn: number): Month {
  const begun = monthOf(addDays(day, 1 - startsOn))
  return startsOn < takesNextName ? begun : addToMonth(begun, 1)
}

/** The days of a month of the household, or of several. */
export function spanOf(month: Month, startsOn: number, last = month): Span {
  const begins = (at: Month) => addDays(firstDay(startsOn < takesNextName ? at : addToMonth(at, -1)), startsOn - 1)
  return { from: begins(month), until: addDays(begins(addToMonth(last, 1)), -1) }
}

/** What moved on a day, added up by month of the household. */
export function sumByMonth(moved: readonly (Omit<Moved, 'month'> & { readonly day: Day })[], startsOn: number): Moved[] {
  const sums = new Map<string, Moved>()
  for (const { day, category, postId, amountCents } of moved) {
    const month = monthOn(day, startsOn)
    const key = `${month} ${category} ${postId}`
    sums.set(key, { month, category, postId, amountCents: amountCents + (sums.get(key)?.amountCents ?? 0) })
  }
  return [...sums.values()]
}
