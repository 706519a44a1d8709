// Living money of a week: what the plan has for it, what went out since Monday, what is left.
import { type Cents, roundCents } from '../../../../core/kit/cents.ts'
import { addDays, type Day, type Month, weekday } from '../../../../core/kit/day.ts'
import { perYear } from '../../../../core/kit/period.ts'
import type { Post } from '../model.ts'
import { appliesIn, counts } from '../rules.ts'

export interface WeekMoney {
  /** Monday and Sunday. */
  readonly from: Day
  readonly until: Day
  readonly planned: Cents
  readonly spent: Cents
  readonly left: Cents
}

/** Monday and Sunday around a day. */
export function weekOf(day: Day): { from: Day; until: Day } {
  const from = addDays(day, 1 - weekday(day))
  return { from, until: addDays(from, 6) }
}

/**
 * Housekeeping as money for a week: a year of it over 52 weeks.
 * @param now `spent`: cents that went out this week on housekeeping, as positive; `month`: the month of the household
 */
export function weekMoney(
  posts: readonly Post[],
  { spent, today, month }: { spent: Cents; today: Day; month: Month },
): WeekMoney {
  const household = posts.filter((post) => post.group === 'household' && counts(post.state) && appliesIn(post, month))
  const planned = roundCents(household.reduce((sum, post) => sum + perYear(post.amountCents, post.period), 0) / 52)
  return { ...weekOf(today), planned, spent, left: planned - spent }
}
