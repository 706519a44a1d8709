// The year overview: twelve months planned and actual, peaks, reserve jars, months short, and how the year will end.
import type { Cents } from '../../../../core/kit/cents.ts'
import { monthOf } from '../../../../core/kit/day.ts'
import { categories, groupOf } from '../../budget/model.ts'
import { appliesIn, monthIsOpen } from '../../budget/rules.ts'
import type { InOut, YearAsk, YearLine, YearMonth, YearOverview, YearRow } from '../model.ts'
import { fillJars } from './fill-jars.ts'
import { findDearMonths } from './find-dear-months.ts'
import { findPeaks } from './find-peaks.ts'
import { inAndOut } from './shown-year.ts'
import { monthName, yearLines } from './year-lines.ts'

const twelve = Array.from({ length: 12 }, (_, at) => at)

function sum(amounts: readonly Cents[]): Cents {
  return amounts.reduce((total, amount) => total + amount, 0)
}

/** One row for each category that has lines. */
function rowsOf(lines: readonly YearLine[]): YearRow[] {
  const inEach = Map.groupBy(lines, (line) => line.category)
  const add = (of: readonly YearLine[], part: 'planned' | 'actual') =>
    twelve.map((at) => sum(of.map((line) => line[part][at] ?? 0)))
  return categories
    .filter((category) => inEach.has(category))
    .map((category) => {
      const of = inEach.get(category) ?? []
      const [planned, actual] = [add(of, 'planned'), add(of, 'actual')]
      return { category, group: groupOf(category), planned, actual, plannedTotal: sum(planned), actualTotal: sum(actual) }
    })
}

function inOut(rows: readonly YearRow[], part: 'planned' | 'actual', at: number): InOut {
  const total = (isIncome: boolean): Cents =>
    sum(rows.filter((row) => (row.group === 'income') === isIncome).map((row) => row[part][at] ?? 0))
  const [income, costs] = [total(true), total(false)]
  return { income, costs, balance: income - costs }
}

/** Reserves put aside are no longer free; what is spent of them comes from the jar. */
function leftIn(rows: readonly YearRow[], at: number, closed: boolean): Cents {
  if (!closed) return inOut(rows, 'planned', at).balance
  const reserves = rows.filter((row) => row.group === 'reserves')
  const spent = sum(reserves.map((row) => row.actual[at] ?? 0))
  const aside = sum(reserves.map((row) => row.planned[at] ?? 0))
  return inOut(rows, 'actual', at).balance + spent - aside
}

function monthsOf(rows: readonly YearRow[], ask: YearAsk): YearMonth[] {
  const seen = new Set(ask.actuals.map((one) => monthOf(one.day)))
  let running = ask.opening
  return twelve.map((at) => {
    const month = monthName(ask.year, at)
    const state = month >= ask.current ? 'toCome' : seen.has(month) ? 'closed' : 'missing'
    const left = leftIn(rows, at, state === 'closed')
    running += left
    const [planned, actual] = [inOut(rows, 'planned', at), inOut(rows, 'actual', at)]
    return { month, planned, actual, state, left, running, deficit: left < 0, short: running < 0 }
  })
}

/** Lays a year out in months, from the same posts and money as the month sheet. */
export function yearOverview(ask: YearAsk): YearOverview {
  const lines = yearLines(ask)
  const rows = rowsOf(lines)
  const months = monthsOf(rows, ask)
  const { dear, cheap } = findDearMonths(inAndOut({ rows, months }, 'mixed'))
  return {
    year: ask.year,
    rows,
    lines,
    months,
    peaks: findPeaks(
      ask.posts,
      months.map((one) => one.month),
    ),
    jars: fillJars(rows, months, ask),
    forecast: months.at(-1)?.running ?? ask.opening,
    deficitMonths: months.filter((one) => one.deficit).map((one) => one.month),
    dearMonths: dear,
    cheapMonths: cheap,
    withoutMonth: ask.posts.filter((post) => monthIsOpen(post) && months.some(({ month }) => appliesIn(post, month))).length,
  }
}
