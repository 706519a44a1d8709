// Living money of a week: what the plan has for it, what went out since Monday, what is left.
import { type Cents, divide, roundCents } from '../../../../core/kit/cents.ts'
import { addDays, type Day, type Month, weekday } from '../../../../core/kit/day.ts'
import { perYear } from '../../../../core/kit/period.ts'
import { groupOf, type Post } from '../model.ts'
import { appliesIn, counts } from '../rules.ts'
import type { Moved } from './actuals-of.ts'
import type { FigureLine } from './made-of.ts'
import { recompute } from './recompute.ts'

export interface WeekMoney {
  /** Monday and Sunday. */
  readonly from: Day
  readonly until: Day
  readonly planned: Cents
  readonly spent: Cents
  readonly left: Cents
  /** What the plan has for each line this week, and what went out on it. */
  readonly lines: readonly FigureLine[]
}

/** Monday and Sunday around a day. */
export function weekOf(day: Day): { from: Day; until: Day } {
  const from = addDays(day, 1 - weekday(day))
  return { from, until: addDays(from, 6) }
}

/**
 * Housekeeping as money for a week: a year of it over 52 weeks, by line, beside what went out.
 * @param now `moved`: money of this week, signed as on the account; `month`: the month of the household
 */
export function weekMoney(
  posts: readonly Post[],
  { moved, today, month }: { moved: readonly Omit<Moved, 'month'>[]; today: Day; month: Month },
): WeekMoney {
  const household = posts.filter((post) => post.group === 'household' && counts(post.state) && appliesIn(post, month))
  const yearly = household.map((post) => perYear(post.amountCents, post.period))
  const planned = roundCents(yearly.reduce((sum, one) => sum + one, 0) / 52)
  const shares = divide(planned, yearly)
  const plan = new Map(household.map(({ id }, at) => [id, shares[at] ?? 0]))
  const own = moved.filter((one) => groupOf(one.category) === 'household').map((one) => ({ ...one, month }))
  const lines = recompute({ posts: household, moved: own, hand: [] }, month).rows.map((row): FigureLine => {
    const { postId, category, name, actual } = row
    return { postId, category, name, planned: plan.get(postId ?? '') ?? 0, actual }
  })
  const spent = lines.reduce((sum, { actual }) => sum + actual, 0)
  return { ...weekOf(today), planned, spent, left: planned - spent, lines }
}
