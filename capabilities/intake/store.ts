// Requests for help in the database.
import { sql } from 'kysely'
import { among } from '../../platform/db/among.ts'
import type { Db } from '../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../platform/db/versions.ts'
import type { NewRequest, RequestView, Terms, Triage } from './model.ts'

type Choices = Pick<RequestView, 'urgency' | 'channel' | 'safeNow' | 'knows' | 'minorsAtHome' | 'status'>

const fullName = sql<string>`concat_ws(' ', nullif(request.given, ''), nullif(request.prefix, ''), request.family)`
const rank = sql<number>`intake.rank(request.urgency)`

/** Seen by a few alone: the circle it lies in is no team's. */
const apart = sql<boolean>`not exists (select from tenancy.circle c
  where c.tenant_id = request.tenant_id and c.id = request.circle_id and c.team_id is not null)`

/** Columns whose words the database checks, typed as those words. */
function choice<Name extends keyof Choices>(column: Name) {
  return sql.ref<Choices[Name]>(`request.${column}`).as(column)
}

interface QueueFilter {
  tenantId: string
  teamIds: readonly string[]
  after?: { rank: number; on: string; id: string } | null
  /** Left out: everyone. */
  limit?: number
}

/** Who waits in these teams, one more than asked. */
export function queue(db: Db, filter: QueueFilter) {
  let query = db
    .selectFrom('intake.request as request')
    .innerJoin('tenancy.team as team', (on) =>
      on.onRef('team.tenantId', '=', 'request.tenantId').onRef('team.id', '=', 'request.teamId'),
    )
    .where('request.tenantId', '=', filter.tenantId)
    .where('request.teamId', '=', among(filter.teamIds))
    .where('request.status', '=', 'waiting')
    .select([
      'request.id',
      'request.version',
      'request.urgencyReason',
      'request.receivedOn',
      'request.teamId',
      'request.informOrEraseOn',
    ])
    .select(['request.aboutWmo', 'request.wmoInvestigatedOn', 'request.wmoAppliedOn', 'request.wmoDecidedOn'])
    .select([
      'request.aboutDebts',
      'team.name as teamName',
      choice('urgency'),
      choice('channel'),
      choice('safeNow'),
      choice('knows'),
    ])
    .select([fullName.as('name'), rank.as('rank'), sql<string>`left(request.own_words, 400)`.as('ownWords')])
    .select([sql<boolean>`request.triaged_on is not null`.as('triaged'), apart.as('apart')])
  const { after } = filter
  if (after)
    query = query.where(
      sql<boolean>`(${rank}, request.received_on, request.id) > (${after.rank}, ${after.on}::date, ${after.id}::uuid)`,
    )
  if (filter.limit !== undefined) query = query.limit(filter.limit + 1)
  return query.orderBy(rank).orderBy('request.receivedOn').orderBy('request.id').execute()
}

/** Whether the case that a request led to is closed. */
const caseClosed = sql<boolean>`exists (select from people.case_file f
  where f.tenant_id = request.tenant_id and f.id = request.case_id and f.status = 'closed')`

/** @throws when there is none: the platform opened it before */
export function requestRow(db: Db, tenantId: string, requestId: string) {
  return db
    .selectFrom('intake.request as request')
    .innerJoin('tenancy.team as team', (on) =>
      on.onRef('team.tenantId', '=', 'request.tenantId').onRef('team.id', '=', 'request.teamId'),
    )
    .innerJoin('tenancy.member as taker', (on) =>
      on.onRef('taker.tenantId', '=', 'request.tenantId').onRef('taker.id', '=', 'request.takenBy'),
    )
    .leftJoin('tenancy.member as triager', (on) =>
      on.onRef('triager.tenantId', '=', 'request.tenantId').onRef('triager.id', '=', 'request.triagedBy'),
    )
    .select(caseClosed.as('caseClosed'))
    .leftJoin('tenancy.member as decider', (on) =>
      on.onRef('decider.tenantId', '=', 'request.tenantId').onRef('decider.id', '=', 'request.decidedBy'),
    )
    .where('request.tenantId', '=', tenantId)
    .where('request.id', '=', requestId)
    .selectAll('request')
    .select([choice('urgency'), choice('channel'), choice('safeNow'), choice('knows'), choice('minorsAtHome'), choice('status')])
    .select([
      'team.name as teamName',
      'taker.name as takenByName',
      'triager.name as triagedByName',
      'decider.name as decidedByName',
    ])
    .select([fullName.as('name'), apart.as('apart')])
    .executeTakeFirstOrThrow()
}

export type RequestRow = Awaited<ReturnType<typeof requestRow>>

export interface RequestPlace {
  tenantId: string
  id: string
  folderId: string
  circleId: string
  teamId: string
  takenBy: string
  receivedOn: string
}

/** @param spellings of the family name, by which hidden duplicates are looked for */
export async function insertRequest(
  db: Db,
  { spellings, ...place }: RequestPlace & { spellings: readonly string[] },
  request: Omit<NewRequest, 'service'> & { service: string },
): Promise<void> {
  await db
    .insertInto('intake.request')
    .values({ ...request, ...place })
    .execute()
  await sql`select intake.note_hidden_duplicates(${place.id}::uuid, ${spellings}::text[])`.execute(db)
}

