// That drafts exist, in the database; what they say is not read here.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'

/** One line a case, also of cases the asker does not see: those have no name for them and are left out above. */
export async function draftsOf(db: Db, memberId: string) {
  const { rows } = await sql<{ caseId: string; drafts: number; changedAt: string }>`
    select case_id, drafts, changed_at from contact.drafts_that_exist(${memberId}::uuid) order by changed_at desc`.execute(db)
  return rows
}
