// Drafts in the database.
import { sql } from 'kysely'
import type { MomentKey } from '../../../core/kit/page.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { DraftFields } from './model.ts'

export interface KeptDraft {
  tenantId: string
  id: string
  caseId: string | null
  body: string
  fields: DraftFields
}

/** @returns the new version, or null when it was kept elsewhere in the meantime */
export async function updateDraft(
  db: Db,
  version: number,
  { tenantId, id, caseId, body, fields }: KeptDraft,
): Promise<number | null> {
  const row = await db
    .updateTable('contact.draft')
    .set({ caseId, body, fields: JSON.stringify(fields), version: version + 1, changedAt: sql`now()` })
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

export async function insertDraft(db: Db, memberId: string, row: KeptDraft): Promise<void> {
  await db
    .insertInto('contact.draft')
    .values({ ...row, memberId, fields: JSON.stringify(row.fields) })
    .execute()
}

function mine(db: Db, tenantId: string) {
  return db.selectFrom('contact.draft').where('tenantId', '=', tenantId).select(['id', 'caseId', 'changedAt', 'version'])
}

export async function draftVersion(db: Db, tenantId: string, id: string): Promise<number | null> {
  return (await mine(db, tenantId).where('id', '=', id).executeTakeFirst())?.version ?? null
}

/** @throws when there is none: the platform opened it before */
export function draftRow(db: Db, tenantId: string, id: string) {
  return mine(db, tenantId)
    .where('id', '=', id)
    .select(['body', sql<DraftFields>`fields`.as('fields')])
    .executeTakeFirstOrThrow()
}

/** Drafts of the asker, the latest first, one more than asked. */
export function draftLines(db: Db, { tenantId, after, limit }: { tenantId: string; after: MomentKey | null; limit: number }) {
  let query = mine(db, tenantId)
    .select(sql<string>`left(body, 120)`.as('begins'))
    .select(sql<number>`coalesce(array_length(regexp_split_to_array(nullif(trim(body), ''), '\\s+'), 1), 0)`.as('words'))
  if (after) query = query.where(sql<boolean>`(changed_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  return query
    .orderBy('changedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

export async function deleteDraft(db: Db, tenantId: string, id: string): Promise<void> {
  await db.deleteFrom('contact.draft').where('tenantId', '=', tenantId).where('id', '=', id).execute()
}
