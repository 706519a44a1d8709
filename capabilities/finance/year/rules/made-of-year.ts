// Which lines a figure of the year is made of: planned, what really moved, and what of both counts in it.
import type { Cents } from '../../../../core/kit/cents.ts'
import { type Category, type Group, groups } from '../../budget/model.ts'
import { inGroup } from '../../budget/rules.ts'
import type { YearLine, YearOverview } from '../model.ts'
import { leftOf, type Show, total } from './shown-year.ts'

/** A figure that someone may want to know the lines of. `at`: a month from 0, or null for the whole year. */
export type YearFigure =
  | { of: 'category'; category: Category; at: number | null }
  | { of: 'group'; group: Group; at: number | null }
  | { of: 'left'; at: number | null }
  /** Free money at the end of a month, counted from the start of the year. */
  | { of: 'running'; at: number }
  /** What goes in and out of a jar, and what is in it then. */
  | { of: 'jar'; category: Category; at: number | null }

export interface Beside {
  readonly planned: Cents
  readonly actual: Cents
  /** What stands in the figure. */
  readonly counts: Cents
}

/** What a line stands for. */
export type Named =
  | { is: 'post'; postId: string | null; category: Category; name: string }
  | { is: 'category'; category: Category; group: Group }
  | { is: 'month'; at: number }
  | { is: 'start' }
  | { is: 'out' }

export type MadeLine = Beside & { readonly what: Named }

type View = Pick<YearOverview, 'lines' | 'rows' | 'months' | 'jars'>

const parts = ['planned', 'actual', 'counts'] as const
const all = Array.from({ length: 12 }, (_, at) => at)

/** What a line is in a month; of a month that is over what really moved counts, of others the plan. */
function inMonth(
  line: Pick<YearLine, 'planned' | 'actual'>,
  at: number,
  { months, show }: Pick<View, 'months'> & { show: Show },
) {
  const [planned, actual] = [line.planned[at] ?? 0, line.actual[at] ?? 0]
  const isActual = show === 'actual' || (show === 'mixed' && months[at]?.state === 'closed')
  return { planned, actual, counts: isActual ? actual : planned }
}

/** The same added up, over lines or months. */
function together(many: readonly Beside[]): Beside {
  const [planned = 0, actual = 0, counts = 0] = parts.map((part) => total(many.map((one) => one[part])))
  return { planned, actual, counts }
}

const anything = ({ planned, actual, counts }: Beside) => planned !== 0 || actual !== 0 || counts !== 0

function ofCategory(view: View & { show: Show }, category: Category, at: number | null): MadeLine[] {
  const lines = view.lines.filter((line) => line.category === category)
  if (at === null)
    return all.map((month) => ({ what: { is: 'month', at: month }, ...together(ofCategory(view, category, month)) }))
  return lines.map((line) => {
    const { postId, name } = line
    return { what: { is: 'post', postId, category, name }, ...inMonth(line, at, view) }
  })
}

function ofGroup(view: View & { show: Show }, group: Group, at: number | null): MadeLine[] {
  const rows = view.rows.filter((row) => row.group === group)
  return rows.map(({ category }) => {
    return { what: { is: 'category', category, group }, ...together(ofCategory(view, category, at)) }
  })
}

/** What is put aside for later is no longer free, so of reserves the plan counts in what is left. */
function ofLeft(view: View & { show: Show }, at: number | null): MadeLine[] {
  if (at === null) {
    const left = leftOf(view, view.show)
    return view.months.map(({ planned, actual }, month): MadeLine => {
      return { what: { is: 'month', at: month }, planned: planned.balance, actual: actual.balance, counts: left[month] ?? 0 }
    })
  }
  return groups.flatMap((group) =>
    ofGroup(view, group, at).map(({ what, planned, actual, counts }) => {
      const counted = view.show === 'mixed' && group === 'reserves' ? planned : counts
      const [a, b, c] = [planned, actual, counted].map((cents) => inGroup(group, cents)) as [Cents, Cents, Cents]
      return { what, planned: a, actual: b, counts: c }
    }),
  )
}

function single(what: Named, counts: Cents): MadeLine {
  return { what, planned: 0, actual: 0, counts }
}

function ofJar(view: View, category: Category, at: number | null): MadeLine[] {
  const jar = view.jars.find((one) => one.category === category)
  if (jar === undefined) return []
  const months = at === null ? all : [at]
  const before = at === null || at === 0 ? jar.opening : (jar.months[at - 1]?.balance ?? 0)
  const lines = view.lines.filter((line) => line.category === category)
  const put = lines.map(({ postId, name, planned }) => {
    return single({ is: 'post', postId, category, name }, total(months.map((month) => planned[month] ?? 0)))
  })
  const out = total(months.map((month) => jar.months[month]?.withdrawal ?? 0))
  return [single({ is: 'start' }, before), ...put, single({ is: 'out' }, 0 - out)]
}

function linesOf(view: View & { opening: Cents; show: Show }, figure: YearFigure): MadeLine[] {
  if (figure.of === 'category') return ofCategory(view, figure.category, figure.at)
  if (figure.of === 'group') return ofGroup(view, figure.group, figure.at)
  if (figure.of === 'left') return ofLeft(view, figure.at)
  if (figure.of === 'jar') return ofJar(view, figure.category, figure.at)
  const past = view.months.slice(0, figure.at + 1)
  return [single({ is: 'start' }, view.opening), ...past.map(({ left }, at) => single({ is: 'month', at }, left))]
}

/** @param view with free money at the start of the year, as it is shown */
export function madeOfYear(view: View & { opening: Cents; show: Show }, figure: YearFigure): { lines: MadeLine[]; sum: Beside } {
  const lines = linesOf(view, figure)
  return { lines: lines.filter(anything), sum: together(lines) }
}
