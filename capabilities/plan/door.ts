// What other topics and higher capabilities may do with plans, inside their own transaction.
import type { Db } from '../../platform/db/pools.ts'
import * as due from './due/store.ts'
import * as evaluation from './evaluation/store.ts'
import * as family from './family/store.ts'
import * as named from './named/store.ts'
import * as plan from './store.ts'

export const { dueActions } = due
export const { evaluationsOf, reportsOf } = evaluation
export const { firstPlansOf } = family
export const {
  isGoalOfCase,
  planAt,
  planOfCase,
  goalAt,
  goalsOf,
  lastSigned,
  actionsOf,
  agreementsOf,
  updateGoal,
  insertScore,
  setReview,
} = plan
export const { caseGoals } = named

/** The goals someone is working on now, in their own words. */
export async function goalsInWords(db: Db, tenantId: string, caseId: string): Promise<string[]> {
  const found = await plan.planOfCase(db, tenantId, caseId)
  const goals = found ? await plan.goalsOf(db, tenantId, found.id) : []
  return goals.filter(({ state }) => state === 'now').map(({ ownWords }) => ownWords)
}
