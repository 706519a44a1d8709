// The year on paper: twelve months by category on one sheet, whole euros, peaks and shortages marked.
import type { TableLine, TablePaper } from '../../../../platform/letters/model.ts'
import { plainSigns } from '../../../../platform/letters/rules/blocks-of.ts'
import { type Category, type Group, groups } from '../../budget/model.ts'
import type { DebtMonth, YearOverview } from '../model.ts'
import { owedIn } from './debts-in.ts'
import { amountsOf, inGroup, leftOf, type Show, total } from './shown-year.ts'

/** Every word on the paper, in the language of who reads it. */
export interface YearWords {
  title: string
  beside: string
  facts: TablePaper['facts']
  sentences: readonly string[]
  /** Twelve short names. */
  months: readonly string[]
  shows: Readonly<Record<Show, string>>
  group: (group: Group) => string
  category: (category: Category) => string
  kind: string
  year: string
  together: string
  left: string
  running: string
  debts: string
  jars: string
  /** At the start, in, out, what is in it. */
  jarHeads: readonly [string, string, string, string]
  foot: string
  page: string
}

const figures = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

/** Whole euros with a real minus; nothing is a dash, so that the eye finds what is there. */
export function wholeWords(cents: number): string {
  const euros = Math.round(Math.abs(cents) / 100)
  return euros === 0 ? '–' : `${cents < 0 ? '−' : ''}${figures.format(euros)}`
}

const cellsOf = (amounts: readonly number[]) => [...amounts, total(amounts)].map((cents) => ({ words: wholeWords(cents) }))

const shortages = (amounts: readonly number[]): TableLine['cells'] =>
  amounts.map((cents) => ({ words: wholeWords(cents), ...(cents < 0 ? { mark: 'short' as const } : {}) }))

function groupLines(view: YearOverview, group: Group, { show, words }: { show: Show; words: YearWords }): TableLine[] {
  const rows = inGroup(view, group).map((row) => ({ row, amounts: amountsOf(row, view.months, show) }))
  if (rows.length === 0) return []
  const isPeak = (category: Category, at: number) =>
    view.peaks.some((one) => one.category === category && one.month === view.months[at]?.month)
  const lines = rows.map(({ row: { category }, amounts }): TableLine => {
    const cells = cellsOf(amounts).map((cell, at) =>
      amounts[at] && isPeak(category, at) ? { ...cell, mark: 'peak' as const } : cell,
    )
    return { kind: 'line', head: words.category(category), cells }
  })
  const sums = view.months.map((_, at) => total(rows.map(({ amounts }) => amounts[at] ?? 0)))
  return [
    { kind: 'group', head: words.group(group), cells: [] },
    ...lines,
    { kind: 'sum', head: words.together, cells: cellsOf(sums) },
  ]
}

function yearLines(view: YearOverview, given: Omit<Given, 'head'>): TableLine[] {
  const left = leftOf(view, given.show)
  const end: TableLine = { kind: 'total', head: given.words.left, cells: shortages([...left, total(left)]) }
  const running = view.months.map((one) => one.running)
  const free: TableLine = { kind: 'line', head: given.words.running, cells: [...shortages(running), { words: '' }] }
  const below = given.show === 'mixed' ? [end, free] : [end]
  return [...groups.flatMap((group) => groupLines(view, group, given)), ...below, ...debtLines(view, given)]
}

/** What is owed at the end of each month; blank where nobody knows. */
function debtLines({ months }: YearOverview, { debts, words }: Pick<Given, 'debts' | 'words'>): TableLine[] {
  if (debts.length === 0) return []
  const cells = owedIn(months, debts).map((cents) => ({ words: cents === null ? '' : wholeWords(cents) }))
  return [{ kind: 'line', head: words.debts, cells: [...cells, { words: '' }] }]
}

/** A jar month by month: what goes in, what goes out, and what is in it then. */
function jarLines({ category, opening, months }: YearOverview['jars'][number], words: YearWords): TableLine[] {
  const [, into, out, holds] = words.jarHeads
  const head = (part: string) => `${words.category(category)}: ${part}`
  const moves = (part: 'deposit' | 'withdrawal') => [{ words: '' }, ...cellsOf(months.map((one) => one[part]))]
  const stands = shortages([opening, ...months.map((one) => one.balance)])
  return [
    { kind: 'line', head: head(into), cells: moves('deposit') },
    { kind: 'line', head: head(out), cells: moves('withdrawal') },
    { kind: 'sum', head: head(holds), cells: [...stands, { words: '' }] },
  ]
}

interface Given {
  head: TablePaper['head']
  show: Show
  debts: readonly DebtMonth[]
  words: YearWords
}

export function yearPaper(view: YearOverview, { head, show, debts, words }: Given): TablePaper {
  const year = {
    caption: words.shows[show],
    columns: [words.kind, ...words.months, words.year],
    lines: yearLines(view, { show, debts, words }),
  }
  const [start] = words.jarHeads
  const ofJars = {
    caption: words.jars,
    columns: [words.kind, start, ...words.months, words.year],
    lines: view.jars.flatMap((jar) => jarLines(jar, words)),
  }
  return {
    language: 'nl',
    head: { name: head.name, colour: head.colour },
    title: words.title,
    beside: plainSigns(words.beside),
    facts: words.facts,
    sentences: words.sentences,
    tables: view.jars.length > 0 ? [year, ofJars] : [year],
    foot: words.foot,
    pageWords: words.page,
  }
}
