// Until when the bank told, and which cases have money written down, in the database.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Db } from '../../../platform/db/pools.ts'

/** Until when the bank told of these cases, and what was on the account then; no balance where the file does not tell, or with several accounts. */
export async function lastTold(db: Db, tenantId: string, caseIds: readonly string[]) {
  const rows = await db
    .selectFrom('finance.bankImport as one')
    .where('one.tenantId', '=', tenantId)
    .where('one.caseId', '=', among(caseIds))
    .where('one.undoneAt', 'is', null)
    .where('one.untilDay', 'is not', null)
    .distinctOn('one.caseId')
    .select(['one.caseId', 'one.closingCents as cents', sql<string>`one.until_day`.as('on')])
    .select(
      sql<boolean>`(select count(*) from finance.account a where a.tenant_id = one.tenant_id and a.case_id = one.case_id) = 1`.as(
        'only',
      ),
    )
    .orderBy('one.caseId')
    .orderBy('one.untilDay', 'desc')
    .orderBy('one.madeAt', 'desc')
    .execute()
  return rows.map(({ only, cents, ...told }) => ({ ...told, cents: only ? cents : null }))
}

/** Open cases of a colleague with a line on the month sheet or a file of the bank; one more than asked. */
export async function casesWithMoney(db: Db, of: { tenantId: string; ownerId: string; limit: number }): Promise<string[]> {
  const has = (table: 'finance.post' | 'finance.bank_import', gone: 'removed_at' | 'undone_at') =>
    sql<boolean>`exists (select from ${sql.table(table)} one where one.tenant_id = file.tenant_id and one.case_id = file.id
      and one.${sql.ref(gone)} is null)`
  const rows = await db
    .selectFrom('people.caseFile as file')
    .where('file.tenantId', '=', of.tenantId)
    .where('file.ownerId', '=', of.ownerId)
    .where('file.status', '<>', 'closed')
    .where((where) => where.or([has('finance.post', 'removed_at'), has('finance.bank_import', 'undone_at')]))
    .select('file.id')
    .orderBy('file.id', 'desc')
    .limit(of.limit + 1)
    .execute()
  return rows.map((row) => row.id)
}
