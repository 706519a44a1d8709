// The history of the sociale kaart in the database, the districts there are, and when something counts as old.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import type { FieldChange, Happening } from './model.ts'

export interface NewChange {
  tenantId: string
  thingId: string
  what: Happening
  fields: readonly FieldChange[]
  changedBy: string
}

export async function record(db: Db, { fields, ...row }: NewChange): Promise<void> {
  await db
    .insertInto('directory.change')
    .values({ ...row, fields: JSON.stringify(fields) })
    .execute()
}

export interface ChangesOf {
  tenantId: string
  thingId: string
  /** Id of the last one that was shown. */
  after: string | null
  limit: number
}

/** The last first; one more than asked. */
export function changesOf(db: Db, { tenantId, thingId, after, limit }: ChangesOf) {
  let query = db
    .selectFrom('directory.change as change')
    .innerJoin('tenancy.member as who', (on) =>
      on.onRef('who.tenantId', '=', 'change.tenantId').onRef('who.id', '=', 'change.changedBy'),
    )
    .where('change.tenantId', '=', tenantId)
    .where('change.thingId', '=', thingId)
  if (after !== null)
    query = query.where(
      sql<boolean>`(change.changed_at, change.id) < (select c.changed_at, c.id from directory.change c where c.tenant_id = ${tenantId} and c.id = ${after})`,
    )
  return query
    .select(['change.id', 'change.changedAt', 'who.name as changedByName'])
    .select([sql<Happening>`change.what`.as('what'), sql<FieldChange[]>`change.fields`.as('fields')])
    .orderBy('change.changedAt', 'desc')
    .orderBy('change.id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** Districts by the team that works there; a team without one under its own name. */
export function areas(db: Db, tenantId: string) {
  return db
    .selectFrom('tenancy.team')
    .where('tenantId', '=', tenantId)
    .select(['id as teamId', sql<string>`coalesce(district, name)`.as('name')])
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** The organisation's own choice; null where it never made one. */
export async function freshnessRow(db: Db, tenantId: string): Promise<{ staleAfterDays: number; version: number } | null> {
  const query = db.selectFrom('directory.freshness').where('tenantId', '=', tenantId)
  return (await query.select(['staleAfterDays', 'version']).executeTakeFirst()) ?? null
}

/** @returns the new version, or null when another change came first */
export async function putFreshness(
  db: Db,
  given: { tenantId: string; version: number; staleAfterDays: number },
): Promise<number | null> {
  const { tenantId, version, staleAfterDays } = given
  const row = await db
    .insertInto('directory.freshness')
    .values({ tenantId, staleAfterDays, version: 1 })
    .onConflict((conflict) =>
      conflict
        .column('tenantId')
        .doUpdateSet({ staleAfterDays, version: version + 1 })
        .where('directory.freshness.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}