/** The team of a circle one is in; null for a circle that is not of a team. */
export async function teamOfCircle(db: Db, tenantId: string, circleId: string): Promise<string | null> {
  const query = db.selectFrom('tenancy.circle').where('tenantId', '=', tenantId).where('id', '=', circleId)
  return (await query.select('teamId').executeTakeFirst())?.teamId ?? null
}

/** The circle of a team; null where the asker is not in it. */
export async function circleOfTeam(db: Db, tenantId: string, teamId: string): Promise<string | null> {
  const query = db
    .selectFrom('tenancy.circle')
    .where('tenantId', '=', tenantId)
    .where('teamId', '=', teamId)
    .where('kind', '=', 'team')
  return (await query.select('id').executeTakeFirst())?.id ?? null
}

export type RequestChange = Partial<Triage> & {
  /** Only ever emptied. */
  bornOn?: null
  email?: ''
  informOrEraseOn?: string | null
  triagedOn?: string
  triagedBy?: string
  status?: string
  decidedOn?: string
  decidedBy?: string
  decisionNote?: string
  caseId?: string
  wmoInvestigatedOn?: string | null
  wmoAppliedOn?: string | null
  wmoDecidedOn?: string | null
}

/** @returns the new version, or null when another change came first */
export function updateRequest(db: Db, at: SeenAt, to: RequestChange): Promise<number | null> {
  return updateAt(db, 'intake.request', { at, to })
}

export interface Found {
  kind: 'person' | 'request' | 'elsewhere'
  id: string | null
  given: string
  prefix: string
  family: string
  bornOn: string | null
  phone: string
  street: string
  initials: string | null
  bornYear: number | null
  teamName: string | null
}

export interface LookedFor {
  given: string
  /** The typed one first. */
  spellings: readonly string[]
  bornOn: string | null
  phone: string
}

/** Who looks alike and may be seen, with what is weighed; of other teams only a hint. */
export async function findAlike(db: Db, { given, spellings, bornOn, phone }: LookedFor): Promise<Found[]> {
  const { rows } =
    await sql<Found>`select * from intake.find_duplicates(${given}, ${spellings}::text[], ${bornOn}::date, ${phone})`.execute(db)
  return rows
}

/** Requests by id, as far as the asker may see them. */
export function requestLines(db: Db, tenantId: string, ids: readonly string[]) {
  return db
    .selectFrom('intake.request as request')
    .innerJoin('tenancy.team as team', (on) =>
      on.onRef('team.tenantId', '=', 'request.tenantId').onRef('team.id', '=', 'request.teamId'),
    )
    .where('request.tenantId', '=', tenantId)
    .where('request.id', '=', among(ids))
    .select(['request.id', 'request.receivedOn', 'team.name as teamName', fullName.as('name')])
    .select([
      sql<number | null>`extract(year from request.born_on)::int`.as('bornYear'),
      sql<string>`left(request.own_words, 160)`.as('what'),
    ])
    .execute()
}

/** Who works in these teams, has not left, and holds one of these roles. */
export function membersOf(db: Db, tenantId: string, of: { teamIds: readonly string[]; roles: readonly string[]; today: string }) {
  return db
    .selectFrom('tenancy.member as member')
    .innerJoin('tenancy.teamMember as link', (on) =>
      on.onRef('link.tenantId', '=', 'member.tenantId').onRef('link.memberId', '=', 'member.id'),
    )
    .where('member.tenantId', '=', tenantId)
    .where('link.teamId', '=', among(of.teamIds))
    .where(sql<boolean>`tenancy.works_on(member.ended_on, ${of.today}::date)`)
    .where(sql<boolean>`member.roles && ${of.roles}::text[]`)
    .groupBy(['member.tenantId', 'member.id'])
    .select(['member.id', 'member.name', 'member.weeklyHours', 'member.absentSince'])
    .select(sql<string[]>`array_agg(link.team_id)`.as('teamIds'))
    .orderBy('member.name')
    .execute()
}

/** The organisation's own terms; null where it never set any. */
export async function termsRow(db: Db, tenantId: string): Promise<(Terms & { version: number }) | null> {
  const query = db.selectFrom('intake.terms').where('tenantId', '=', tenantId)
  return (await query.select(['soonWorkingDays', 'normalDays', 'informDays', 'version']).executeTakeFirst()) ?? null
}

/** @returns the new version, or null when another change came first */
export async function putTerms(db: Db, given: { tenantId: string; version: number; terms: Terms }): Promise<number | null> {
  const row = await db
    .insertInto('intake.terms')
    .values({ tenantId: given.tenantId, ...given.terms, version: 1 })
    .onConflict((conflict) =>
      conflict
        .column('tenantId')
        .doUpdateSet({ ...given.terms, version: given.version + 1 })
        .where('intake.terms.version', '=', given.version),
    )
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** What someone asked in their own words, in the request their case came from; empty where nobody knows. */
export async function wordsOfCase(db: Db, tenantId: string, caseId: string): Promise<string> {
  const row = await db
    .selectFrom('intake.request')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select('ownWords')
    .orderBy('receivedOn')
    .orderBy('id')
    .executeTakeFirst()
  return row?.ownWords ?? ''
}
