// In a family plan each sees the own and the agreed parts, and no more.
import type { Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { Agreement, Goal } from '../model.ts'
import { isGoalAgreed } from '../rules/agreement.ts'
import type { FirstPlanText } from './model.ts'

type Whose = Pick<Goal, 'personIds'>

/** Whose a goal is: those named, else the person the case is about. */
export function ownersOf(goal: Whose, clientId: string): readonly string[] {
  return goal.personIds.length > 0 ? goal.personIds : [clientId]
}

/** Agreed by those whose goal it is: one of them said yes, none said no, and it did not change after. */
export function isAgreedByOwners(
  goal: Pick<Goal, 'personIds' | 'changedIn'>,
  agreements: readonly Agreement[],
  clientId: string,
): boolean {
  const owners = ownersOf(goal, clientId)
  return isGoalAgreed(
    goal,
    agreements.filter(({ personId }) => personId !== null && owners.includes(personId)),
  )
}

export interface Part<One> {
  own: One[]
  /** Of others, and agreed by them. */
  agreed: One[]
}

type Seen = Pick<Goal, 'personIds' | 'ownersOnly' | 'changedIn' | 'state'>

/**
 * What one person sees of a plan: the own goals that run or were reached, and the running goals of others that those others
 * agreed to, except what is only for themselves.
 */
export function partOf<One extends Seen>(
  plan: { goals: readonly One[]; agreements: readonly Agreement[] },
  personId: string,
  clientId: string,
): Part<One> {
  const isOwn = (goal: One) => ownersOf(goal, clientId).includes(personId)
  return {
    own: plan.goals.filter((goal) => isOwn(goal) && (goal.state === 'now' || goal.state === 'reached')),
    agreed: plan.goals.filter(
      (goal) => !isOwn(goal) && !goal.ownersOnly && goal.state === 'now' && isAgreedByOwners(goal, plan.agreements, clientId),
    ),
  }
}

/** A plan of their own comes in on or after the day it was offered, and nothing happens on a day to come. */
export function mayRecord(
  plan: FirstPlanText,
  today: Day,
): Verdict<'day-to-come' | 'received-before-offered' | 'no-day-received'> {
  if (plan.offeredOn > today || (plan.receivedOn ?? '') > today) return fails('day-to-come')
  if (plan.answer !== 'received') return holds
  if (plan.receivedOn === null) return fails('no-day-received')
  return plan.receivedOn >= plan.offeredOn ? holds : fails('received-before-offered')
}
