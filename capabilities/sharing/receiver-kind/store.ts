// The kinds of receiver in the database: each list as it was set stays, the latest holds.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import type { ReceiverKind } from './model.ts'

/** Undefined while nothing was arranged. */
export function listRow(db: Db, tenantId: string): Promise<{ version: number; kinds: ReceiverKind[] } | undefined> {
  return db
    .selectFrom('sharing.receiverKindList')
    .where('tenantId', '=', tenantId)
    .select(['version', sql<ReceiverKind[]>`kinds`.as('kinds')])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** @returns the new version, or null when another change came first */
export async function insertList(
  db: Db,
  given: { tenantId: string; memberId: string; version: number; kinds: readonly ReceiverKind[] },
): Promise<number | null> {
  const { tenantId, memberId, version, kinds } = given
  const row = await db
    .insertInto('sharing.receiverKindList')
    .values({ tenantId, version: version + 1, kinds: JSON.stringify(kinds), setBy: memberId })
    .onConflict((on) => on.doNothing())
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}
