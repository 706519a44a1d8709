// Who referred someone, and what they were told, in the database.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Agreement, ReferrerText, Telling, UntoldLine } from './model.ts'

export type ReferrerRow = ReferrerText & { agreedOn: string | null; version: number }

const agreed = sql.ref<Agreement>('referrer.agreed').as('agreed')

/** Who referred someone; null where nobody from elsewhere did, or nobody wrote it down. */
export async function referrerOf(db: Db, tenantId: string, requestId: string): Promise<ReferrerRow | null> {
  const row = await db
    .selectFrom('intake.referrer as referrer')
    .where('tenantId', '=', tenantId)
    .where('id', '=', requestId)
    .select(['organisationId', 'organisation', 'name', 'email', 'phone', 'agreedOn', 'version', agreed])
    .executeTakeFirst()
  return row ?? null
}

export interface ReferrerPlace {
  tenantId: string
  /** Of the request. */
  id: string
  folderId: string
  circleId: string
}

type Kept = ReferrerText & { agreedOn: string | null }

/** @returns the first version, or null when someone else wrote one down before */
export async function insertReferrer(db: Db, at: ReferrerPlace, to: Kept): Promise<number | null> {
  const row = await db
    .insertInto('intake.referrer')
    .values({ ...at, ...to })
    .onConflict((on) => on.columns(['tenantId', 'id']).doNothing())
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** @returns the new version, or null when another change came first */
export function updateReferrer(db: Db, at: SeenAt, to: Kept): Promise<number | null> {
  return updateAt(db, 'intake.referrer', { at, to })
}

export interface NewTelling extends ReferrerPlace {
  requestId: string
  way: Telling['way']
  words: string
  toOrganisation: string
  toName: string
  toEmail: string
  onDay: string
  byMember: string
}

export async function insertTelling(db: Db, row: NewTelling): Promise<void> {
  await db.insertInto('intake.toldBack').values(row).execute()
}

function tellings(db: Db, tenantId: string) {
  return db
    .selectFrom('intake.toldBack as told')
    .innerJoin('tenancy.member as teller', (on) =>
      on.onRef('teller.tenantId', '=', 'told.tenantId').onRef('teller.id', '=', 'told.byMember'),
    )
    .leftJoin('mail.outgoing as mail', (on) => on.onRef('mail.tenantId', '=', 'told.tenantId').onRef('mail.id', '=', 'told.id'))
    .where('told.tenantId', '=', tenantId)
    .select(['told.id', 'told.words', 'told.onDay', 'teller.name as byName', sql.ref<Telling['way']>('told.way').as('way')])
    .select(['told.toOrganisation', 'told.toName', 'told.toEmail'])
    .select([sql<NonNullable<Telling['mail']>['state'] | null>`mail.state`.as('state'), 'mail.why'])
}

/** What they were told, the last one first. */
export function tellingsOf(db: Db, tenantId: string, requestId: string) {
  return tellings(db, tenantId)
    .where('told.requestId', '=', requestId)
    .orderBy('told.madeAt', 'desc')
    .orderBy('told.id', 'desc')
    .execute()
}

/** One of them; undefined when it was taken back. */
export function tellingAt(db: Db, tenantId: string, id: string) {
  return tellings(db, tenantId).where('told.id', '=', id).executeTakeFirst()
}

/** Under which name the organisation writes. */
export async function nameOfOrganisation(db: Db, tenantId: string): Promise<string> {
  const query = db.selectFrom('tenancy.tenant').where('tenantId', '=', tenantId).select('name')
  return (await query.executeTakeFirstOrThrow()).name
}

interface UntoldFilter {
  tenantId: string
  teamIds: readonly string[]
  /** Only what this colleague decided, or whose case is theirs. */
  mine: string | null
  after: { on: string; id: string } | null
  limit: number
}

/** A mail that did not leave or arrive told nobody anything. */
const lost = sql`select from mail.outgoing mail where mail.tenant_id = told.tenant_id and mail.id = told.id
  and mail.state in ('stopped', 'failed', 'void')`
const toldOnes = sql`select from intake.told_back told where told.tenant_id = request.tenant_id and told.request_id = request.id`

/** Decided, not against the will of the person, and not told yet; one more than asked. */
export function untold(db: Db, { tenantId, teamIds, mine, after, limit }: UntoldFilter) {
  let query = db
    .selectFrom('intake.request as request')
    .innerJoin('intake.referrer as referrer', (on) =>
      on.onRef('referrer.tenantId', '=', 'request.tenantId').onRef('referrer.id', '=', 'request.id'),
    )
    .where('request.tenantId', '=', tenantId)
    .where('request.teamId', '=', among(teamIds))
    .where('request.status', '<>', 'waiting')
    .where('referrer.agreed', '<>', 'no')
    .where(sql<boolean>`not exists (${toldOnes} and not exists (${lost}))`)
    .select(['request.id', agreed, sql<string>`request.decided_on`.as('decidedOn')])
    .select([sql<UntoldLine['status']>`request.status`.as('status'), sql<boolean>`exists (${toldOnes})`.as('failed')])
    .select(sql<string>`concat_ws(' ', nullif(request.given, ''), nullif(request.prefix, ''), request.family)`.as('name'))
    .select(sql<string>`concat_ws(', ', nullif(referrer.name, ''), nullif(referrer.organisation, ''))`.as('referrer'))
  if (mine !== null)
    query = query.where(
      sql<boolean>`(request.decided_by = ${mine} or exists (select from people.case_file f
        where f.tenant_id = request.tenant_id and f.id = request.case_id and f.owner_id = ${mine}))`,
    )
  if (after) query = query.where(sql<boolean>`(request.decided_on, request.id) > (${after.on}::date, ${after.id}::uuid)`)
  return query
    .orderBy('request.decidedOn')
    .orderBy('request.id')
    .limit(limit + 1)
    .execute()
}
