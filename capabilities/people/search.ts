// How people and cases are shown when found.
import { sql } from 'kysely'
import { among } from '../../platform/db/among.ts'
import type { Db } from '../../platform/db/pools.ts'
import type { Shown } from '../../platform/search/shown.ts'

function cases(db: Db, tenantId: string) {
  return db
    .selectFrom('people.caseFile as file')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where('file.tenantId', '=', tenantId)
    .select(['file.id as caseId', 'file.subject', 'person.bornOn', sql<string>`people.full_name(person)`.as('name')])
}

/** A person leads to the newest ordinary case in which they are the one helped; a closed folder never shows on a screen by itself. */
const person: Shown = {
  kind: 'person',
  right: 'case.read',
  show: async (db, { tenantId, ids }) => {
    const { rows } = await sql<{ id: string; title: string; snippet: string; caseId: string | null }>`
      select distinct on (p.id) p.id, people.full_name(p) as title, f.id as case_id,
        concat_ws(', ', to_char(p.born_on, 'DD-MM-YYYY'), nullif(f.subject, '')) as snippet
      from people.person p
        join people.folder_person l on l.tenant_id = p.tenant_id and l.person_id = p.id
        join tenancy.folder o on o.tenant_id = l.tenant_id and o.id = l.folder_id
        left join people.case_file f on f.tenant_id = l.tenant_id and f.folder_id = l.folder_id
      where p.tenant_id = ${tenantId} and p.id = any (${ids}::uuid[])
      order by p.id, (o.kind = 'ordinary') desc, (l.role = 'client') desc, f.opened_on desc`.execute(db)
    return rows
  },
}

const file: Shown = {
  kind: 'case',
  right: 'case.read',
  show: async (db, { tenantId, ids }) => {
    const rows = await cases(db, tenantId).where('file.id', '=', among(ids)).execute()
    return rows.map((row) => ({ id: row.caseId, title: row.name, snippet: row.subject, caseId: row.caseId }))
  },
}

export const shown = [person, file]
