// The year as it is shown: planned, what really moved, or what is to be expected of both.
import type { Group } from '../../budget/model.ts'
import type { YearMonth, YearRow } from '../model.ts'

export const shows = ['mixed', 'planned', 'actual'] as const
export type Show = (typeof shows)[number]

type Row = Pick<YearRow, 'planned' | 'actual' | 'group'>
type Months = readonly Pick<YearMonth, 'month' | 'state'>[]

/** Twelve amounts of a row; expected is what really moved in months that are over, and the plan elsewhere. */
export function amountsOf(row: Row, months: Months, show: Show): number[] {
  if (show !== 'mixed') return [...row[show]]
  return row.planned.map((planned, at) => (months[at]?.state === 'closed' ? (row.actual[at] ?? 0) : planned))
}

export function inGroup<One extends Row>({ rows }: { rows: readonly One[] }, group: Group): One[] {
  return rows.filter((row) => row.group === group)
}

/** Income and costs of each month, as shown. */
export function inAndOut(
  view: { rows: readonly Row[]; months: Months },
  show: Show,
): { month: string; income: number; costs: number }[] {
  const rows = view.rows.map((row) => ({ isIncome: row.group === 'income', amounts: amountsOf(row, view.months, show) }))
  const sum = (isIncome: boolean, at: number) =>
    total(rows.filter((row) => row.isIncome === isIncome).map((row) => row.amounts[at] ?? 0))
  return view.months.map(({ month }, at) => ({ month, income: sum(true, at), costs: sum(false, at) }))
}

/** What is left each month as shown; expected takes account of what is put aside. */
export function leftOf(view: { rows: readonly Row[]; months: readonly YearMonth[] }, show: Show): number[] {
  return show === 'mixed' ? view.months.map((one) => one.left) : inAndOut(view, show).map(({ income, costs }) => income - costs)
}

export const total = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0)
