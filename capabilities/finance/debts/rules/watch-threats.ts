// The clock of a threat: a first talk within three working days where a home, energy, water or insurance may be lost.
import { type Day, daysBetween } from '../../../../core/kit/day.ts'
import { firstTalkBy } from '../../../../core/law/debt-counselling/due.ts'
import { addWorkingDays, isWorkingDay } from '../../../../core/law/terms/working-days.ts'
import type { Claim } from '../model.ts'

export interface ThreatClock {
  /** Last day on which the first talk is in time. */
  readonly due: Day
  /** Working days left after today; zero on the last day and after it. */
  readonly workingDaysLeft: number
  readonly state: 'running' | 'lastDay' | 'over'
}

/** The day of the report does not count; weekends and holidays do not either (art. 4 lid 2 Wgs). Null without a clock. */
export function threatClock(claim: Pick<Claim, 'threat' | 'threatReportedOn'>, today: Day): ThreatClock | null {
  if (claim.threat === 'none' || claim.threatReportedOn === null) return null
  const due = firstTalkBy(claim.threatReportedOn, true)?.due
  if (due === undefined) return null
  const state = today < due ? 'running' : today === due ? 'lastDay' : 'over'
  return { due, workingDaysLeft: workingDaysUntil(today, due), state }
}

function workingDaysUntil(today: Day, due: Day): number {
  let [left, at] = [0, today]
  while (daysBetween(at, due) > 0) {
    at = addWorkingDays(at, 1)
    if (isWorkingDay(at) && at <= due) left++
  }
  return left
}

/** Claims with the most urgent first: threats by their last day, then the largest. */
export function byUrgency<One extends Claim>(claims: readonly One[], today: Day): One[] {
  const dueOf = (one: One): Day => threatClock(one, today)?.due ?? (one.threat === 'none' ? '9999-12-31' : today)
  return claims
    .map((one) => ({ one, due: dueOf(one) }))
    .sort((a, b) => (a.due === b.due ? b.one.currentCents - a.one.currentCents : a.due < b.due ? -1 : 1))
    .map(({ one }) => one)
}
