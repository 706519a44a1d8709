// The terms of a report of need under the Wmo 2015: six weeks to investigate, two more to decide on the application.
import { addDays, type Day, daysBetween } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import { inForce } from '../../../core/law/parameter.ts'
import { socialSupportFiles } from '../../../core/law/social-support/files.ts'
import { extendTerm } from '../../../core/law/terms/working-days.ts'
import type { WmoClock, WmoStage, WmoSteps } from './model.ts'

/** So many days before its end a term asks attention. Own choice, no figure of law. */
export const wmoWarnDays = 14

export interface WmoRequest {
  aboutWmo: boolean
  receivedOn: Day
  wmoInvestigatedOn: Day | null
  wmoAppliedOn: Day | null
  wmoDecidedOn: Day | null
  /** Whether the case it led to is closed: then nothing is waited for. */
  caseClosed: boolean
}

/** Days from the report to the end of the investigation, and from the application to the decision; null before the law as we know it. */
export function wmoDays(on: Day): { investigation: number; decision: number } | null {
  const law = inForce(socialSupportFiles, on)?.values
  return law ? { investigation: law.investigationWeeks.value * 7, decision: law.decisionWeeks.value * 7 } : null
}

function stageOf({ investigatedOn, appliedOn, decidedOn }: WmoSteps, caseClosed: boolean): WmoStage {
  if (decidedOn !== null) return 'done'
  if (caseClosed) return 'stopped'
  if (appliedOn !== null) return 'decision'
  return investigatedOn === null ? 'investigation' : 'application'
}

/**
 * The clock of a request that is a report of need (Wmo 2015 art. 2.3.2 lid 1 and 2.3.5 lid 2). Nothing was found that lets a stop of the
 * own clock move it. Who applies before the investigation is ready starts the term of the decision.
 */
export function wmoClockOf(request: WmoRequest, today: Day): WmoClock | null {
  const law = request.aboutWmo ? inForce(socialSupportFiles, request.receivedOn)?.values : undefined
  const days = wmoDays(request.receivedOn)
  if (!law || !days) return null
  const steps = { investigatedOn: request.wmoInvestigatedOn, appliedOn: request.wmoAppliedOn, decidedOn: request.wmoDecidedOn }
  const investigateBy = extendTerm(addDays(request.receivedOn, days.investigation))
  const decideBy = steps.appliedOn === null ? null : extendTerm(addDays(steps.appliedOn, days.decision))
  const stage = stageOf(steps, request.caseClosed)
  const due = stage === 'investigation' ? investigateBy : stage === 'decision' ? decideBy : null
  const toGo = due === null ? null : daysBetween(today, due)
  const word = toGo === null ? null : toGo < 0 ? 'over' : toGo === 0 ? 'last-day' : 'left'
  return {
    ...steps,
    stage,
    investigateBy,
    decideBy,
    due,
    verified: stage === 'decision' ? law.decisionWeeks.verified : law.investigationWeeks.verified,
    left: toGo === null || word === null ? null : { word, days: Math.abs(toGo) },
    near: toGo !== null && toGo <= wmoWarnDays,
  }
}

/**
 * Steps are of days that have been, on or after the report; a decision is on an application. That an application comes when the
 * investigation is ready or six weeks have passed (art. 2.3.2 lid 9) is not held against who writes down what happened.
 */
export function mayNoteSteps(
  request: { aboutWmo: boolean; receivedOn: Day },
  steps: WmoSteps,
  today: Day,
): Verdict<'not-wmo' | 'day-to-come' | 'before-that' | 'not-applied'> {
  if (!request.aboutWmo) return fails('not-wmo')
  const days = [steps.investigatedOn, steps.appliedOn, steps.decidedOn].filter((one) => one !== null)
  if (days.some((one) => one > today)) return fails('day-to-come')
  if (steps.decidedOn !== null && steps.appliedOn === null) return fails('not-applied')
  const early = steps.decidedOn !== null && steps.appliedOn !== null && steps.decidedOn < steps.appliedOn
  return early || days.some((one) => one < request.receivedOn) ? fails('before-that') : holds
}
