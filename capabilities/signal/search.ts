// How themes of signals are found and shown. They lie in no folder, so they are found in their own tables.
import { sql } from 'kysely'
import type { FoundLine, Shown } from '../../platform/search/shown.ts'

const signal: Shown = {
  kind: 'signal',
  right: 'anyone',
  find: async (db, { tenantId, words, limit }) => {
    const { rows } = await sql<{ id: string }>`
      select t.id from signal.theme t where t.tenant_id = ${tenantId} and (
          setweight(to_tsvector('search.names', t.title), 'A') @@ search.names_query(${words})
          or to_tsvector('search.dutch', t.title || ' ' || t.answer) @@ websearch_to_tsquery('search.dutch', ${words})
          or exists (select from signal.report r where r.tenant_id = t.tenant_id and r.theme_id = t.id
            and to_tsvector('search.dutch', r.text) @@ websearch_to_tsquery('search.dutch', ${words})))
        order by t.state = 'closed', t.id desc limit ${limit}`.execute(db)
    return rows.map((row) => row.id)
  },
  show: async (db, { tenantId, ids, words }) => {
    const { rows } = await sql<FoundLine>`
      select t.id, t.title, null as "caseId", coalesce((
          select ts_headline('search.dutch', r.text, websearch_to_tsquery('search.dutch', ${words}), 'StartSel=‹, StopSel=›, MaxWords=18, MinWords=8')
            from signal.report r where r.tenant_id = t.tenant_id and r.theme_id = t.id
            order by to_tsvector('search.dutch', r.text) @@ websearch_to_tsquery('search.dutch', ${words}) desc, r.reported_on desc limit 1), '') as snippet
      from signal.theme t where t.tenant_id = ${tenantId} and t.id = any (${ids}::uuid[])`.execute(db)
    return rows
  },
}

export const shown = [signal]
