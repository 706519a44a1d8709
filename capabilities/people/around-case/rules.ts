// Who is round a case now, and who was.
import type { Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { Professional } from './model.ts'

/** Whether someone is still round the case on a day; the last day is the first without. */
export function isRound({ untilOn }: Pick<Professional, 'untilOn'>, on: Day): boolean {
  return untilOn === null || on < untilOn
}

/** Nobody leaves before they came, and who left is not in charge. */
export function mayBeRound(
  one: Pick<Professional, 'sinceOn' | 'untilOn' | 'leads'>,
): Verdict<'until-before-since' | 'left-not-in-charge'> {
  if (one.untilOn !== null && one.untilOn < one.sinceOn) return fails('until-before-since')
  return one.leads && one.untilOn !== null ? fails('left-not-in-charge') : holds
}

/** In charge first, then by name; who left comes last. */
export function inOrder(rows: readonly Professional[], today: Day): Professional[] {
  const turn = (one: Professional) => (isRound(one, today) ? (one.leads ? 0 : 1) : 2)
  return [...rows].sort((a, b) => turn(a) - turn(b) || a.name.localeCompare(b.name, 'nl'))
}
