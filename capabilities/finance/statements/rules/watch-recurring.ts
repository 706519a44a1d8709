// What to look at among payments that come back: one that did not come, and one that was another amount than usual.
import { addDays, type Day } from '../../../../core/kit/day.ts'
import type { Period } from '../../../../core/kit/period.ts'
import { isClose, type Recurring } from './find-recurring.ts'

/** `due`: as expected. `missing`: its day is past and it is not there. `ended`: that happened so long ago that it seems to be over. */
export type RecurringState = 'due' | 'missing' | 'ended'

/** Days after which a payment is late (weekends, a bank that waits), and after which it is over: two turns. Our own choice. */
const patience: Readonly<Record<Period, { late: number; over: number }>> = {
  week: { late: 3, over: 14 },
  fourWeeks: { late: 5, over: 56 },
  month: { late: 6, over: 62 },
  tenTerms: { late: 6, over: 62 },
  quarter: { late: 14, over: 184 },
  year: { late: 30, over: 366 },
}

/**
 * Nothing is missing that the bank told nothing of yet.
 * @param until the newest day that the bank told of
 */
export function stateOf({ next, period }: Pick<Recurring, 'next' | 'period'>, until: Day): RecurringState {
  const { late, over } = patience[period]
  return addDays(next, over) <= until ? 'ended' : addDays(next, late) <= until ? 'missing' : 'due'
}

/** Another amount than usual, where the amount was always about the same. */
export function hasChanged({ steady, lastCents, usualCents }: Pick<Recurring, 'steady' | 'lastCents' | 'usualCents'>): boolean {
  return steady && !isClose(lastCents, usualCents)
}
