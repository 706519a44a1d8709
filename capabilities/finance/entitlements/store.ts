// Answers of households, and the schemes of the organisation, in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { Answers, Check, LocalScheme } from './model.ts'

interface OfCase {
  tenantId: string
  caseId: string
}

export async function answersOf(db: Db, { tenantId, caseId }: OfCase) {
  const row = await db
    .selectFrom('finance.householdAnswer')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select([sql<Answers>`answers`.as('answers'), sql<Answers | null>`told`.as('told'), 'answeredOn', 'version'])
    .executeTakeFirst()
  return row ?? null
}

/** @returns the new version, or null when another change came first */
export async function saveAnswers(
  db: Db,
  place: Place,
  { version, answers, told, on }: { version: number | null; answers: Answers; told: Answers; on: string },
): Promise<number | null> {
  const values = { answers: JSON.stringify(answers), told: JSON.stringify(told), answeredOn: on }
  if (version === null) {
    const made = await db
      .insertInto('finance.householdAnswer')
      .values({ ...place, ...values })
      .onConflict((clash) => clash.doNothing())
      .returning('version')
      .executeTakeFirst()
    return made?.version ?? null
  }
  const row = await db
    .updateTable('finance.householdAnswer')
    .set({ ...values, version: version + 1, changedAt: sql`now()` })
    .where('tenantId', '=', place.tenantId)
    .where('caseId', '=', place.caseId)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

export interface Schemes {
  version: number
  schemes: LocalScheme[]
  checks: Check[]
}

/** Version 0 while nothing was arranged. */
export async function schemesOf(db: Db, tenantId: string): Promise<Schemes> {
  const row = await db
    .selectFrom('finance.schemeList')
    .where('tenantId', '=', tenantId)
    .select(['version', sql<LocalScheme[]>`schemes`.as('schemes'), sql<Check[]>`checks`.as('checks')])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? { version: 0, schemes: [], checks: [] }
}

/** @returns the new version, or null when another change came first */
export async function insertSchemes(db: Db, given: Schemes & { tenantId: string; memberId: string }): Promise<number | null> {
  const { tenantId, memberId, version, schemes, checks } = given
  const row = await db
    .insertInto('finance.schemeList')
    .values({
      ...{ tenantId, version: version + 1, setBy: memberId },
      ...{ schemes: JSON.stringify(schemes), checks: JSON.stringify(checks) },
    })
    .onConflict((clash) => clash.doNothing())
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}
