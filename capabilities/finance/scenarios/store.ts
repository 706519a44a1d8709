// What was tried out under a name, in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { KeptScenario, Scenario } from './model.ts'

/** What was tried out in a case and not taken away, the last one kept first. */
export function scenariosOf(db: Db, { tenantId, caseId }: { tenantId: string; caseId: string }): Promise<KeptScenario[]> {
  return db
    .selectFrom('finance.scenario')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('removedAt', 'is', null)
    .select(['id', 'name', 'fromMonth as from', 'version', sql<Scenario['changes']>`changes`.as('changes')])
    .orderBy('id', 'desc')
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function scenarioAt(db: Db, { tenantId, id }: { tenantId: string; id: string }) {
  return db
    .selectFrom('finance.scenario')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select(['caseId', 'version'])
    .executeTakeFirstOrThrow()
}

function columnsOf({ name, from, changes }: Scenario) {
  return { name, fromMonth: from, changes: JSON.stringify(changes) }
}

/** @returns whether it is new */
export async function insertScenario(db: Db, place: Place, scenario: Scenario): Promise<boolean> {
  const made = await db
    .insertInto('finance.scenario')
    .values({ ...place, id: scenario.id, ...columnsOf(scenario) })
    .onConflict((on) => on.columns(['tenantId', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

/** @returns the new version, or null when another change came first */
export function updateScenario(db: Db, at: SeenAt, scenario: Scenario): Promise<number | null> {
  return updateAt(db, 'finance.scenario', { at, to: { ...columnsOf(scenario), removedAt: null } })
}

/** @returns the new version, or null when another change came first */
export function takeAway(db: Db, at: SeenAt): Promise<number | null> {
  return updateAt(db, 'finance.scenario', { at, to: { removedAt: sql`now()` } })
}
