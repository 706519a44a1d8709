// Plans that people make themselves, in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { FirstPlan, FirstPlanText } from './model.ts'

/** At most one of each kind. */
export function firstPlansOf(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('plan.firstPlan')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select(['id', 'version', 'offeredOn', 'receivedOn', 'body'])
    .select([sql<FirstPlan['kind']>`kind`.as('kind'), sql<FirstPlan['answer']>`answer`.as('answer')])
    .orderBy('kind', 'desc')
    .execute()
}

export type NewFirstPlan = FirstPlanText & { id: string; kind: FirstPlan['kind'] }

/** @returns false when there is one of this kind already */
export async function insertFirstPlan(db: Db, place: Place, row: NewFirstPlan): Promise<boolean> {
  const query = db.insertInto('plan.firstPlan').values({ ...place, ...row })
  const done = query.onConflict((on) => on.columns(['tenantId', 'caseId', 'kind']).doNothing()).returning('id')
  return (await done.executeTakeFirst()) !== undefined
}

/** @returns the new version, or null when another change came first */
export function updateFirstPlan(db: Db, at: SeenAt, to: FirstPlanText): Promise<number | null> {
  return updateAt(db, 'plan.firstPlan', { at, to: { ...to } })
}
