// Who can be asked or named in a plan: people around the case, and colleagues who see it.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'

/** Everyone a case is about, the person helped first. */
export function peopleOf(db: Db, tenantId: string, folderId: string) {
  return db
    .selectFrom('people.folderPerson as link')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'link.tenantId').onRef('person.id', '=', 'link.personId'),
    )
    .where('link.tenantId', '=', tenantId)
    .where('link.folderId', '=', folderId)
    .select(['link.personId as id', 'link.role', sql<string>`people.full_name(person)`.as('name')])
    .orderBy(sql`link.role <> 'client'`)
    .orderBy('person.bornOn')
    .execute()
}

/** Colleagues in the circle of a case: by its team, or by name where it is set apart. */
export async function colleaguesOf(db: Db, tenantId: string, circleId: string) {
  const { rows } = await sql<{ id: string; name: string }>`
    select m.id, m.name from tenancy.member m where m.tenant_id = ${tenantId} and m.ended_on is null and m.id in (
      select t.member_id from tenancy.circle c join tenancy.team_member t on t.tenant_id = c.tenant_id and t.team_id = c.team_id
        where c.tenant_id = ${tenantId} and c.id = ${circleId}
      union all
      select cm.member_id from tenancy.circle_member cm
        where cm.tenant_id = ${tenantId} and cm.circle_id = ${circleId} and cm.member_id is not null and (cm.until is null or cm.until > now())
    ) order by m.name`.execute(db)
  return rows
}
