// The year overview: twelve months planned and actual, peaks, reserve jars, months short, and how the year will end.
import type { Cents } from '../../../../core/kit/cents.ts'
import { type Month, monthOf } from '../../../../core/kit/day.ts'
import { type Category, categories, groupOf } from '../../budget/model.ts'
import { appliesIn, counts, inGroup } from '../../budget/rules.ts'
import type { InOut, YearAsk, YearMonth, YearOverview, YearRow } from '../model.ts'
import { fillJars } from './fill-jars.ts'
import { findDearMonths } from './find-dear-months.ts'
import { findPeaks } from './find-peaks.ts'
import { movesIn } from './moves-in.ts'
import { inAndOut } from './shown-year.ts'

const twelve = Array.from({ length: 12 }, (_, at) => at)

const monthName = (year: number, at: number): Month => `${year}-${String(at + 1).padStart(2, '0')}`

function sum(amounts: readonly Cents[]): Cents {
  return amounts.reduce((total, amount) => total + amount, 0)
}

function rowsOf({ posts, actuals, year }: YearAsk): YearRow[] {
  const planned = new Map<Category, Cents[]>()
  const actual = new Map<Category, Cents[]>()
  const add = (to: Map<Category, Cents[]>, code: Category, put: { at: number; amount: Cents }): void => {
    const row = to.get(code) ?? twelve.map(() => 0)
    row[put.at] = (row[put.at] ?? 0) + put.amount
    to.set(code, row)
  }
  for (const post of posts.filter((one) => counts(one.state))) {
    for (const at of twelve) {
      if (appliesIn(post, monthName(year, at))) add(planned, post.category, { at, amount: movesIn(post, at + 1) })
    }
  }
  for (const one of actuals.filter(({ day }) => day.startsWith(`${year}-`))) {
    const amount = inGroup(groupOf(one.category), one.amountCents)
    add(actual, one.category, { at: Number(one.day.slice(5, 7)) - 1, amount })
  }
  const none = twelve.map(() => 0)
  return categories
    .filter((code) => planned.has(code) || actual.has(code))
    .map((code) => {
      const [plan, real] = [planned.get(code) ?? none, actual.get(code) ?? none]
      return {
        category: code,
        group: groupOf(code),
        planned: plan,
        actual: real,
        plannedTotal: sum(plan),
        actualTotal: sum(real),
      }
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
  const rows = rowsOf(ask)
  const months = monthsOf(rows, ask)
  const { dear, cheap } = findDearMonths(inAndOut({ rows, months }, 'mixed'))
  return {
    year: ask.year,
    rows,
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
  }
}
