// Breaking the glass in the database: what it opens, functions there decide; nobody at work writes it.
import { sql } from 'kysely'
import type { MomentKey } from '../../../core/kit/page.ts'
import type { Role } from '../../../core/kit/rights.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { Because, GlassToWeigh, OwnGlass } from './model.ts'

/** Undefined while nothing was arranged. */
export function settingRow(db: Db, tenantId: string): Promise<{ version: number; roles: Role[] } | undefined> {
  return db
    .selectFrom('people.glassSetting')
    .where('tenantId', '=', tenantId)
    .select(['version', sql<Role[]>`roles`.as('roles')])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** @returns the new version, or null when another change came first, or the database knows the asker as someone who arranges nothing */
export async function insertSetting(
  db: Db,
  { tenantId, setBy, version, roles }: { tenantId: string; setBy: string; version: number; roles: readonly Role[] },
): Promise<number | null> {
  const { rows } = await sql<{ version: number }>`insert into people.glass_setting (tenant_id, version, roles, set_by)
    select ${tenantId}::uuid, ${version + 1}::integer, ${roles}::text[], ${setBy}::uuid where tenancy.works_as('{manager}')
    on conflict do nothing returning version`.execute(db)
  return rows[0]?.version ?? null
}

export async function mayBreak(db: Db): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select people.may_break_glass() as may`.execute(db)
  return rows[0]?.may === true
}

/** What someone did so in the last day and night, the last first. */
export async function ownRows(db: Db, tenantId: string, memberId: string): Promise<OwnGlass[]> {
  const { rows } = await sql<OwnGlass>`
    select id, at, case_id as "caseId", until, coalesce(until > now(), false) as open from people.glass
    where tenant_id = ${tenantId} and member_id = ${memberId} and at > now() - interval '24 hours' order by at desc, id desc`.execute(
    db,
  )
  return rows
}

interface Breaking {
  id: string
  given: string
  family: string
  bornOn: string
  because: Because
  why: string
}

export type Broken = 'done' | 'glass-not-allowed' | 'glass-too-often'

export async function breakGlass(db: Db, { id, given, family, bornOn, because, why }: Breaking): Promise<Broken> {
  const { rows } = await sql<{ came: Broken }>`
    select people.break_glass(${id}::uuid, ${given}, ${family}, ${bornOn}::date, ${because}, ${why}) as came`.execute(db)
  return rows[0]?.came ?? 'glass-not-allowed'
}

/** The case it opened; null where there was none. */
export async function openedBy(db: Db, tenantId: string, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('people.glass')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select('caseId')
    .executeTakeFirst()
  return row?.caseId ?? null
}

/** @returns false where there is nothing to end */
export async function endGlass(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ ended: boolean }>`select people.end_glass(${id}::uuid) as ended`.execute(db)
  return rows[0]?.ended === true
}

export async function glassToWeigh(
  db: Db,
  { onlyOpen, after, limit }: { onlyOpen: boolean; after: MomentKey | null; limit: number },
): Promise<GlassToWeigh[]> {
  const { rows } = await sql<GlassToWeigh>`
    select id, at, name, roles, team_name as "teamName", because, why, until, coalesce(until > now(), false) as open, looks::int as looks, files::int as files, mine,
      outcome, reason, weighed_by as "weighedBy", weighed_at as "weighedAt"
    from people.glass_to_weigh(${onlyOpen}, ${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid, ${limit + 1})`.execute(
    db,
  )
  return rows
}

/** @returns false where there is nothing to weigh */
export async function weighGlass(db: Db, id: string, to: { outcome: string; reason: string }): Promise<boolean> {
  const { rows } = await sql<{ weighed: boolean }>`
    select people.weigh_glass(${id}::uuid, ${to.outcome}, ${to.reason}) as weighed`.execute(db)
  return rows[0]?.weighed === true
}

/** Ends it at once for all who may not any more. */
export async function endUnchosen(db: Db): Promise<void> {
  await sql`select people.end_unchosen_glass()`.execute(db)
}

/** Tidies up behind those who may not look any more. */
export async function shutGlass(db: Db): Promise<void> {
  await sql`select people.shut_glass()`.execute(db)
}
