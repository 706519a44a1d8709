// What stands in the form of a phase, and how it becomes what is asked of the server.
import type { Day } from '../../../../core/kit/day.ts'
import type { Decision, Phase, PhaseEntry, PhaseKind, PhaseName } from '../model.ts'
import { formOf } from '../rules/check-phase.ts'

/** A phase to change, or the name of one that begins, with its kind where that is known. */
export type Shown = Phase | { begins: PhaseName; kind?: PhaseKind }

export interface PhaseFields {
  kind: PhaseKind | 'none' | null
  startedOn: Day | null
  decision: Decision | 'none'
  decidedOn: Day | null
  runsFrom: Day | null
  endedOn: Day | null
  because: string
}

export const nameOf = (shown: Shown): PhaseName => ('begins' in shown ? shown.begins : shown.phase)

export function fieldsOf(shown: Shown, today: Day): PhaseFields {
  const none = { decision: 'none', decidedOn: null, runsFrom: null, endedOn: null, because: '' } as const
  const bare = formOf(nameOf(shown)).kindNeeded ? null : 'none'
  if ('begins' in shown) return { ...none, kind: shown.kind ?? bare, startedOn: today }
  const { kind, startedOn, decision, decidedOn, runsFrom, endedOn, because } = shown
  return { kind: kind ?? bare, startedOn, decision: decision ?? 'none', decidedOn, runsFrom, endedOn, because }
}

/** A decision without a day is of today; a moratorium that was not granted runs from no day. */
export function entryOf(phase: PhaseName, values: PhaseFields, today: Day): PhaseEntry {
  const decision = values.decision === 'none' ? null : values.decision
  return {
    ...values,
    phase,
    decision,
    kind: values.kind === 'none' ? null : values.kind,
    startedOn: values.startedOn ?? today,
    decidedOn: decision === null ? null : (values.decidedOn ?? today),
    runsFrom: decision === 'granted' ? values.runsFrom : null,
  }
}
