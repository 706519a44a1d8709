// The year as it is shown: planned, what really moved, or what is to be expected of both.
import type { Group } from '../../budget/model.ts'
import type { YearView } from '../api.ts'

export const shows = ['mixed', 'planned', 'actual'] as const
export type Show = (typeof shows)[number]
type Row = YearView['rows'][number]

/** Twelve amounts of a row; expected is what really moved in months that are over, and the plan elsewhere. */
export function amountsOf(row: Row, months: YearView['months'], show: Show): number[] {
  if (show !== 'mixed') return [...row[show]]
  return row.planned.map((planned, at) => (months[at]?.state === 'closed' ? (row.actual[at] ?? 0) : planned))
}

export function inGroup(view: YearView, group: Group): Row[] {
  return view.rows.filter((row) => row.group === group)
}

/** Income and costs of each month, as shown. */
export function inAndOut(view: YearView, show: Show): { month: string; income: number; costs: number }[] {
  const rows = view.rows.map((row) => ({ isIncome: row.group === 'income', amounts: amountsOf(row, view.months, show) }))
  const sum = (isIncome: boolean, at: number) =>
    rows.filter((row) => row.isIncome === isIncome).reduce((total, row) => total + (row.amounts[at] ?? 0), 0)
  return view.months.map(({ month }, at) => ({ month, income: sum(true, at), costs: sum(false, at) }))
}

export const total = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0)
