// The nouns of the year overview: rows by category, months, peaks and jars of reserves.
import type { Cents } from '../../../core/kit/cents.ts'
import type { Month } from '../../../core/kit/day.ts'
import type { Id } from '../../../core/kit/id.ts'
import type { Actual, Category, Group, Post } from '../budget/model.ts'

export interface YearRow {
  readonly category: Category
  readonly group: Group
  /** Twelve amounts each, in the sense of the group: costs are positive. */
  readonly planned: readonly Cents[]
  readonly actual: readonly Cents[]
  readonly plannedTotal: Cents
  readonly actualTotal: Cents
}

/** What one post plans in each month and what moved on it; `postId` is null for money that no post explains. */
export interface YearLine {
  readonly postId: Id | null
  readonly category: Category
  readonly group: Group
  readonly name: string
  readonly planned: readonly Cents[]
  readonly actual: readonly Cents[]
}

export interface InOut {
  readonly income: Cents
  readonly costs: Cents
  readonly balance: Cents
}

export interface YearMonth {
  readonly month: Month
  readonly planned: InOut
  readonly actual: InOut
  /** `closed`: over, with money seen. `missing`: over, but nothing was seen, so the plan is taken. */
  readonly state: 'closed' | 'missing' | 'toCome'
  /** What is left this month after putting reserves aside: actual where closed, planned elsewhere. */
  readonly left: Cents
  /** Free money at the end of the month, counted from the opening balance. */
  readonly running: Cents
  /** More goes out than comes in this month. */
  readonly deficit: boolean
  /** The free money is below zero at the end of this month. */
  readonly short: boolean
}

export interface Peak {
  readonly month: Month
  readonly postId: Id
  readonly group: Group
  readonly category: Category
  readonly amount: Cents
}

export interface Jar {
  readonly category: Category
  readonly opening: Cents
  readonly months: readonly { month: Month; deposit: Cents; withdrawal: Cents; balance: Cents }[]
}

export interface YearOverview {
  readonly year: number
  readonly rows: readonly YearRow[]
  /** What the rows are made of. */
  readonly lines: readonly YearLine[]
  readonly months: readonly YearMonth[]
  readonly peaks: readonly Peak[]
  readonly jars: readonly Jar[]
  /** Free money expected on 31 December. */
  readonly forecast: Cents
  readonly deficitMonths: readonly Month[]
  /** Months that cost clearly more, or less, than on average, as expected. */
  readonly dearMonths: readonly Month[]
  readonly cheapMonths: readonly Month[]
  /** How many lines come a few times a year, of which nobody said when. */
  readonly withoutMonth: number
}

/** What is owed at the end of a month: known, or ahead of us by the plan. */
export interface DebtMonth {
  readonly month: Month
  readonly owed: Cents
  readonly ahead: boolean
}

export interface YearAsk {
  readonly posts: readonly Post[]
  readonly actuals: readonly Actual[]
  readonly year: number
  /** Months before this one are over. */
  readonly current: Month
  /** Free money on 1 January, in cents. */
  readonly opening: Cents
  /** What is in each jar on 1 January, in cents. */
  readonly jars?: Readonly<Partial<Record<Category, Cents>>>
}
