// Whether what is on the account lasts until money comes in again, by what comes back and what a household lives on.
import type { Cents } from '../../../../core/kit/cents.ts'
import { addDays, addMonths, type Day, daysBetween } from '../../../../core/kit/day.ts'
import type { Recurring } from '../../statements/rules/find-recurring.ts'
import { stateOf } from '../../statements/rules/watch-recurring.ts'
import type { Warning } from '../model.ts'

export interface OnAccount {
  readonly cents: Cents
  /** The day at the end of which it was so. */
  readonly on: Day
}

/** Older than this, a balance tells nothing of today; further than that, nobody looks ahead. Our own choices. */
const [staleDays, lookAheadDays] = [14, 35]

/** Less than this coming in is no payday: a hundred euros. Our own choice. */
const leastPay = 10_000

const turn = {
  week: (day: Day) => addDays(day, 7),
  fourWeeks: (day: Day) => addDays(day, 28),
  month: (day: Day) => addMonths(day, 1),
  tenTerms: (day: Day) => addMonths(day, 1),
  quarter: (day: Day) => addMonths(day, 3),
  year: (day: Day) => addMonths(day, 12),
} as const

/** All that is to be expected after a day, as far as one looks ahead. */
function expected(recurring: readonly Recurring[], after: Day): { day: Day; cents: Cents }[] {
  const end = addDays(after, lookAheadDays)
  return recurring
    .filter((one) => stateOf(one, after) === 'due')
    .flatMap(({ next, period, usualCents: cents }) => {
      const days: Day[] = []
      // What is a few days late comes tomorrow.
      for (let day = next > after ? next : addDays(after, 1); day <= end; day = turn[period](day)) days.push(day)
      return days.map((day) => ({ day, cents }))
    })
}

/**
 * Counts from the balance to the first payday: what comes back, and the housekeeping of a day. Null where nothing is known to come in,
 * where the balance is old, or where it lasts.
 * @param given.daily cents that a day of housekeeping takes by the plan; it is not among `recurring`
 */
export function untilPayday(
  recurring: readonly Recurring[],
  given: { account: OnAccount; daily: Cents; today: Day },
): Warning | null {
  const { account, daily, today } = given
  if (daysBetween(account.on, today) > staleDays) return null
  const moves = expected(recurring, account.on)
  const until = moves
    .filter(({ cents, day }) => cents >= leastPay && day > today)
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0]?.day
  if (until === undefined) return null
  let [left, lowest] = [account.cents, 0]
  let short: Day | null = null
  for (let day = addDays(account.on, 1); day < until; day = addDays(day, 1)) {
    left += moves.reduce((sum, one) => (one.day === day ? sum + one.cents : sum), 0) - daily
    if (left < 0) short ??= day
    lowest = Math.min(lowest, left)
  }
  return short === null ? null : { kind: 'payday', day: short < today ? today : short, cents: -lowest, until }
}
