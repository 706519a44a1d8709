// How goals of plans are shown when found.
import { sql } from 'kysely'
import type { FoundLine, Shown } from '../../platform/search/shown.ts'

/** Whose plan it is, and the words around the hit in the goal or its tasks. */
const plan: Shown = {
  kind: 'plan',
  right: 'case.read',
  show: async (db, { tenantId, ids, words }) => {
    const { rows } = await sql<FoundLine>`
      select g.id, people.full_name(p) as title, g.case_id as "caseId",
        ts_headline('search.dutch', concat_ws(' · ', g.own_words, nullif(g.wording, ''),
          (select string_agg(a.title, ' · ' order by a.position) from plan.action a where a.tenant_id = g.tenant_id and a.goal_id = g.id)),
          websearch_to_tsquery('search.dutch', ${words}), 'StartSel=‹, StopSel=›, MaxWords=18, MinWords=8') as snippet
      from plan.goal g
        join people.case_file f on f.tenant_id = g.tenant_id and f.id = g.case_id
        join people.person p on p.tenant_id = f.tenant_id and p.id = f.person_id
      where g.tenant_id = ${tenantId} and g.id = any (${ids}::uuid[])`.execute(db)
    return rows
  },
}

export const shown = [plan]
