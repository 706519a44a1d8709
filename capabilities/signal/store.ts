// Signals and their themes in the database.
import { sql } from 'kysely'
import type { Db } from '../../platform/db/pools.ts'
import type { SignalKind, ThemeLine, ThemeState } from './model.ts'

const mine = sql<boolean>`exists (select from signal.report r
  where r.tenant_id = theme.tenant_id and r.theme_id = theme.id and r.reported_by = db.my_member())`

function weighed(db: Db, tenantId: string) {
  return db
    .selectFrom('signal.weighed as theme')
    .where('theme.tenantId', '=', tenantId)
    .select([
      sql<string>`theme.id`.as('id'),
      sql<number>`theme.version`.as('version'),
      sql<string>`theme.title`.as('title'),
      sql<ThemeLine['domain']>`theme.domain`.as('domain'),
      sql<ThemeState>`theme.state`.as('state'),
      sql<string | null>`theme.agenda_on`.as('agendaOn'),
      sql<string>`theme.answer`.as('answer'),
      sql<string | null>`theme.answer_on`.as('answerOn'),
    ])
    .select([
      sql<number>`theme.times`.as('times'),
      sql<string | null>`theme.since`.as('since'),
      sql<string | null>`theme.latest`.as('latest'),
      sql<string[]>`theme.places`.as('places'),
      mine.as('mine'),
    ])
}

export interface ThemeFilter {
  tenantId: string
  mine: boolean
  states: readonly ThemeState[] | null
  teamId: string | undefined
  domain: string | undefined
  after: { times: number; id: string } | null
  limit: number
}

/** Themes, the most told first; one more than asked. */
export function themesByWeight(db: Db, filter: ThemeFilter) {
  let query = weighed(db, filter.tenantId)
  if (filter.states) query = query.where(sql<boolean>`theme.state = any (${filter.states}::text[])`)
  if (filter.domain) query = query.where(sql<boolean>`theme.domain = ${filter.domain}`)
  if (filter.mine) query = query.where(mine)
  if (filter.teamId) {
    query = query.where(sql<boolean>`exists (select from signal.report r
      where r.tenant_id = theme.tenant_id and r.theme_id = theme.id and r.team_id = ${filter.teamId})`)
  }
  const { after } = filter
  if (after) query = query.where(sql<boolean>`(-theme.times, theme.id) > (${-after.times}::integer, ${after.id}::uuid)`)
  return query
    .orderBy(sql`-theme.times`)
    .orderBy('theme.id')
    .limit(filter.limit + 1)
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function themeRow(db: Db, tenantId: string, themeId: string) {
  return weighed(db, tenantId).where('theme.id', '=', themeId).executeTakeFirstOrThrow()
}

/** Titles of open themes, the latest first: to tell a gap again under the same name. */
export function openTitles(db: Db, tenantId: string) {
  return db
    .selectFrom('signal.theme')
    .where('tenantId', '=', tenantId)
    .where('state', '<>', 'closed')
    .select(['id', 'title'])
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
}

/** Teams as places: their district, or their own name where there is none. */
export function places(db: Db, tenantId: string) {
  return db
    .selectFrom('tenancy.team')
    .where('tenantId', '=', tenantId)
    .select(['id as teamId', sql<string>`coalesce(district, name)`.as('name')])
    .orderBy('name')
    .execute()
}

export async function themeExists(db: Db, tenantId: string, themeId: string): Promise<boolean> {
  const row = await db
    .selectFrom('signal.theme')
    .where('tenantId', '=', tenantId)
    .where('id', '=', themeId)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertTheme(
  db: Db,
  row: { tenantId: string; id: string; title: string; domain: string | null },
): Promise<void> {
  await db.insertInto('signal.theme').values(row).execute()
}

export interface NewReport {
  tenantId: string
  id: string
  themeId: string
  teamId: string
  kind: SignalKind
  text: string
  reportedBy: string
  reportedOn: string
}

export async function insertReport(db: Db, row: NewReport): Promise<void> {
  await db.insertInto('signal.report').values(row).execute()
}

function reports(db: Db, tenantId: string) {
  return db
    .selectFrom('signal.report as report')
    .innerJoin('tenancy.team as team', (on) =>
      on.onRef('team.tenantId', '=', 'report.tenantId').onRef('team.id', '=', 'report.teamId'),
    )
    .innerJoin('tenancy.member as who', (on) =>
      on.onRef('who.tenantId', '=', 'report.tenantId').onRef('who.id', '=', 'report.reportedBy'),
    )
    .where('report.tenantId', '=', tenantId)
    .select(['report.id', 'report.version', 'report.themeId', 'report.text', 'report.reportedOn', 'who.name as reportedByName'])
    .select([
      sql<SignalKind>`report.kind`.as('kind'),
      sql<string>`coalesce(team.district, team.name)`.as('place'),
      sql<boolean>`report.reported_by = db.my_member()`.as('mine'),
    ])
}

/** What was told under a theme, newest first; one more than asked. */
export function reportsOf(
  db: Db,
  filter: { tenantId: string; themeId: string; after: { on: string; id: string } | null; limit: number },
) {
  let query = reports(db, filter.tenantId).where('report.themeId', '=', filter.themeId)
  const { after } = filter
  if (after) query = query.where(sql<boolean>`(report.reported_on, report.id) < (${after.on}::date, ${after.id}::uuid)`)
  return query
    .orderBy('report.reportedOn', 'desc')
    .orderBy('report.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function reportRow(db: Db, tenantId: string, reportId: string) {
  return reports(db, tenantId).where('report.id', '=', reportId).executeTakeFirstOrThrow()
}

export async function deleteReport(db: Db, tenantId: string, reportId: string): Promise<void> {
  await db.deleteFrom('signal.report').where('tenantId', '=', tenantId).where('id', '=', reportId).execute()
}

/** A theme of which nothing is told any more goes away. */
export async function dropIfEmpty(db: Db, tenantId: string, themeId: string): Promise<void> {
  await sql`delete from signal.theme t where t.tenant_id = ${tenantId} and t.id = ${themeId}
    and not exists (select from signal.report r where r.tenant_id = t.tenant_id and r.theme_id = t.id)`.execute(db)
}

/** Puts reports of one theme, all or these, under another. */
export async function moveReports(
  db: Db,
  given: { tenantId: string; themeId: string; intoThemeId: string; reportIds: readonly string[] | undefined },
): Promise<void> {
  let query = db
    .updateTable('signal.report')
    .set({ themeId: given.intoThemeId, version: sql`version + 1` })
    .where('tenantId', '=', given.tenantId)
    .where('themeId', '=', given.themeId)
  if (given.reportIds) query = query.where('id', 'in', [...given.reportIds])
  await query.execute()
}

export interface ThemeChange {
  title: string
  domain: string | null
  state: ThemeState
  agendaOn: string | null
  answer: string
  answerOn: string | null
}

/** @returns the new version, or null when another change came first */
export async function updateTheme(
  db: Db,
  at: { tenantId: string; themeId: string; version: number },
  to: ThemeChange,
): Promise<number | null> {
  const row = await db
    .updateTable('signal.theme')
    .set({ ...to, version: at.version + 1 })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.themeId)
    .where('version', '=', at.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}
