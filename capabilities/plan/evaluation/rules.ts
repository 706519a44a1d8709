// What an evaluation needs, and what a closing report says in figures.
import type { Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import { tScore } from '../rules/goal-attainment.ts'
import type { Decision, GoalClosed } from './model.ts'

/** One looks back on a day that has been; who goes on says when one looks again. */
export function mayEvaluate(
  said: { heldOn: Day; decision: Decision; nextReviewOn: Day | null },
  today: Day,
): Verdict<'day-to-come' | 'no-next-review' | 'review-in-past'> {
  if (said.heldOn > today) return fails('day-to-come')
  if (said.decision === 'close') return holds
  if (said.nextReviewOn === null) return fails('no-next-review')
  return said.nextReviewOn > said.heldOn ? holds : fails('review-in-past')
}

/** A goal counts where someone said how far it came, and it was written down what that means for this goal. */
function isMeasured({ level, scale }: Pick<GoalClosed, 'level' | 'scale'>): boolean {
  return level !== null && scale.some((step) => step !== '')
}

/**
 * The goals in one figure (goal attainment scaling), each weighing the same; 50 is as expected.
 * @returns null where no goal has both a scale and a level
 */
export function attainmentOf(goals: readonly Pick<GoalClosed, 'level' | 'scale'>[]): { score: number; counted: number } | null {
  const measured = goals.filter(isMeasured)
  const score = tScore(measured.map(({ level }) => ({ level: level ?? 0 })))
  return score === null ? null : { score, counted: measured.length }
}

/** How many goals ended at least as expected, for who does not think in figures. */
export function reachedOf(goals: readonly Pick<GoalClosed, 'level' | 'state'>[]): number {
  return goals.filter(({ level, state }) => (level === null ? state === 'reached' : level >= 0)).length
}
