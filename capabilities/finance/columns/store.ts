// How the columns of banks that the product does not know are read, in the database: what was chosen last for each head counts.
import { type Insertable, sql } from 'kysely'
import type { Tables } from '#tables'
import type { Db } from '../../../platform/db/pools.ts'

/** More heads than there are banks. */
const mostLayouts = 300

/** For each head what was chosen last, on which day and by whom. */
export function layoutsOf(db: Db, tenantId: string) {
  return db
    .selectFrom('finance.bankLayout as one')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'one.tenantId').onRef('member.id', '=', 'one.memberId'),
    )
    .where('one.tenantId', '=', tenantId)
    .distinctOn('one.sign')
    .select(['one.sign', 'one.separator', 'one.encoding', 'one.above', 'one.headed', 'one.dayStyle', 'one.decimalSign'])
    .select(['one.columns', 'one.outWord', 'member.name as memberName'])
    .select(sql<string>`(one.made_at at time zone 'Europe/Amsterdam')::date`.as('on'))
    .orderBy('one.sign')
    .orderBy('one.madeAt', 'desc')
    .limit(mostLayouts)
    .execute()
}

export async function insertLayout(db: Db, row: Insertable<Tables['finance.bankLayout']>): Promise<void> {
  await db.insertInto('finance.bankLayout').values(row).execute()
}
