// Presence in the database: one row for each colleague in a plan, gone after a minute.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'

const stale = sql<boolean>`seen_at < now() - interval '1 minute'`

/** Forgets everyone who gave no sign of life for a minute, in any plan the asker may see. */
export async function forgetStale(db: Db, tenantId: string): Promise<void> {
  await db.deleteFrom('plan.presence').where('tenantId', '=', tenantId).where(stale).execute()
}

export async function forget(db: Db, at: { tenantId: string; caseId: string; memberId: string }): Promise<void> {
  await db
    .deleteFrom('plan.presence')
    .where('tenantId', '=', at.tenantId)
    .where('caseId', '=', at.caseId)
    .where('memberId', '=', at.memberId)
    .execute()
}

export async function remember(db: Db, place: Place, row: { memberId: string; goalId: string | null }): Promise<void> {
  await db
    .insertInto('plan.presence')
    .values({ ...place, ...row })
    .onConflict((on) => on.columns(['tenantId', 'caseId', 'memberId']).doUpdateSet({ goalId: row.goalId, seenAt: sql`now()` }))
    .execute()
}

/** Everyone else in this plan. */
export function othersAt(db: Db, at: { tenantId: string; caseId: string; memberId: string }) {
  return db
    .selectFrom('plan.presence as one')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'one.tenantId').onRef('member.id', '=', 'one.memberId'),
    )
    .where('one.tenantId', '=', at.tenantId)
    .where('one.caseId', '=', at.caseId)
    .where('one.memberId', '<>', at.memberId)
    .select(['one.memberId', 'one.goalId', 'member.name'])
    .orderBy('member.name')
    .execute()
}
