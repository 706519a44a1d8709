// How much there was on 1 January, in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import type { YearRow } from './model.ts'

type Category = YearRow['category']

export interface StartAt {
  tenantId: string
  caseId: string
  year: number
}

export function startsOf(db: Db, { tenantId, caseId, year }: StartAt) {
  return db
    .selectFrom('finance.yearStart')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('year', '=', year)
    .select(['amountCents', 'version', sql<Category | 'free'>`category`.as('of')])
    .orderBy('category')
    .execute()
}

export interface StartValue {
  folderId: string
  circleId: string
  of: Category | 'free'
  version: number | null
  amountCents: number
}

/** @returns the new version, or null when another change came first */
export async function putStart(db: Db, at: StartAt, { of, version, amountCents, ...place }: StartValue): Promise<number | null> {
  if (version === null) {
    const made = await db
      .insertInto('finance.yearStart')
      .values({ ...at, ...place, category: of, amountCents })
      .onConflict((on) => on.columns(['tenantId', 'caseId', 'year', 'category']).doNothing())
      .returning('version')
      .executeTakeFirst()
    return made?.version ?? null
  }
  const row = await db
    .updateTable('finance.yearStart')
    .set({ amountCents, version: version + 1 })
    .where('tenantId', '=', at.tenantId)
    .where('caseId', '=', at.caseId)
    .where('year', '=', at.year)
    .where('category', '=', of)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}
