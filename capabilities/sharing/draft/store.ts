// Referrals that are half written, in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'

interface Whose {
  tenantId: string
  caseId: string
  memberId: string
}

export async function draftOf(db: Db, { tenantId, caseId, memberId }: Whose) {
  const query = db.selectFrom('sharing.draft').where('tenantId', '=', tenantId).where('caseId', '=', caseId)
  return (await query.where('memberId', '=', memberId).select(['body', 'version']).executeTakeFirst()) ?? null
}

/** @returns the version it has now, or null when another save came first */
export async function saveDraft(
  db: Db,
  place: Place,
  { memberId, body, version }: { memberId: string; body: string; version: number },
): Promise<number | null> {
  const saved =
    version === 0
      ? await db
          .insertInto('sharing.draft')
          .values({ ...place, memberId, body })
          .onConflict((on) => on.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await db
          .updateTable('sharing.draft')
          .set({ body, version: version + 1, changedAt: sql`now()` })
          .where('tenantId', '=', place.tenantId)
          .where('caseId', '=', place.caseId)
          .where('memberId', '=', memberId)
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst()
  return saved?.version ?? null
}

export async function dropDraft(db: Db, { tenantId, caseId, memberId }: Whose): Promise<void> {
  const query = db.deleteFrom('sharing.draft').where('tenantId', '=', tenantId).where('caseId', '=', caseId)
  await query.where('memberId', '=', memberId).execute()
}
