// What a figure of the year is made of, in words.
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import { monthWords } from '../../../../platform/web/when.ts'
import type { Group } from '../../budget/model.ts'
import { categoryWord, groupWord, lineName } from '../../budget/web/words.ts'
import type { MadeOf } from '../../web/MadeOfDialog.tsx'
import { monthTitle } from '../../web/months.ts'
import type { YearView } from '../api.ts'
import { type MadeLine, madeOfYear, type Named, type YearFigure } from '../rules/made-of-year.ts'
import type { Show } from '../rules/shown-year.ts'

type Of = Readonly<{ year: number; months: readonly { month: string }[] }>

/** What a figure is called, without when. */
function whatOf(figure: YearFigure): string {
  if (figure.of === 'category') return categoryWord(figure.category)
  if (figure.of === 'group') return groupWord(figure.group)
  if (figure.of === 'left') return m['finance.year.left']()
  if (figure.of === 'running') return m['finance.year.running']()
  return m['finance.year.jar']({ name: categoryWord(figure.category) })
}

/** "Huur of hypotheek, maart 2026". */
export function figureTitle(figure: YearFigure, { year, months }: Of): string {
  const of = figure.at === null ? String(year) : monthWords(months[figure.at]?.month ?? '')
  return m['finance.made-of']({ what: whatOf(figure), of })
}

function nameOf(what: Named, { months }: Of): string {
  if (what.is === 'start') return m['finance.made-of.start']()
  if (what.is === 'out') return m['finance.year.jar.out']()
  if (what.is === 'month') return monthTitle(months[what.at]?.month ?? '')
  if (what.is === 'category') return categoryWord(what.category)
  return what.postId === null ? m['finance.made-of.unplanned']({ name: categoryWord(what.category) }) : lineName(what)
}

function keyOf(what: Named): string {
  if (what.is === 'post') return what.postId ?? what.category
  return what.is === 'category' ? what.category : what.is === 'month' ? String(what.at) : what.is
}

/** By group where several stand below each other. */
function partsOf(lines: readonly MadeLine[], toLine: (line: MadeLine) => MadeOf['parts'][number]['lines'][number]) {
  const groupIn = ({ what }: MadeLine): Group | null => (what.is === 'category' ? what.group : null)
  const parts = [...Map.groupBy(lines, groupIn)].map(([group, own]) => ({
    word: group && groupWord(group),
    lines: own.map(toLine),
  }))
  return parts.length > 1 ? parts : parts.map((part) => ({ ...part, word: null }))
}

/** A large bill or income that comes in this month alone. */
function peaksOf(view: YearView, figure: YearFigure): string[] {
  if (figure.of !== 'category' || figure.at === null) return []
  const month = view.months[figure.at]?.month
  const own = view.peaks.filter((one) => one.month === month && one.category === figure.category)
  return own.map(({ postId, amount }) => {
    const post = view.lines.find((line) => line.postId === postId)
    return m['finance.made-of.peak']({ name: post ? lineName(post) : categoryWord(figure.category), amount: euros(amount) })
  })
}

export function yearInWords(view: YearView & { show: Show }, figure: YearFigure): MadeOf {
  const opening = view.starts.find((one) => one.of === 'free')?.amountCents ?? 0
  const { lines, sum } = madeOfYear({ ...view, opening }, figure)
  const isOne = figure.of === 'running' || figure.of === 'jar'
  const cells = ({ planned, actual, counts }: Omit<MadeLine, 'what'>) =>
    isOne ? [counts] : view.show === 'mixed' ? [planned, actual, counts] : [planned, actual]
  const heads = [m['finance.year.planned'](), m['finance.year.actual'](), m['finance.made-of.counts']()]
  const aside = figure.of === 'left' && view.jars.length > 0 && view.show === 'mixed'
  return {
    title: figureTitle(figure, view),
    heads: isOne ? [] : heads.slice(0, view.show === 'mixed' ? 3 : 2),
    parts: partsOf(lines, (line) => ({ key: keyOf(line.what), name: nameOf(line.what, view), amounts: cells(line) })),
    sums: cells(sum),
    says: [
      ...peaksOf(view, figure),
      ...(view.show === 'mixed' && !isOne ? [m['finance.made-of.mixed']()] : []),
      ...(aside ? [m['finance.made-of.aside']()] : []),
    ],
  }
}
