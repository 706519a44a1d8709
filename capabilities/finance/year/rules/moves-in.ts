// In which month the money of a post really moves.
import { type Cents, divide } from '../../../../core/kit/cents.ts'
import { perMonth, perYear } from '../../../../core/kit/period.ts'
import type { Post } from '../../budget/model.ts'

/**
 * What moves in a month of the year. With due months the money moves there and only there: a yearly amount is shared
 * over them, a monthly one comes in each. Reserves are put aside evenly.
 * @param month 1 to 12
 */
export function movesIn(post: Post, month: number): Cents {
  const { dueMonths, amountCents, period } = post
  if (post.group === 'reserves' || dueMonths.length === 0) return perMonth(amountCents, period)
  const at = [...dueMonths].sort((a, b) => a - b).indexOf(month)
  if (at < 0) return 0
  if (period === 'week' || period === 'fourWeeks' || period === 'month') return perMonth(amountCents, period)
  return (
    divide(
      perYear(amountCents, period),
      dueMonths.map(() => 1),
    )[at] ?? 0
  )
}
