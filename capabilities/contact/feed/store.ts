// Busy times and the secret addresses for them, in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'

export function feedOf(db: Db, tenantId: string) {
  return db.selectFrom('contact.busyFeed').where('tenantId', '=', tenantId).select(['id', 'madeAt', 'version']).executeTakeFirst()
}

/** @returns what there was */
export async function removeFeed(db: Db, tenantId: string): Promise<{ id: string; version: number } | null> {
  const row = await db
    .deleteFrom('contact.busyFeed')
    .where('tenantId', '=', tenantId)
    .returning(['id', 'version'])
    .executeTakeFirst()
  return row ?? null
}

export async function insertFeed(
  db: Db,
  row: { tenantId: string; id: string; memberId: string; tokenHash: string },
): Promise<void> {
  await db.insertInto('contact.busyFeed').values(row).execute()
}

/** Everyone who works in these teams now. */
export function colleaguesIn(db: Db, tenantId: string, { teamIds, today }: { teamIds: readonly string[]; today: string }) {
  return db
    .selectFrom('tenancy.member as who')
    .where('who.tenantId', '=', tenantId)
    .where(sql<boolean>`tenancy.works_on(who.ended_on, ${today}::date)`)
    .where(
      sql<boolean>`exists (select from tenancy.team_member t where t.tenant_id = who.tenant_id and t.member_id = who.id
        and t.team_id = any (${teamIds}::uuid[]))`,
    )
    .select(['who.id', 'who.name'])
    .orderBy('who.name')
    .limit(200)
    .execute()
}

export interface BusyRow {
  memberId: string
  startsAt: string
  endsAt: string
}

export async function busyBetween(db: Db, given: { memberIds: readonly string[]; from: string; to: string }): Promise<BusyRow[]> {
  const { rows } = await sql<BusyRow>`select member_id as "memberId", starts_at as "startsAt", ends_at as "endsAt"
    from contact.busy_between(${given.memberIds}::uuid[], ${given.from}::timestamptz, ${given.to}::timestamptz)`.execute(db)
  return rows
}
