// The closed register in the database: who sees what of it, row security decides.
import { sql } from 'kysely'
import type { MomentKey } from '../../../core/kit/page.ts'
import type { Role } from '../../../core/kit/rights.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { IncidentKind, IncidentLine, IncidentState, IncidentText, IncidentView } from './model.ts'

/** Undefined while nothing was arranged. */
export function settingRow(db: Db, tenantId: string): Promise<{ version: number; roles: Role[] } | undefined> {
  return db
    .selectFrom('people.incidentSetting')
    .where('tenantId', '=', tenantId)
    .select(['version', sql<Role[]>`roles`.as('roles')])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** @returns the new version, or null when another change came first, or the database knows the asker as someone who arranges nothing */
export async function insertSetting(
  db: Db,
  { tenantId, setBy, version, roles }: { tenantId: string; version: number; roles: readonly Role[]; setBy: string },
): Promise<number | null> {
  const { rows } = await sql<{ version: number }>`insert into people.incident_setting (tenant_id, version, roles, set_by)
    select ${tenantId}::uuid, ${version}::integer, ${roles}::text[], ${setBy}::uuid where tenancy.works_as('{manager}')
    on conflict do nothing returning version`.execute(db)
  return rows[0]?.version ?? null
}

export async function keeps(db: Db): Promise<boolean> {
  const { rows } = await sql<{ keeps: boolean }>`select people.keeps_incidents() as keeps`.execute(db)
  return rows[0]?.keeps === true
}

export async function insertIncident(
  db: Db,
  row: IncidentText & { tenantId: string; id: string; reporterId: string },
): Promise<void> {
  await db.insertInto('people.incident').values(row).execute()
}

interface Asked {
  tenantId: string
  /** Of one reporter; null: of all. */
  reporterId: string | null
  onlyOpen: boolean
  after: MomentKey | null
  limit: number
}

const ofTenant = (db: Db, tenantId: string) =>
  db
    .selectFrom('people.incident as one')
    .innerJoin('tenancy.member as reporter', (on) =>
      on.onRef('reporter.tenantId', '=', 'one.tenantId').onRef('reporter.id', '=', 'one.reporterId'),
    )
    .where('one.tenantId', '=', tenantId)
    .select(['one.id', 'one.version', 'one.happenedOn', 'one.reportedAt', 'reporter.name as reporterName'])
    .select([sql<IncidentKind>`one.kind`.as('kind'), sql<IncidentState>`one.state`.as('state')])

/** What was reported, the last first; one more than asked. */
export function incidents(db: Db, { tenantId, reporterId, onlyOpen, after, limit }: Asked): Promise<IncidentLine[]> {
  let query = ofTenant(db, tenantId)
  if (reporterId !== null) query = query.where('one.reporterId', '=', reporterId)
  if (onlyOpen) query = query.where('one.state', '<>', 'closed')
  if (after) query = query.where(sql<boolean>`(one.reported_at, one.id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  return query
    .orderBy('one.reportedAt', 'desc')
    .orderBy('one.id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** @throws when it is gone: the platform opened it before */
export function incidentRow(db: Db, tenantId: string, incidentId: string) {
  return ofTenant(db, tenantId)
    .leftJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'one.tenantId').onRef('file.id', '=', 'one.caseId'),
    )
    .where('one.id', '=', incidentId)
    .select(['one.what', 'one.reporterId', 'one.caseId', 'file.id as seenCaseId'])
    .executeTakeFirstOrThrow()
}

/** What its keepers did, in order; nothing for others. */
export async function stepsOf(db: Db, tenantId: string, incidentId: string): Promise<IncidentView['steps']> {
  const { rows } = await sql<IncidentView['steps'][number]>`select s.id, s.kind, s.words, m.name as "byName", s.made_at as at
    from people.incident_step s join tenancy.member m on m.tenant_id = s.tenant_id and m.id = s.by_id
    where s.tenant_id = ${tenantId} and s.incident_id = ${incidentId} order by s.made_at, s.id`.execute(db)
  return rows
}

export async function insertStep(
  db: Db,
  row: { tenantId: string; id: string; incidentId: string; kind: string; words: string; byId: string },
): Promise<void> {
  await db.insertInto('people.incidentStep').values(row).execute()
}

/** @returns the new version, or null when another change came first */
export function updateIncident(db: Db, at: SeenAt, to: { state: IncidentState }): Promise<number | null> {
  return updateAt(db, 'people.incident', { at, to })
}
