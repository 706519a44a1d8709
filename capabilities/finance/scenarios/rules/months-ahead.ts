// What a plan gives: an average month as on the month sheet, and twelve months to come as in the year.
import type { Cents } from '../../../../core/kit/cents.ts'
import { addToMonth, type Month } from '../../../../core/kit/day.ts'
import { perMonth } from '../../../../core/kit/period.ts'
import type { Post } from '../../budget/model.ts'
import { appliesIn, counts } from '../../budget/rules.ts'
import { movesIn } from '../../year/rules/moves-in.ts'

export interface Moving<One extends Post> {
  readonly line: One
  readonly cents: Cents
}

export interface InMonth<One extends Post> {
  readonly month: Month
  /** Every line that counts, with what it is in this month. */
  readonly lines: readonly Moving<One>[]
  readonly income: Cents
  readonly costs: Cents
  readonly left: Cents
}

function reckon<One extends Post>(posts: readonly One[], month: Month, amountOf: (post: One) => Cents): InMonth<One> {
  const lines = posts
    .filter((post) => counts(post.state) && appliesIn(post, month))
    .map((line) => ({ line, cents: amountOf(line) }))
  const sum = (isIncome: boolean) =>
    lines.filter(({ line }) => (line.group === 'income') === isIncome).reduce((total, { cents }) => total + cents, 0)
  const [income, costs] = [sum(true), sum(false)]
  return { month, lines, income, costs, left: income - costs }
}

/** What several months come to together: each line once, with all it is in them. */
export function together<One extends Post>(months: readonly InMonth<One>[]): Omit<InMonth<One>, 'month'> {
  const lines = Map.groupBy(
    months.flatMap((one) => one.lines),
    ({ line }) => line.id,
  )
  const sum = (part: 'income' | 'costs' | 'left') => months.reduce((total, one) => total + one[part], 0)
  return {
    lines: [...lines.values()].flatMap(([first, ...rest]) =>
      first ? [{ line: first.line, cents: rest.reduce((total, { cents }) => total + cents, first.cents) }] : [],
    ),
    ...{ income: sum('income'), costs: sum('costs'), left: sum('left') },
  }
}

/** The month as the sheet has it: a yearly bill is a twelfth. */
export function averageMonth<One extends Post>(posts: readonly One[], month: Month): InMonth<One> {
  return reckon(posts, month, ({ amountCents, period }) => perMonth(amountCents, period))
}

/** Twelve months from one on, each bill in the month in which it comes. */
export function monthsAhead<One extends Post>(posts: readonly One[], from: Month): InMonth<One>[] {
  return Array.from({ length: 12 }, (_, at) => addToMonth(from, at)).map((month) =>
    reckon(posts, month, (post) => movesIn(post, Number(month.slice(5)))),
  )
}

export interface Outlook {
  readonly average: InMonth<Post>
  readonly months: readonly InMonth<Post>[]
  /** What is left over the twelve months. */
  readonly left: Cents
  readonly short: readonly Month[]
}

/** @param at the month whose average is shown: the first one, or that in which a change begins */
export function outlookOf(posts: readonly Post[], from: Month, at = from): Outlook {
  const months = monthsAhead(posts, from)
  return {
    average: averageMonth(posts, at),
    months,
    left: months.reduce((sum, month) => sum + month.left, 0),
    short: months.filter(({ left }) => left < 0).map(({ month }) => month),
  }
}
