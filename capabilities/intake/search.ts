// How requests for help are shown when found.
import { sql } from 'kysely'
import type { FoundLine, Shown } from '../../platform/search/shown.ts'

const request: Shown = {
  kind: 'request',
  right: 'request.register',
  show: async (db, { tenantId, ids, words }) => {
    const { rows } = await sql<FoundLine>`
      select r.id, concat_ws(' ', nullif(r.given, ''), nullif(r.prefix, ''), r.family) as title, r.case_id,
        ts_headline('search.dutch', r.own_words, websearch_to_tsquery('search.dutch', ${words}),
          'StartSel=‹, StopSel=›, MaxWords=14, MinWords=6') as snippet
      from intake.request r
      where r.tenant_id = ${tenantId} and r.id = any (${ids}::uuid[])`.execute(db)
    return rows
  },
}

export const shown = [request]
