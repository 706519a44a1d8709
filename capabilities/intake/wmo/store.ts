// Reports of need under the Wmo in the database.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Db } from '../../../platform/db/pools.ts'

const caseClosed = sql<boolean>`exists (select from people.case_file f
  where f.tenant_id = request.tenant_id and f.id = request.case_id and f.status = 'closed')`

function reports(db: Db, tenantId: string) {
  return db
    .selectFrom('intake.request as request')
    .innerJoin('tenancy.team as team', (on) =>
      on.onRef('team.tenantId', '=', 'request.tenantId').onRef('team.id', '=', 'request.teamId'),
    )
    .where('request.tenantId', '=', tenantId)
    .where('request.aboutWmo', '=', true)
    .select(['request.id', 'request.version', 'request.receivedOn', 'request.teamId', 'request.caseId', 'request.aboutWmo'])
    .select(['request.wmoInvestigatedOn', 'request.wmoAppliedOn', 'request.wmoDecidedOn', 'team.name as teamName'])
    .select(caseClosed.as('caseClosed'))
    .select(sql<string>`concat_ws(' ', nullif(request.given, ''), nullif(request.prefix, ''), request.family)`.as('name'))
}

export interface RunningFilter {
  tenantId: string
  teamIds: readonly string[]
  /** Days of both terms. */
  days: { investigation: number; decision: number }
  after: { on: string; id: string } | null
  limit: number
}

/** Terms that run, the one that ends first on top; one more than asked. What was answered, referred or declined runs no more, nor does a closed case. */
export function running(db: Db, { tenantId, teamIds, days, after, limit }: RunningFilter) {
  const due = sql<string>`(case when request.wmo_applied_on is null then request.received_on + ${days.investigation}::int
    else request.wmo_applied_on + ${days.decision}::int end)`
  let query = reports(db, tenantId)
    .where('request.teamId', '=', among(teamIds))
    .where(sql<boolean>`request.status in ('waiting', 'allocated')`)
    .where('request.wmoDecidedOn', 'is', null)
    .where(sql<boolean>`not ${caseClosed}`)
    .where(sql<boolean>`(request.wmo_applied_on is not null or request.wmo_investigated_on is null)`)
    .select(due.as('dueBase'))
  if (after) query = query.where(sql<boolean>`(${due}, request.id) > (${after.on}::date, ${after.id}::uuid)`)
  return query
    .orderBy(due)
    .orderBy('request.id')
    .limit(limit + 1)
    .execute()
}

/** Reports that led to a case, the first one first. */
export function reportsOfCase(db: Db, tenantId: string, caseId: string) {
  return reports(db, tenantId).where('request.caseId', '=', caseId).orderBy('request.receivedOn').orderBy('request.id').execute()
}
