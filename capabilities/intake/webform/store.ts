// The web form and what came in by it, in the database.
import { type SqlBool, sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { DiscardReason, WebRequest, WebRequestView } from './model.ts'

type Choices = Pick<WebRequestView, 'who' | 'knows' | 'safeNow' | 'language' | 'state' | 'reason' | 'agreed'>

/** Columns whose words the database checks, typed as those words. */
function choice<Name extends keyof Choices>(column: Name) {
  return sql.ref<Choices[Name]>(`request.${column}`).as(column)
}

const fullName = sql<string>`concat_ws(' ', nullif(request.given, ''), request.family)`

/** As a guest sees it. */
export async function formOf(db: Db, tenantId: string) {
  const query = db
    .selectFrom('tenancy.tenant as tenant')
    .leftJoin('intake.webForm as form', 'form.tenantId', 'tenant.tenantId')
    .where('tenant.tenantId', '=', tenantId)
  const row = await query
    .select(['tenant.name as organisation', 'form.open', 'form.welcomeNl as nl', 'form.welcomeEn as en'])
    .executeTakeFirstOrThrow()
  return { organisation: row.organisation, open: row.open ?? false, welcome: { nl: row.nl ?? '', en: row.en ?? '' } }
}

/** Puts a question where the team that looks through them finds it. */
export async function receive(
  db: Db,
  place: { tenantId: string; id: string; folderId: string; receivedOn: string },
  request: WebRequest,
): Promise<void> {
  const circleId = sql<string>`intake.web_circle()`
  const { tenantId, folderId } = place
  await db.insertInto('tenancy.folder').values({ tenantId, id: folderId, circleId, kind: 'ordinary' }).execute()
  await db
    .insertInto('intake.webRequest')
    .values({ ...request, ...place, circleId })
    .execute()
}

/** What nobody looked at yet, one more than asked. */
export function newRequests(db: Db, filter: { tenantId: string; after: { on: string; id: string } | null; limit: number }) {
  let query = db
    .selectFrom('intake.webRequest as request')
    .where('request.tenantId', '=', filter.tenantId)
    .where('request.state', '=', 'new')
    .select(['request.id', 'request.receivedOn', fullName.as('name'), sql<string>`left(request.own_words, 400)`.as('ownWords')])
    .select([choice('who'), choice('knows'), choice('safeNow'), choice('language')])
  const { after } = filter
  if (after) query = query.where(sql<SqlBool>`(request.received_on, request.id) > (${after.on}::date, ${after.id}::uuid)`)
  return query
    .orderBy('request.receivedOn')
    .orderBy('request.id')
    .limit(filter.limit + 1)
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function webRequestRow(db: Db, tenantId: string, requestId: string) {
  return db
    .selectFrom('intake.webRequest as request')
    .leftJoin('tenancy.member as decider', (on) =>
      on.onRef('decider.tenantId', '=', 'request.tenantId').onRef('decider.id', '=', 'request.decidedBy'),
    )
    .where('request.tenantId', '=', tenantId)
    .where('request.id', '=', requestId)
    .selectAll('request')
    .select([choice('who'), choice('knows'), choice('safeNow'), choice('language'), choice('state'), choice('reason')])
    .select(['decider.name as decidedByName', fullName.as('name'), choice('agreed')])
    .executeTakeFirstOrThrow()
}

export interface Decision {
  state: 'accepted' | 'discarded'
  decidedOn: string
  decidedBy: string
  reason: DiscardReason | null
  note: string
}

/** Once it is a request, what was sent stands there and no longer here. */
const gone = {
  askerName: '',
  askerOrganisation: '',
  agreed: 'not-asked',
  askerReach: '',
  ownWords: '',
  given: '',
  family: '',
  phone: '',
  email: '',
  safeContact: '',
  bornOn: null,
  street: '',
}

/** @returns the new version, or null when another change came first */
export function decide(db: Db, at: SeenAt, decision: Decision): Promise<number | null> {
  const moved = decision.state === 'accepted' ? gone : {}
  return updateAt(db, 'intake.webRequest', { at, to: { ...decision, ...moved } })
}

/** Teams of the organisation. */
export function teamsOf(db: Db, tenantId: string) {
  return db.selectFrom('tenancy.team').where('tenantId', '=', tenantId).select(['id', 'name']).orderBy('name').execute()
}

/** Hands a folder to the circle of a team, also of one the mover is not in. */
export async function handTo(db: Db, folderId: string, teamId: string): Promise<void> {
  await sql`select tenancy.move_folder(${folderId}::uuid, intake.circle_of_team(${teamId}::uuid))`.execute(db)
}

export async function settingsOf(db: Db, tenantId: string) {
  const query = db
    .selectFrom('tenancy.tenant as tenant')
    .leftJoin('intake.webForm as form', 'form.tenantId', 'tenant.tenantId')
    .where('tenant.tenantId', '=', tenantId)
  const row = await query
    .select([
      'tenant.slug as publicName',
      'form.open',
      'form.teamId',
      'form.welcomeNl as nl',
      'form.welcomeEn as en',
      'form.version',
    ])
    .executeTakeFirstOrThrow()
  const { publicName, open, teamId, nl, en, version } = row
  return { publicName, teamId, open: open ?? false, welcome: { nl: nl ?? '', en: en ?? '' }, version: version ?? 0 }
}

export interface NewSettings {
  tenantId: string
  version: number
  open: boolean
  teamId: string | null
  welcome: { nl: string; en: string }
}

/** @returns the new version, or null when another change came first */
export async function putSettings(db: Db, given: NewSettings): Promise<number | null> {
  const { tenantId, version, open, teamId, welcome } = given
  const to = { open, teamId, welcomeNl: welcome.nl, welcomeEn: welcome.en }
  const row = await db
    .insertInto('intake.webForm')
    .values({ tenantId, ...to, version: 1 })
    .onConflict((conflict) =>
      conflict
        .column('tenantId')
        .doUpdateSet({ ...to, version: version + 1 })
        .where('intake.webForm.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** Another organisation may go by this name already: then the database refuses it. */
export async function setPublicName(db: Db, tenantId: string, publicName: string | null): Promise<void> {
  await db.updateTable('tenancy.tenant').set({ slug: publicName }).where('tenantId', '=', tenantId).execute()
}

/** Erases what was put aside before a day, what became a request long ago, and what nobody told the person about in time. */
export async function eraseOld(
  db: Db,
  before: { tenantId: string; discarded: string; accepted: string; untold: string },
): Promise<void> {
  await db
    .deleteFrom('intake.webRequest')
    .where('tenantId', '=', before.tenantId)
    .where((where) =>
      where.or([
        where.and([where('state', '=', 'discarded'), where('decidedOn', '<', before.discarded)]),
        where.and([where('state', '=', 'accepted'), where('decidedOn', '<', before.accepted)]),
        where.and([where('state', '=', 'new'), where('knows', '=', 'no'), where('receivedOn', '<', before.untold)]),
      ]),
    )
    .execute()
}
