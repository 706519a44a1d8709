// Who may be asked, in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'

/** Everyone who works here now, with their teams and roles. */
export function workersHere(db: Db, tenantId: string, today: string) {
  return db
    .selectFrom('tenancy.member as member')
    .where('member.tenantId', '=', tenantId)
    .where(sql<boolean>`tenancy.works_on(member.ended_on, ${today}::date)`)
    .select(['member.id', 'member.name', 'member.absentSince', 'member.roles'])
    .select(
      sql<
        { id: string; name: string }[]
      >`coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.name) from tenancy.team_member b
        join tenancy.team t on t.tenant_id = b.tenant_id and t.id = b.team_id
        where b.tenant_id = member.tenant_id and b.member_id = member.id), '[]')`.as('teams'),
    )
    .orderBy('member.name')
    .execute()
}

/** Whether a case was set apart: in a circle of people, with no team in it. */
export async function isApart(db: Db, tenantId: string, circleId: string): Promise<boolean> {
  const { rows } = await sql<{ apart: boolean }>`select c.kind <> 'team' and not exists (select from tenancy.circle_member m
      where m.tenant_id = c.tenant_id and m.circle_id = c.id and m.team_circle_id is not null) as apart
    from tenancy.circle c where c.tenant_id = ${tenantId} and c.id = ${circleId}`.execute(db)
  return rows[0]?.apart === true
}
