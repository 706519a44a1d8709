// The terms of sharing in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import type { Terms } from './model.ts'

export function termsRow(db: Db, tenantId: string) {
  return db
    .selectFrom('sharing.terms')
    .where('tenantId', '=', tenantId)
    .select(['linkDays', 'answerDays', 'followDays', 'reachUs', 'version', sql<Terms['ground']>`ground`.as('ground')])
    .executeTakeFirst()
}

/** @returns the new version, or null when another change came first */
export async function putTerms(
  db: Db,
  tenantId: string,
  { version, ...to }: Terms & { version: number },
): Promise<number | null> {
  const row = await db
    .insertInto('sharing.terms')
    .values({ tenantId, ...to, version: 1 })
    .onConflict((conflict) =>
      conflict
        .column('tenantId')
        .doUpdateSet({ ...to, version: version + 1 })
        .where('sharing.terms.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}
