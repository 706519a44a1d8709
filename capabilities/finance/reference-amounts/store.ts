// Amounts to hold a plan against, in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import type { ReferenceList } from './model.ts'

export type KeptReferences = ReferenceList & { version: number }

const none: KeptReferences = { version: 0, source: '', sourceDay: null, amounts: [] }

/** The list of now. */
export async function referencesOf(db: Db, tenantId: string): Promise<KeptReferences> {
  const row = await db
    .selectFrom('finance.referenceAmounts')
    .where('tenantId', '=', tenantId)
    .select(['version', 'source', 'sourceDay', sql<ReferenceList['amounts']>`amounts`.as('amounts')])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? none
}

/** @returns the new version, or null when another change came first */
export async function insertReferences(
  db: Db,
  { tenantId, memberId, version, amounts, ...given }: KeptReferences & { tenantId: string; memberId: string },
): Promise<number | null> {
  const row = await db
    .insertInto('finance.referenceAmounts')
    .values({ tenantId, version: version + 1, ...given, amounts: JSON.stringify(amounts), setBy: memberId })
    .onConflict((on) => on.doNothing())
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}
