// Jars of reserves through the year: what goes in each month, what is taken out, what is left.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Month } from '../../../../core/kit/day.ts'
import type { Category, Post } from '../../budget/model.ts'
import { appliesIn, counts } from '../../budget/rules.ts'
import type { Jar, YearAsk, YearMonth, YearRow } from '../model.ts'
import { movesIn } from './moves-in.ts'

/** What the posts of a jar plan to take out in a month: the year's amount in its due months. */
function plannedWithdrawal(posts: readonly Post[], code: Category, at: { month: Month; number: number }): Cents {
  const fitting = posts.filter((post) => post.category === code && counts(post.state) && appliesIn(post, at.month))
  const due = fitting.filter((post) => post.dueMonths.length > 0)
  return due.reduce((total, post) => total + movesIn({ ...post, group: 'fixedCosts' }, at.number), 0)
}

/** A month that is over takes out what was really spent, a month to come what the posts plan to take. */
export function fillJars(rows: readonly YearRow[], months: readonly YearMonth[], ask: YearAsk): Jar[] {
  return rows
    .filter((row) => row.group === 'reserves')
    .map((row) => {
      const opening = ask.jars?.[row.category] ?? 0
      let balance = opening
      return {
        category: row.category,
        opening,
        months: months.map(({ month, state }, at) => {
          const deposit = row.planned[at] ?? 0
          const asked = plannedWithdrawal(ask.posts, row.category, { month, number: at + 1 })
          const withdrawal = state === 'closed' ? (row.actual[at] ?? 0) : asked
          balance += deposit - withdrawal
          return { month, deposit, withdrawal, balance }
        }),
      }
    })
}
