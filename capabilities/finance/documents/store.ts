// Papers of a case, and what an organisation arranged for debt counselling, in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { Document, DocumentEntry, DocumentKind } from './model.ts'

export function documentsOf(
  db: Db,
  { tenantId, caseId }: { tenantId: string; caseId: string },
): Promise<Omit<Document, 'word'>[]> {
  return db
    .selectFrom('finance.document')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select(['code', 'since', 'because', 'postId', 'version', sql<Document['state']>`state`.as('state')])
    .orderBy('code')
    .execute()
}

/** @param version null for the first time. @returns the new version, or null when another change came first */
export async function saveDocument(
  db: Db,
  place: Place,
  { code, version, ...entry }: DocumentEntry & { code: string; version: number | null },
): Promise<number | null> {
  if (version === null) {
    const made = await db
      .insertInto('finance.document')
      .values({ ...place, code, ...entry })
      .onConflict((on) => on.doNothing())
      .returning('version')
      .executeTakeFirst()
    return made?.version ?? null
  }
  const row = await db
    .updateTable('finance.document')
    .set({ ...entry, version: version + 1, changedAt: sql`now()` })
    .where('tenantId', '=', place.tenantId)
    .where('caseId', '=', place.caseId)
    .where('code', '=', code)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

export interface DebtHelp {
  version: number
  decisionWeeks: number | null
  documents: readonly DocumentKind[]
}

/** Undefined while nothing was arranged. */
export function debtHelpRow(db: Db, tenantId: string): Promise<DebtHelp | undefined> {
  return db
    .selectFrom('finance.debtHelp')
    .where('tenantId', '=', tenantId)
    .select(['version', 'decisionWeeks', sql<DocumentKind[]>`documents`.as('documents')])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** @returns the new version, or null when another change came first */
export async function insertDebtHelp(
  db: Db,
  { tenantId, memberId, version, decisionWeeks, documents }: DebtHelp & { tenantId: string; memberId: string },
): Promise<number | null> {
  const row = await db
    .insertInto('finance.debtHelp')
    .values({ tenantId, version: version + 1, decisionWeeks, documents: JSON.stringify(documents), setBy: memberId })
    .onConflict((on) => on.doNothing())
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}
