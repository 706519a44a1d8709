// Who agrees to what: an answer holds for the plan as it stood when it was asked.
import type { Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { ActionText, Agreement, Goal, GoalText } from '../model.ts'

/** Who answered: the card where there is one, else the name. */
function answererOf({ personId, name }: Agreement): string {
  return personId ?? name.trim().toLowerCase()
}

/** The last answer of each person, in the order in which they first answered. */
export function lastAnswers(agreements: readonly Agreement[]): Agreement[] {
  return [...new Map(agreements.map((one) => [answererOf(one), one])).values()]
}

export type Standing = 'not-asked' | 'agreed' | 'changed-since' | 'not-agreed' | 'could-not-answer'

/** How the plan stands with those who were asked. One no outweighs the rest; a later change asks anew. */
export function standingOf(plan: { revision: number; agreements: readonly Agreement[] }): Standing {
  const answers = lastAnswers(plan.agreements)
  if (answers.length === 0) return 'not-asked'
  if (answers.some(({ answer }) => answer === 'not-agreed')) return 'not-agreed'
  if (answers.every(({ answer }) => answer === 'could-not-answer')) return 'could-not-answer'
  const agreed = answers.filter(({ answer }) => answer === 'agreed')
  return agreed.every(({ revision }) => revision >= plan.revision) ? 'agreed' : 'changed-since'
}

/** A goal is agreed when someone agreed, nobody's last answer is no, and it did not change after any of those answers. */
export function isGoalAgreed(goal: Pick<Goal, 'changedIn'>, agreements: readonly Agreement[]): boolean {
  const answers = lastAnswers(agreements)
  const agreed = answers.filter(({ answer }) => answer === 'agreed')
  if (agreed.length === 0 || answers.some(({ answer }) => answer === 'not-agreed')) return false
  return agreed.every(({ revision }) => revision >= goal.changedIn)
}

/**
 * A goal that people signed changes with a reason: the first change after a signature says why.
 * What follows until the next signature belongs to that same change.
 */
export function mustSayWhy(goal: Pick<Goal, 'changedIn'>, signed: { revision: number } | null): boolean {
  return signed !== null && goal.changedIn <= signed.revision
}

/** Only what is there can be signed, and what was seen is what is signed. */
export function maySign(plan: { revision: number; goals: number }, seen: number): Verdict<'no-goals' | 'changed-meanwhile'> {
  if (plan.goals === 0) return fails('no-goals')
  return plan.revision === seen ? holds : fails('changed-meanwhile')
}

/** Nobody agrees on a day that is still to come. */
export function mayBeSaid(on: Day, today: Day): Verdict<'day-to-come'> {
  return on > today ? fails('day-to-come') : holds
}

/** Whether a goal reads otherwise than before. A goal that only moves up or down is the same goal. */
export function isReworded(before: { [Field in keyof GoalText]: unknown }, after: GoalText): boolean {
  const fields = Object.keys(after) as (keyof GoalText)[]
  return fields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}

/**
 * From 12 up to and including 15 a child looks along in the file beside the parents with gezag, so it is asked too.
 * Source: Jeugdwet, as read on hetwetshuys.nl for 12 and older and for parents up to 16.
 */
export function isAskedToo(years: number | null): boolean {
  return years !== null && years >= 12 && years < 16
}

/** A task is a colleague's only where a worker does it, and only of one who can see the case. */
export function mayOwn(
  owner: Pick<ActionText, 'ownerKind' | 'memberId'>,
  colleagues: readonly string[],
): Verdict<'cannot-see-case'> {
  if (owner.memberId === null) return holds
  return owner.ownerKind === 'worker' && colleagues.includes(owner.memberId) ? holds : fails('cannot-see-case')
}
