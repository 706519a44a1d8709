// What other topics and higher capabilities may do with plans, inside their own transaction.
import * as due from './due/store.ts'
import * as evaluation from './evaluation/store.ts'
import * as family from './family/store.ts'
import * as plan from './store.ts'

export const { dueActions } = due
export const { evaluationsOf, reportsOf } = evaluation
export const { firstPlansOf } = family
export const { isGoalOfCase, planAt, planOfCase, goalAt, goalsOf, lastSigned, actionsOf, updateGoal, insertScore, setReview } =
  plan
