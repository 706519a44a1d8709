// Months in which a bill or an income comes at once.
import type { Month } from '../../../../core/kit/day.ts'
import { perMonth } from '../../../../core/kit/period.ts'
import type { Post } from '../../budget/model.ts'
import { appliesIn, counts } from '../../budget/rules.ts'
import type { Peak } from '../model.ts'
import { movesIn } from './moves-in.ts'

/** Yearly bills, holiday pay, quarters and ten terms, in the months in which they move. @param months of one year */
export function findPeaks(posts: readonly Post[], months: readonly Month[]): Peak[] {
  const uneven = posts.filter((post) => post.dueMonths.length > 0 && post.group !== 'reserves' && counts(post.state))
  return months.flatMap((month) =>
    uneven
      .filter((post) => appliesIn(post, month))
      .map((post) => ({ post, amount: movesIn(post, Number(month.slice(5))) }))
      .filter(({ post, amount }) => amount > perMonth(post.amountCents, post.period))
      .map(({ post, amount }) => ({ month, postId: post.id, group: post.group, category: post.category, amount })),
  )
}
