// What may be noted of a phase: which kinds and decisions it knows, which days follow each other, and when a reason is needed.
import type { Day } from '../../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../../core/kit/verdict.ts'
import {
  crises,
  type Decision,
  exits,
  guidances,
  moratoria,
  type Phase,
  type PhaseEntry,
  type PhaseKind,
  type PhaseName,
  resolutions,
} from '../model.ts'

interface Form {
  kinds: readonly PhaseKind[]
  /** Whether it is nothing without its kind. */
  kindNeeded?: true
  decisions: readonly Decision[]
  /** Once in a trajectory. */
  once?: true
  /** Its end is set beforehand, so that it may lie ahead. */
  endAhead?: true
  /** A day, not a time: it has no end. */
  atOnce?: true
}

const plain: Form = { kinds: [], decisions: [] }

const forms: Record<PhaseName, Form> = {
  registration: { kinds: crises, decisions: [], once: true },
  'crisis-intervention': { kinds: crises, kindNeeded: true, decisions: [] },
  intake: { kinds: [], decisions: ['admitted', 'not-admitted'], once: true },
  'information-advice': plain,
  'plan-of-approach': { ...plain, once: true },
  stabilisation: plain,
  moratorium: { kinds: moratoria, kindNeeded: true, decisions: ['granted', 'refused', 'withdrawn'], endAhead: true },
  'debt-arrangement': { kinds: [], decisions: ['accepted', 'dwangakkoord', 'rejected', 'withdrawn'] },
  resolution: { kinds: resolutions, kindNeeded: true, decisions: [], endAhead: true },
  guidance: { kinds: guidances, kindNeeded: true, decisions: [], endAhead: true },
  aftercare: { ...plain, endAhead: true },
  exit: { kinds: exits, kindNeeded: true, decisions: ['ended'], once: true, atOnce: true },
}

export const formOf = (phase: PhaseName): Form => forms[phase]

const explained: readonly (Decision | PhaseKind)[] = [
  ...(['admitted', 'not-admitted', 'refused', 'rejected'] as const),
  ...(['conditions-not-met', 'not-suitable', 'other'] as const),
]

/** A decision of the college is reasoned (Awb art. 3:46), and so is what was refused or ended against someone's wish. */
export function reasonNeeded({ decision, kind }: Pick<PhaseEntry, 'decision' | 'kind'>): boolean {
  return [decision, kind].some((one) => one !== null && explained.includes(one))
}

type Reason =
  | 'kind-needed'
  | 'kind-does-not-fit'
  | 'decision-does-not-fit'
  | 'decision-day-needed'
  | 'because-needed'
  | 'not-yet-happened'
  | 'days-backwards'
  | 'phase-twice'

function fits(entry: PhaseEntry): Verdict<Reason> {
  const { kinds, kindNeeded, decisions } = formOf(entry.phase)
  if (entry.kind === null && kindNeeded) return fails('kind-needed')
  if (entry.kind !== null && !kinds.includes(entry.kind)) return fails('kind-does-not-fit')
  if (entry.decision !== null && !decisions.includes(entry.decision)) return fails('decision-does-not-fit')
  if ((entry.decision === null) !== (entry.decidedOn === null)) return fails('decision-day-needed')
  return reasonNeeded(entry) && entry.because === '' ? fails('because-needed') : holds
}

/** What happened is not ahead, and comes in its order. */
function daysHold(entry: PhaseEntry, today: Day): Verdict<Reason> {
  const { startedOn, decidedOn, runsFrom, endedOn, phase } = entry
  const { endAhead, atOnce } = formOf(phase)
  const happened = [startedOn, decidedOn, endAhead ? null : endedOn]
  if (happened.some((one) => one !== null && one > today)) return fails('not-yet-happened')
  // The decision that ends it may come before the day it ends on.
  if (decidedOn !== null && phase !== 'exit' && decidedOn < startedOn) return fails('days-backwards')
  if (runsFrom !== null && (phase !== 'moratorium' || runsFrom < startedOn)) return fails('days-backwards')
  if (endedOn !== null && (atOnce || endedOn < (runsFrom ?? startedOn))) return fails('days-backwards')
  return holds
}

/** @param others the phases beside it */
export function checkPhase(
  entry: PhaseEntry,
  { today, others }: { today: Day; others: readonly Pick<Phase, 'phase' | 'startedOn'>[] },
): Verdict<Reason> {
  const fit = fits(entry)
  if (!fit.ok) return fit
  const days = daysHold(entry, today)
  if (!days.ok) return days
  // Nothing begins after one has left.
  if (entry.phase === 'exit' && others.some(({ startedOn }) => startedOn > entry.startedOn)) return fails('days-backwards')
  if (others.some(({ phase, startedOn }) => phase === 'exit' && startedOn < entry.startedOn)) return fails('days-backwards')
  return formOf(entry.phase).once && others.some(({ phase }) => phase === entry.phase) ? fails('phase-twice') : holds
}
