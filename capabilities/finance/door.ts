// What other topics and higher capabilities may ask of money: posts and what was really paid, without a word of the bank.
import { firstDay, lastDay, type Month } from '../../core/kit/day.ts'
import type { Db } from '../../platform/db/pools.ts'
import { actualsOf } from './budget/rules/actuals-of.ts'
import * as budget from './budget/store.ts'

/** All posts of a case, with what was really paid from the first up to and including the last month. */
export async function plannedAndActual(
  db: Db,
  { tenantId, caseId, from, until }: { tenantId: string; caseId: string; from: Month; until: Month },
) {
  const posts = await budget.postsOf(db, tenantId, caseId)
  const hand = await budget.handAmounts(db, { tenantId, caseId, from, until })
  const moved = await budget.movedSums(db, { tenantId, caseId, from: firstDay(from), until: lastDay(until) })
  return { posts, actuals: actualsOf(posts, moved, hand) }
}

/** Posts of a case that money can be put on. */
export async function postNames(db: Db, tenantId: string, caseId: string) {
  const posts = await budget.postsOf(db, tenantId, caseId)
  return posts.map(({ id, category, name }) => ({ id, category, name }))
}
