// Payments that come back: what is paid or received each week, four weeks, month, quarter or year, or in ten terms of a year.
import type { Cents } from '../../../../core/kit/cents.ts'
import { addDays, addMonths, type Day, daysBetween } from '../../../../core/kit/day.ts'
import type { Period } from '../../../../core/kit/period.ts'
import { guessKind } from '../../debts/rules/guess-kind.ts'
import type { Entry } from '../model.ts'
import { featuresOf, type Sortable } from './sort-entries.ts'

/** What tells one payment from another; `fingerprint` is any name of its own. */
export type Payment = Sortable & Pick<Entry, 'day' | 'fingerprint'>

export interface Recurring {
  readonly name: string
  readonly iban: string | null
  readonly period: Period
  /** Middle amount, signed. */
  readonly amountCents: Cents
  /** What was paid last, and what was usual before that. */
  readonly lastCents: Cents
  readonly usualCents: Cents
  /** All before the last were close to what was usual. */
  readonly steady: boolean
  /** The amount was not always the same. */
  readonly varies: boolean
  readonly last: Day
  /** When it is to be expected again. */
  readonly next: Day
  readonly fingerprints: readonly string[]
}

/** Days between two of a kind, with the room that weekends and months take. */
const rhythms: readonly { period: Period; from: number; to: number; least: number }[] = [
  { period: 'week', from: 6, to: 8, least: 4 },
  { period: 'month', from: 26, to: 35, least: 3 },
  { period: 'quarter', from: 85, to: 97, least: 3 },
  { period: 'year', from: 355, to: 375, least: 2 },
]

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function gapsOf(entries: readonly Payment[]): number[] {
  return entries.slice(1).map((one, at) => daysBetween(entries[at]?.day ?? one.day, one.day))
}

/** Four weeks and a month look alike on two payments; over three the days of the month drift apart. */
function isFourWeeks(gaps: readonly number[]): boolean {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  return gaps.every((gap) => gap >= 26 && gap <= 30) && Math.abs(mean - 28) <= 0.5
}

/** Cut where two turns or more were passed over. */
function runsOf(entries: readonly Payment[]): Payment[][] {
  const runs: Payment[][] = []
  for (const one of entries) {
    const [run, before] = [runs.at(-1), runs.at(-1)?.at(-1)]
    if (run && before && daysBetween(before.day, one.day) <= 70) run.push(one)
    else runs.push([one])
  }
  return runs
}

/** What a municipality or water board collects in ten terms of a year; another who was paid ten times may well be paid again. */
function areTenTerms(run: readonly Payment[]): boolean {
  const [first] = run
  if (run.length !== 10 || first === undefined || first.amountCents > 0) return false
  return ['tax', 'municipality'].includes(guessKind(first.counterpartyName))
}

/** The rhythm of a row of payments; one longer gap is forgiven when there are many: a month may be missing. */
function rhythmOf(entries: readonly Payment[]): Period | null {
  const gaps = gapsOf(entries)
  const runs = runsOf(entries)
  const pauses = runs.some(areTenTerms) ? runs.length - 1 : 0
  const found = rhythms.find(({ from, to, least }) => {
    const fitting = gaps.filter((gap) => gap >= from && gap <= to).length
    const forgiven = gaps.length >= 4 && gaps.every((gap) => gap >= from) ? 1 : 0
    return entries.length >= least && fitting >= gaps.length - Math.max(forgiven, pauses)
  })
  if (found === undefined) return null
  if (found.period !== 'month') return found.period
  return isFourWeeks(gaps) ? 'fourWeeks' : runs.some(areTenTerms) ? 'tenTerms' : 'month'
}

/** Ten terms begin again a year after they began. */
function nextOf(entries: readonly Payment[], period: Period): Day {
  const [run, last] = [runsOf(entries).at(-1), entries.at(-1) as Payment]
  const [begun] = run ?? []
  return period === 'tenTerms' && run?.length === 10 && begun ? addMonths(begun.day, 12) : nextAfter(last.day, period)
}

function nextAfter(last: Day, period: Period): Day {
  const days = { week: 7, fourWeeks: 28 } as const
  const months = { month: 1, quarter: 3, year: 12, tenTerms: 1 } as const
  return period === 'week' || period === 'fourWeeks' ? addDays(last, days[period]) : addMonths(last, months[period])
}

/** Within a euro or a twentieth, which someone who watches the cents would not call another amount. Our own choice. */
export function isClose(amount: Cents, usual: Cents): boolean {
  return Math.abs(amount - usual) <= Math.max(100, Math.abs(usual) / 20)
}

function recurringOf(entries: readonly Payment[], period: Period): Recurring {
  const last = entries.at(-1) as Payment
  const amounts = entries.map((one) => one.amountCents)
  const usual = middle(amounts.slice(0, -1))
  return {
    name: last.counterpartyName,
    iban: last.counterpartyIban,
    period,
    amountCents: middle(amounts),
    lastCents: last.amountCents,
    usualCents: usual,
    steady: amounts.slice(0, -1).every((one) => isClose(one, usual)),
    varies: new Set(amounts).size > 1,
    last: last.day,
    next: nextOf(entries, period),
    fingerprints: entries.map((one) => one.fingerprint),
  }
}

function groupBy(entries: readonly Payment[], keyOf: (entry: Payment) => string): Payment[][] {
  const groups = new Map<string, Payment[]>()
  for (const entry of entries) {
    const group = groups.get(keyOf(entry))
    if (group === undefined) groups.set(keyOf(entry), [entry])
    else group.push(entry)
  }
  return [...groups.values()]
}

function counterpartyOf(entry: Payment): string {
  const { sign, iban, name, words } = featuresOf(entry)
  return `${sign} ${iban ?? (name || words.join(' '))}`
}

/**
 * Finds what comes back. Payments to one counterparty are first taken as one row; if they have no rhythm together they are
 * parted by their words, and then by amount (the tax office pays two allowances from one account).
 */
export function findRecurring(entries: readonly Payment[]): Recurring[] {
  const sorted = [...entries].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const partings: ((entry: Payment) => string)[] = [
    (entry) => [...featuresOf(entry).words].sort().join(' '),
    (entry) => String(entry.amountCents),
  ]
  const search = (group: Payment[], from: number): Recurring[] => {
    const period = rhythmOf(group)
    if (period !== null) return [recurringOf(group, period)]
    const parting = partings[from]
    return parting === undefined ? [] : groupBy(group, parting).flatMap((part) => search(part, from + 1))
  }
  return groupBy(sorted, counterpartyOf).flatMap((group) => search(group, 0))
}
