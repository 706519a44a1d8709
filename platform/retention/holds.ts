// What is kept whatever its terms say, in the database.
import { sql } from 'kysely'
import type { MomentKey } from '../../core/kit/page.ts'
import type { Db } from '../db/pools.ts'
import type { Hold, HoldToSee } from './model.ts'

interface Case {
  tenantId: string
  caseId: string
}

/** The one that stands, also past its day: it is lifted before another is made. */
export function holdOf(db: Db, { tenantId, caseId }: Case): Promise<Hold | undefined> {
  return db
    .selectFrom('retention.hold as hold')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'hold.tenantId').onRef('member.id', '=', 'hold.heldBy'),
    )
    .where('hold.tenantId', '=', tenantId)
    .where('hold.subjectId', '=', caseId)
    .where('hold.liftedAt', 'is', null)
    .select(['hold.id', 'hold.reason', 'hold.until', 'hold.heldAt', 'member.name as byName'])
    .executeTakeFirst()
}

/** @param of.subject the table that says where a case lies. @returns false where one stands already, or the database knows the asker as someone who leads no team */
export async function insertHold(
  db: Db,
  { tenantId, caseId }: Case,
  of: { subject: string; id: string; reason: string; until: string; heldBy: string },
): Promise<boolean> {
  const { rows } = await sql`insert into retention.hold (tenant_id, id, folder_id, circle_id, subject_id, reason, until, held_by)
    select tenant_id, ${of.id}::uuid, folder_id, circle_id, id, ${of.reason}, ${of.until}::date, ${of.heldBy}::uuid
    from ${sql.table(of.subject)} where tenant_id = ${tenantId} and id = ${caseId} and tenancy.works_as('{teamLead}')
    on conflict do nothing returning id`.execute(db)
  return rows.length === 1
}

/** @returns false where it does not stand any more */
export async function liftHold(
  db: Db,
  { tenantId, caseId }: Case,
  of: { id: string; by: string; because: string },
): Promise<boolean> {
  const done = await db
    .updateTable('retention.hold')
    .set({ liftedBy: of.by, liftedAt: sql<string>`now()`, liftedBecause: of.because })
    .where('tenantId', '=', tenantId)
    .where('subjectId', '=', caseId)
    .where('id', '=', of.id)
    .where('liftedAt', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function holdsToSee(db: Db, { after, limit }: { after: MomentKey | null; limit: number }): Promise<HoldToSee[]> {
  const { rows } = await sql<HoldToSee>`select id, held_at as "heldAt", name as "byName", reason, until,
      case when lifted_at is not null then
        jsonb_build_object('at', lifted_at, 'byName', lifted_by, 'because', lifted_because) end as lifted
    from retention.holds_to_see(${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid, ${limit + 1})`.execute(db)
  return rows
}
