// What holds for a meldcode: five steps in any order, but no decision before the others were taken or passed over with a reason (pricoh.nl, meldcodehaaglanden.nl).
import type { Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { WeighingQuestion } from '../weighing/model.ts'
import { weigh } from '../weighing/rules.ts'
import { childQuestions, type EntryKind, type SaidOf, type Standing, type Step, steps } from './model.ts'

/** What is known of an entry without reading it. */
export interface Taken {
  kind: EntryKind
  step: Step | null
  on: Day
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

export type EntryFault = 'meldcode-closed' | 'day-to-come' | 'steps-open' | 'not-reported'

interface Recording {
  kind: EntryKind
  on: Day
  today: Day
  closed: boolean
  taken: readonly Taken[]
  /** A report was decided upon. */
  reported: boolean
}

/** Whether this may be recorded now. A decision comes after the other steps; feedback answers a report. */
export function mayRecord({ kind, on, today, closed, taken, reported }: Recording): Verdict<EntryFault> {
  if (closed) return fails('meldcode-closed')
  if (on > today) return fails('day-to-come')
  const open = standingsOf(taken).filter(({ step, state }) => step !== 'decision' && state === 'open')
  if (kind === 'decision' && open.length > 0) return fails('steps-open')
  return kind === 'feedback' && !reported ? fails('not-reported') : holds
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
