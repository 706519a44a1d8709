// What the month sheet says of the months to come: which end short, and which bill does that.
import type { Cents } from '../../../../core/kit/cents.ts'
import { addToMonth, type Month } from '../../../../core/kit/day.ts'
import { perMonth } from '../../../../core/kit/period.ts'
import type { Post } from '../../budget/model.ts'
import { appliesIn, counts, inGroup } from '../../budget/rules.ts'
import { movesIn } from '../../year/rules/moves-in.ts'
import type { Warning } from '../model.ts'

/** This month and so many after it: time enough to put something aside. Our own choice. */
const monthsAhead = 3

interface Outlook {
  month: Month
  /** What is left by the plan; below zero it is short. */
  left: Cents
  /** The biggest bill that comes at once, where the month is short because of what comes at once. */
  bill: { post: Post; cents: Cents } | null
}

function outlookOf(posts: readonly Post[], month: Month): Outlook {
  const number = Number(month.slice(5))
  const lines = posts.filter((post) => counts(post.state) && appliesIn(post, month))
  const moves = lines.map((post) => {
    const average = post.group === 'income'
    return { post, cents: average ? perMonth(post.amountCents, post.period) : movesIn(post, number) }
  })
  const left = moves.reduce((sum, { post, cents }) => sum + inGroup(post.group, cents), 0)
  const atOnce = moves
    .filter(({ post }) => post.group !== 'income' && post.group !== 'reserves' && post.dueMonths.length > 0)
    .filter(({ post, cents }) => cents > perMonth(post.amountCents, post.period))
    .sort((a, b) => b.cents - a.cents)
  const withoutBills = left + atOnce.reduce((sum, { cents }) => sum + cents, 0)
  return { month, left, bill: left < 0 && withoutBills >= 0 ? (atOnce[0] ?? null) : null }
}

/**
 * Income counts as the month sheet counts it, evenly: what comes once a quarter is there in the other months as well. A yearly bill that is put aside for stands among the reserves and comes evenly; one that does not comes at once, and may make its
 * month short. Months that are short without such a bill are told as one where they follow each other.
 */
export function warningsFromPlan(posts: readonly Post[], current: Month): Warning[] {
  const found: Warning[] = []
  const ahead = Array.from({ length: monthsAhead + 1 }, (_, at) => outlookOf(posts, addToMonth(current, at)))
  let row: Extract<Warning, { kind: 'month' }> | null = null
  for (const { month, left, bill } of ahead) {
    if (bill) {
      const { name, category } = bill.post
      // Of this month it may have been paid already: then nothing is coming.
      if (month > current) found.push({ kind: 'bill', month, cents: bill.cents, name, category, short: -left })
    } else if (left < 0 && row) row.months += 1
    else if (left < 0) {
      row = { kind: 'month', month, cents: -left, months: 1 }
      found.push(row)
    }
    if (left >= 0 || bill) row = null
  }
  return found
}
