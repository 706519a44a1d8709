// Everyone in the folders of cases, with the homes they had and what they are in the drawn family, read for many cases at once.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { InFile } from './model.ts'

const kin = sql<InFile['kin']>`case
  when exists (select from people.network_union tie join people.network_person mid on mid.tenant_id = tie.tenant_id
      and mid.id in (tie.one_id, tie.other_id) and mid.middle
    join people.network_person them on them.tenant_id = tie.tenant_id and them.id in (tie.one_id, tie.other_id) and not them.middle
    where tie.tenant_id = file.tenant_id and tie.case_id = file.id and them.person_id = person.id
      and tie.form in ('partner', 'married', 'cohabiting') and tie.until_year is null) then 'partner'
  when exists (select from people.network_parenthood tie join people.network_person mid on mid.tenant_id = tie.tenant_id
      and mid.id = tie.parent_id and mid.middle
    join people.network_person them on them.tenant_id = tie.tenant_id and them.id = tie.child_id
    where tie.tenant_id = file.tenant_id and tie.case_id = file.id and them.person_id = person.id
      and tie.form in ('biological', 'adopted', 'step')) then 'child' end`

const stays = sql<InFile['stays']>`coalesce((select jsonb_agg(jsonb_build_object('homeId', stay.household_id,
    'joinedOn', stay.joined_on, 'leftOn', stay.left_on) order by stay.joined_on) from people.household_member stay
  where stay.tenant_id = file.tenant_id and stay.folder_id = file.folder_id and stay.person_id = person.id), '[]')`

/** By the id of their case. */
export async function peopleAround(db: Db, tenantId: string, caseIds: readonly string[]): Promise<Map<string, InFile[]>> {
  const rows = await db
    .selectFrom('people.caseFile as file')
    .innerJoin('people.folderPerson as link', (on) =>
      on.onRef('link.tenantId', '=', 'file.tenantId').onRef('link.folderId', '=', 'file.folderId'),
    )
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'link.tenantId').onRef('person.id', '=', 'link.personId'),
    )
    .where('file.tenantId', '=', tenantId)
    .where('file.id', '=', among(caseIds))
    .select(['file.id as caseId', 'person.id', 'person.bornOn', 'person.bornEstimated', 'person.diedOn'])
    .select([sql<string>`people.full_name(person)`.as('name'), sql<InFile['role']>`link.role`.as('role')])
    .select([kin.as('kin'), stays.as('stays')])
    .orderBy('person.bornOn')
    .orderBy('person.id')
    .execute()
  const gathered = new Map<string, InFile[]>()
  for (const { caseId, ...one } of rows) gathered.set(caseId, [...(gathered.get(caseId) ?? []), one])
  return gathered
}
