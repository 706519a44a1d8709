// That drafts exist, in the database; what they say is not read here.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'

/** Whether someone is away or left, so that others look after what they had to do. */
export async function isAway(
  db: Db,
  tenantId: string,
  { memberId, today }: { memberId: string; today: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('tenancy.member')
    .where('tenantId', '=', tenantId)
    .where('id', '=', memberId)
    .where(sql<boolean>`(absent_since is not null or not tenancy.works_on(ended_on, ${today}::date))`)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

/** One line a case, also of cases the asker does not see: those have no name for them and are left out above. */
export async function draftsOf(db: Db, memberId: string) {
  const { rows } = await sql<{ caseId: string; drafts: number; changedAt: string }>`
    select case_id, drafts, changed_at from contact.drafts_that_exist(${memberId}::uuid) order by changed_at desc`.execute(db)
  return rows
}
