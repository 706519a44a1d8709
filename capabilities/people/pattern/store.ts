// Patterns in the database: functions there find and weigh them; nobody at work reads the trace they come from.
import { sql } from 'kysely'
import type { MomentKey } from '../../../core/kit/page.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { PatternToWeigh } from './model.ts'

/** The last found first, one more than asked. */
export async function toWeigh(
  db: Db,
  { onlyOpen, after, limit }: { onlyOpen: boolean; after: MomentKey | null; limit: number },
): Promise<PatternToWeigh[]> {
  const { rows } = await sql<PatternToWeigh>`
    select id, found_at as "foundAt", kind, name, roles, team_name as "teamName", near, first_on as "firstOn", last_on as "lastOn",
      looks::int as looks, mine, outcome, reason, weighed_by as "weighedBy", weighed_at as "weighedAt"
    from people.patterns_to_weigh(${onlyOpen}, ${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid, ${limit + 1})`.execute(
    db,
  )
  return rows
}

/** The last day that was looked over; null: none yet. */
export async function until(db: Db): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`select people.patterns_until() as day`.execute(db)
  return rows[0]?.day ?? null
}

/** @returns false where there is nothing to weigh */
export async function weigh(db: Db, id: string, to: { outcome: string; reason: string }): Promise<boolean> {
  const { rows } = await sql<{ weighed: boolean }>`
    select people.weigh_pattern(${id}::uuid, ${to.outcome}, ${to.reason}) as weighed`.execute(db)
  return rows[0]?.weighed === true
}

/** The last day that a job looked over. */
export async function lastDay(db: Db, tenantId: string): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select max(on_day) as day from people.pattern_day where tenant_id = ${tenantId}`.execute(db)
  return rows[0]?.day ?? null
}

export async function putDay(db: Db, tenantId: string, day: string): Promise<void> {
  await sql`insert into people.pattern_day (tenant_id, on_day) values (${tenantId}, ${day}) on conflict do nothing`.execute(db)
}

/** Looks over so many traces of a day. @returns up to where it came; null: there are no more */
export async function findPatterns(db: Db, day: string, given: { after: MomentKey | null; most: number }) {
  const { rows } = await sql<MomentKey>`
    select at, id from people.find_patterns(${day}::date, ${given.after?.at ?? null}::timestamptz, ${given.after?.id ?? null}::uuid, ${given.most})`.execute(
    db,
  )
  return rows[0] ?? null
}

/** Forgets who was in which circle until long ago: no day of then is looked over any more. */
export async function forgetCircles(db: Db, before: string): Promise<void> {
  await sql`delete from audit.left_circle where until < ${before}::date - interval '1 day'`.execute(db)
}
