// Who works with the bank of a household, in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'

interface At {
  tenantId: string
  caseId: string
}

/** Who was chosen, and who holds the case; policies hold what the bank wrote against the first, or else the second. */
export async function workerOf(db: Db, { tenantId, caseId }: At) {
  const { rows } = await sql<{ chosenId: string | null; holderId: string | null; name: string | null; version: number | null }>`
    select w.member_id as chosen_id, h.owner_id as holder_id, m.name, w.version
      from (select ${tenantId}::uuid as tenant_id, ${caseId}::uuid as case_id) as one
      left join finance.budget_worker w on w.tenant_id = one.tenant_id and w.case_id = one.case_id
      left join people.case_holder h on h.tenant_id = one.tenant_id and h.case_id = one.case_id
      left join tenancy.member m on m.tenant_id = one.tenant_id and m.id = coalesce(w.member_id, h.owner_id)`.execute(db)
  return rows[0] ?? { chosenId: null, holderId: null, name: null, version: null }
}

/** Whether the asker works with the bank of this case. */
export async function isBudgetWorker(db: Db, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select ${caseId}::uuid = any (finance.my_bank_cases()) as is`.execute(db)
  return rows[0]?.is === true
}

/** @returns the new version, or null when another change came first */
export async function putWorker(
  db: Db,
  { tenantId, caseId, folderId, circleId }: Place,
  { memberId, version }: { memberId: string; version: number | null },
): Promise<number | null> {
  if (version === null) {
    const made = await db
      .insertInto('finance.budgetWorker')
      .values({ tenantId, caseId, folderId, circleId, memberId })
      .onConflict((on) => on.columns(['tenantId', 'caseId']).doNothing())
      .returning('version')
      .executeTakeFirst()
    return made?.version ?? null
  }
  const row = await db
    .updateTable('finance.budgetWorker')
    .set({ memberId, version: version + 1 })
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}
