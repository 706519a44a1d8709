// What holds for a meldcode: five steps in any order, but no decision before the others were taken or passed over with a reason (pricoh.nl, meldcodehaaglanden.nl).
import type { Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { WeighingQuestion } from '../weighing/model.ts'
import { weigh } from '../weighing/rules.ts'
import { childQuestions, type EntryKind, type SaidOf, type Standing, type Step, steps } from './model.ts'

/** What is known of an entry without reading it. */
export interface Taken {
  id?: string
  kind: EntryKind
  step: Step | null
  on: Day
  /** A decision to report. */
  report?: boolean
}

/** The step an entry belongs to; what comes after the steps belongs to none. */
export function stepOf(entry: { kind: EntryKind; step?: Step }): Step | null {
  if (entry.kind === 'child-check') return 'signals'
  if (entry.kind === 'passed-over') return entry.step ?? null
  return entry.kind === 'feedback' ? null : entry.kind
}

/** A child check alone is no signal: the first step is taken once a signal is recorded. */
const takes = (step: Step) => (one: Taken) => one.kind === step

/** How each step stands: taken on the last day it was, or passed over. */
export function standingsOf(taken: readonly Taken[]): Standing[] {
  const last = (some: Taken[]) =>
    some
      .map(({ on }) => on)
      .toSorted((a, b) => a.localeCompare(b))
      .at(-1) ?? null
  return steps.map((step) => {
    const done = last(taken.filter(takes(step)))
    const passed = last(taken.filter((one) => one.kind === 'passed-over' && one.step === step))
    if (done !== null) return { step, state: 'done', on: done }
    return passed === null ? { step, state: 'open', on: null } : { step, state: 'passed-over', on: passed }
  })
}

type OrderFault = 'not-reported' | 'decision-before-steps' | 'feedback-before-report'
export type EntryFault = 'meldcode-closed' | 'day-to-come' | 'steps-open' | OrderFault

/** The first day each step but the last was taken or passed over. */
function firstDays(taken: readonly Taken[]): Day[] {
  return steps.flatMap((step) => {
    if (step === 'decision') return []
    const days = taken.filter((one) => takes(step)(one) || (one.kind === 'passed-over' && one.step === step)).map(({ on }) => on)
    return days.toSorted((a, b) => a.localeCompare(b)).slice(0, 1)
  })
}

function faultOf(one: Taken, all: readonly Taken[]): OrderFault | null {
  if (one.kind === 'decision') return firstDays(all).some((day) => day > one.on) ? 'decision-before-steps' : null
  if (one.kind !== 'feedback') return null
  const reports = all.filter(({ report }) => report === true)
  if (reports.length === 0) return 'not-reported'
  return reports.some(({ on }) => on <= one.on) ? null : 'feedback-before-report'
}

/**
 * Whether the days keep their order: a decision stands on steps of that day or before, and feedback answers a report of that day or before. What was
 * out of order before keeps nobody from setting something else right.
 */
export function keepsOrder(before: readonly Taken[], after: readonly Taken[]): Verdict<OrderFault> {
  const known = new Set(before.map((one) => `${one.id} ${faultOf(one, before)}`))
  for (const one of after) {
    const fault = faultOf(one, after)
    if (fault !== null && !known.has(`${one.id} ${fault}`)) return fails(fault)
  }
  return holds
}

interface Recording {
  one: Taken
  today: Day
  closed: boolean
  taken: readonly Taken[]
}

/** Whether this may be recorded now. A decision comes after the other steps; feedback answers a report. */
export function mayRecord({ one, today, closed, taken }: Recording): Verdict<EntryFault> {
  if (closed) return fails('meldcode-closed')
  if (one.on > today) return fails('day-to-come')
  const open = standingsOf(taken).filter(({ step, state }) => step !== 'decision' && state === 'open')
  if (one.kind === 'decision' && open.length > 0) return fails('steps-open')
  return keepsOrder(taken, [...taken, one])
}

/**
 * Whoever began a meldcode leads it, and chooses whether the safeguarding officer sees how far it is: that one may stand too near. Once they
 * cannot open the folder any more, whoever is in it does.
 */
export function leads({
  askerId,
  leaderId,
  insiders,
}: {
  askerId: string
  leaderId: string
  insiders: readonly string[]
}): boolean {
  return askerId === leaderId || !insiders.includes(leaderId)
}

/** A meldcode ends with a decision. */
export function mayEnd(taken: readonly Taken[]): Verdict<'undecided'> {
  return taken.some(takes('decision')) ? holds : fails('undecided')
}

/** A child check that found nothing is recorded, and that is all. */
export function foundNoChild(check: Pick<SaidOf<'child-check'>, (typeof childQuestions)[number]>): boolean {
  return childQuestions.every((question) => check[question] === 'no')
}

/** Whether these answers walk the table to its end, and no further. */
export function mayWeigh(
  questions: readonly Pick<WeighingQuestion, 'yes' | 'no'>[],
  answers: readonly { yes: boolean }[],
): Verdict<'weighing-unfinished'> {
  const weighed = weigh(
    questions,
    answers.map(({ yes }) => yes),
  )
  return weighed.done && weighed.asked === answers.length ? holds : fails('weighing-unfinished')
}
