// How services, organisations and contacts are found and shown. They lie in no folder, so they are found in their own tables.
import { sql } from 'kysely'
import type { FoundLine, Shown } from '../../platform/search/shown.ts'

const service: Shown = {
  kind: 'service',
  right: 'anyone',
  find: async (db, { tenantId, words, limit }) => {
    const { rows } = await sql<{ id: string }>`
      select s.id from directory.service s join directory.organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
        where s.tenant_id = ${tenantId} and s.removed_at is null and o.removed_at is null
          and s.words @@ (coalesce(search.names_query(${words}), ''::tsquery) || websearch_to_tsquery('search.dutch', ${words}))
        order by (s.words @@ search.names_query(${words})) is true desc, s.rank, lower(s.name), s.id limit ${limit}`.execute(db)
    return rows.map((row) => row.id)
  },
  show: async (db, { tenantId, ids }) => {
    const { rows } = await sql<FoundLine>`
      select s.id, s.name as title, o.name as snippet, null as "caseId"
      from directory.service s join directory.organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
      where s.tenant_id = ${tenantId} and s.id = any (${ids}::uuid[])`.execute(db)
    return rows
  },
}

const organisation: Shown = {
  kind: 'organisation',
  right: 'anyone',
  find: async (db, { tenantId, words, limit }) => {
    const { rows } = await sql<{ id: string }>`
      select o.id from directory.organisation o where o.tenant_id = ${tenantId} and o.removed_at is null
        and setweight(to_tsvector('search.names', o.name), 'A') @@ search.names_query(${words})
        order by lower(o.name), o.id limit ${limit}`.execute(db)
    return rows.map((row) => row.id)
  },
  show: async (db, { tenantId, ids }) => {
    const { rows } = await sql<FoundLine>`
      select o.id, o.name as title, left(o.description, 80) as snippet, null as "caseId"
      from directory.organisation o where o.tenant_id = ${tenantId} and o.id = any (${ids}::uuid[])`.execute(db)
    return rows
  },
}

const contact: Shown = {
  kind: 'contact',
  right: 'anyone',
  find: async (db, { tenantId, words, limit }) => {
    const { rows } = await sql<{ id: string }>`
      select c.id from directory.contact c where c.tenant_id = ${tenantId} and c.removed_at is null
        and setweight(to_tsvector('search.names', c.name || ' ' || c.role), 'A') @@ search.names_query(${words})
        order by lower(c.name), c.id limit ${limit}`.execute(db)
    return rows.map((row) => row.id)
  },
  show: async (db, { tenantId, ids }) => {
    const { rows } = await sql<FoundLine>`
      select c.id, c.name as title, concat_ws(', ', nullif(c.role, ''), o.name) as snippet, null as "caseId"
      from directory.contact c left join directory.organisation o on o.tenant_id = c.tenant_id and o.id = c.organisation_id
      where c.tenant_id = ${tenantId} and c.id = any (${ids}::uuid[])`.execute(db)
    return rows
  },
}

export const shown = [service, organisation, contact]
