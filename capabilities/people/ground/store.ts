// The services of an organisation in the database: each list as it was set stays, the latest holds.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Service } from './model.ts'

/** Undefined while nothing was arranged. */
export function listRow(db: Db, tenantId: string): Promise<{ version: number; services: Service[] } | undefined> {
  return db
    .selectFrom('people.serviceList')
    .where('tenantId', '=', tenantId)
    .select(['version', sql<Service[]>`services`.as('services')])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** @returns the new version, or null when another change came first */
export async function insertList(
  db: Db,
  given: { tenantId: string; memberId: string; version: number; services: readonly Service[] },
): Promise<number | null> {
  const { tenantId, memberId, version, services } = given
  const row = await db
    .insertInto('people.serviceList')
    .values({ tenantId, version: version + 1, services: JSON.stringify(services), setBy: memberId })
    .onConflict((on) => on.doNothing())
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** @returns the new version, or null when another change came first */
export function updateService(db: Db, at: SeenAt, service: string): Promise<number | null> {
  return updateAt(db, 'people.caseFile', { at, to: { service, changedAt: sql`now()` } })
}
