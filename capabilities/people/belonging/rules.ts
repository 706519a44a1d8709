// Belonging to something has a beginning and an end, in that order.
import type { Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { BelongingText } from './model.ts'

export function mayBelong(one: Pick<BelongingText, 'sinceOn' | 'untilOn'>): Verdict<'until-before-from'> {
  return one.sinceOn !== null && one.untilOn !== null && one.untilOn < one.sinceOn ? fails('until-before-from') : holds
}

/** What still goes on comes first, then what ended. */
export function goesOn(one: Pick<BelongingText, 'untilOn'>, today: Day): boolean {
  return one.untilOn === null || one.untilOn >= today
}
