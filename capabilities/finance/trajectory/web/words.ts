// The way through debt counselling in words: phases with their days, and what is to be done by when.
import { m } from '#texts'
import { type Day, daysBetween } from '../../../../core/kit/day.ts'
import { dayNear, dayWords } from '../../../../platform/web/when.ts'
import type { Decision, Phase, PhaseKind, PhaseName, Term } from '../model.ts'

export const phaseWords = (phase: PhaseName): string => m[`finance.trajectory.phase.${phase}`]()

export const decisionWords = (decision: Decision): string => m[`finance.trajectory.decision.${decision}`]()

/** "Schuldbemiddeling". */
export const kindWords = (kind: PhaseKind): string => m[`finance.trajectory.kind.${kind}`]()

function runWords(from: Day, until: Day | null, today: Day): string {
  const day = dayWords(from, today)
  if (until === null) return m['finance.trajectory.since']({ day })
  if (until === from) return m['finance.trajectory.on']({ day })
  return m['finance.trajectory.from-until']({ from: day, until: dayWords(until, today) })
}

/** "Van 3 november tot en met 9 november", "Gevraagd op 3 november". */
export function daysWords(one: Phase, today: Day): string {
  const day = dayWords(one.startedOn, today)
  if (one.phase === 'exit' || one.phase === 'registration') return m['finance.trajectory.on']({ day })
  const decided = one.decidedOn === null ? '' : m['finance.trajectory.decided']({ day: dayWords(one.decidedOn, today) })
  if (one.phase !== 'moratorium') return [runWords(one.startedOn, one.endedOn, today), decided].filter(Boolean).join(', ')
  const runs = one.decision === 'granted' ? runWords(one.runsFrom ?? one.decidedOn ?? one.startedOn, one.endedOn, today) : ''
  return [m['finance.trajectory.asked']({ day }), decided, runs].filter(Boolean).join(', ')
}

/** Whether a term is the end of something, rather than what someone must do. */
const isEnd = ({ name }: Pick<Term, 'name'>) => name === 'moratorium' || name === 'resolution' || name === 'aftercare'

/** "Eerste gesprek, want er dreigt iets". */
export const termWords = ({ name }: Pick<Term, 'name'>): string => m[`finance.trajectory.term.${name}`]()

export const isLate = (term: Pick<Term, 'due'>, today: Day) => term.due < today

/** "uiterlijk donderdag", "3 dagen te laat", "loopt tot en met 3 mei". */
export function dueWords(term: Pick<Term, 'name' | 'due'>, today: Day): string {
  const day = dayNear(term.due, today)
  if (isEnd(term))
    return isLate(term, today) ? m['finance.trajectory.ran-until']({ day }) : m['finance.trajectory.runs-until']({ day })
  if (!isLate(term, today)) return m['finance.trajectory.by']({ day })
  return m['finance.trajectory.late']({ count: daysBetween(term.due, today) })
}

/** Of a phase that goes on: its name and since when. */
export function nowWords(one: Phase, today: Day): string {
  return m['finance.trajectory.now']({ phase: phaseWords(one.phase), day: dayWords(one.runsFrom ?? one.startedOn, today) })
}
