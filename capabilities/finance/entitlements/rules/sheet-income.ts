// The net income that the month sheet plans, to propose where it would be asked again.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Month } from '../../../../core/kit/day.ts'
import { perMonth } from '../../../../core/kit/period.ts'
import type { Category, Post } from '../../budget/model.ts'
import { appliesIn, counts } from '../../budget/rules.ts'

/** Comes in beside income: what depends on it, and what is for the children. */
const besideIncome: readonly Category[] = [
  'zorgtoeslag',
  'huurtoeslag',
  'kinderopvangtoeslag',
  'kindgebondenBudget',
  'kinderbijslag',
]

/** A month, without allowances and kinderbijslag; null where the sheet plans no income. */
export function sheetIncome(posts: readonly Post[], month: Month): Cents | null {
  const own = posts.filter((post) => {
    return post.group === 'income' && !besideIncome.includes(post.category) && counts(post.state) && appliesIn(post, month)
  })
  return own.length === 0 ? null : own.reduce((sum, { amountCents, period }) => sum + perMonth(amountCents, period), 0)
}
