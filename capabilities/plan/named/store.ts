// Goals of a case by their words, for whoever links to them from above.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'

/** Goals that are worked on or wait, in the order of the plan. */
export function caseGoals(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('plan.goal')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('state', 'in', ['now', 'later'])
    .select(['id', 'ownWords', sql<'now' | 'later'>`state`.as('state')])
    .orderBy(sql`state <> 'now'`)
    .orderBy('position')
    .execute()
}
