// How long the words of the bank are kept, in the database.
import type { Db } from '../../../platform/db/pools.ts'
import { usualTerm } from './model.ts'

/** The term of now; version 0 where nobody chose one. */
export async function bankTermOf(db: Db, tenantId: string): Promise<{ version: number; days: number }> {
  const row = await db
    .selectFrom('finance.bankTerm')
    .where('tenantId', '=', tenantId)
    .select(['version', 'days'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? { version: 0, days: usualTerm.days }
}

/** @returns the new version, or null when another change came first */
export async function insertBankTerm(
  db: Db,
  { tenantId, memberId, version, days }: { tenantId: string; memberId: string; version: number; days: number },
): Promise<number | null> {
  const row = await db
    .insertInto('finance.bankTerm')
    .values({ tenantId, version: version + 1, days, setBy: memberId })
    .onConflict((on) => on.doNothing())
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}
