// Referrals and their steps in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Help, ReferralText, State, Step } from './model.ts'

type Why = ReferralText['allowedBy']

/** A text as it is kept. */
type Columns = Omit<ReferralText, 'allowedBy' | 'lines' | 'colleague'> &
  Why & { lines: string; inside: Help | null; toMemberId: string | null; toTeamId: string | null }

export async function insertReferral(
  db: Db,
  place: Place,
  row: Columns & { id: string; madeBy: string; lastOn: string },
): Promise<void> {
  await db
    .insertInto('sharing.referral')
    .values({ ...place, ...row })
    .execute()
}

/** @returns the new version, or null when another change came first */
export function updateText(db: Db, at: SeenAt, to: Columns): Promise<number | null> {
  return updateAt(db, 'sharing.referral', { at, to })
}

export interface Course {
  state?: State
  sentOn?: string
  answerBy?: string
  linkUntil?: string
  followUntil?: string
  disclosureId?: string
  unseen?: boolean
  silentSince?: string | null
  lastOn?: string
  /** SHA-256 in hexadecimals; null: the link opens nothing any more. */
  secretHash?: string | null
}

/** @returns the new version, or null when another change came first */
export function updateCourse(db: Db, at: SeenAt, { secretHash, ...to }: Course): Promise<number | null> {
  const hash =
    secretHash === undefined ? {} : { secretHash: secretHash === null ? null : sql<Buffer>`decode(${secretHash}, 'hex')` }
  return updateAt(db, 'sharing.referral', { at, to: { ...to, ...hash } })
}

/** Whether it was there in that version, as a draft. */
export async function deleteDraft(db: Db, { tenantId, id, version }: SeenAt): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('sharing.referral')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}

function lines(db: Db, tenantId: string) {
  return db
    .selectFrom('sharing.referral as one')
    .innerJoin('tenancy.member as maker', (on) =>
      on.onRef('maker.tenantId', '=', 'one.tenantId').onRef('maker.id', '=', 'one.madeBy'),
    )
    .where('one.tenantId', '=', tenantId)
    .select(['one.id', 'one.version', 'one.caseId', 'one.receiver', 'one.goalId', 'one.lastOn', 'one.sentOn', 'one.answerBy'])
    .select(['one.linkUntil', 'one.followUntil', 'one.silentSince', 'one.unseen', 'maker.name as madeByName'])
    .select([sql<State>`one.state`.as('state'), sql<Help | null>`one.inside`.as('help')])
}

/** @throws when there is none: the platform opened it before */
export function referralRow(db: Db, tenantId: string, id: string) {
  return lines(db, tenantId)
    .where('one.id', '=', id)
    .select(['one.folderId', 'one.circleId', 'one.madeBy', 'one.disclosureId', 'one.serviceId', 'one.question', 'one.purpose'])
    .select(['one.consentOn', 'one.liftingReason', 'one.seenByPerson', 'one.reaction', 'one.warm', 'one.warmOn', 'one.warmAt'])
    .select([
      'one.toMemberId',
      'one.toTeamId',
      'one.warmWith',
      sql<ReferralText['lines']>`one.lines`.as('lines'),
      sql<Why['ground']>`one.ground`.as('ground'),
    ])
    .select([sql<Why['lifting']>`one.lifting`.as('lifting'), sql<Why['consentHow']>`one.consent_how`.as('consentHow')])
    .select(sql<boolean>`one.secret_hash is not null`.as('linked'))
    .executeTakeFirstOrThrow()
}
export type ReferralRow = Awaited<ReturnType<typeof referralRow>>

/** States in which something is still waited for or goes on. */
const underWay = ['sent', 'opened', 'contact', 'accepted', 'started']

/** Referrals of a case, the newest first; one more than asked. */
export function referralsOf(
  db: Db,
  given: { tenantId: string; caseId: string; underWay: boolean; after: string | null; limit: number },
) {
  let query = lines(db, given.tenantId).where('one.caseId', '=', given.caseId)
  // Whoever took a case over has it: nothing goes on.
  if (given.underWay)
    query = query
      .where('one.state', 'in', underWay)
      .where(sql<boolean>`not (one.state = 'started' and one.inside is not distinct from 'take-over')`)
  if (given.after) query = query.where('one.id', '<', given.after)
  return query
    .orderBy('one.id', 'desc')
    .limit(given.limit + 1)
    .execute()
}

export interface WatchAsked {
  tenantId: string
  memberId: string
  /** The last day of a beginning that was waited for long enough. */
  notBegunBefore: string
  after: { on: string; id: string } | null
  limit: number
}

/** What someone watches: of cases that are theirs, closed or not, and what they sent themselves. The longest waiting first. */
export function watched(db: Db, { tenantId, memberId, notBegunBefore, after, limit }: WatchAsked) {
  let query = lines(db, tenantId)
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'one.tenantId').onRef('file.id', '=', 'one.caseId'),
    )
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where((where) => where.or([where('file.ownerId', '=', memberId), where('one.madeBy', '=', memberId)]))
    // What is asked of me stands in another list.
    .where((where) => where.or([where('one.toMemberId', 'is', null), where('one.toMemberId', '<>', memberId)]))
    .where((where) =>
      where.or([
        where('one.unseen', '=', true),
        where('one.state', 'in', ['sent', 'opened', 'contact']),
        where.and([where('one.state', '=', 'accepted'), where('one.lastOn', '<', notBegunBefore)]),
      ]),
    )
    .select(sql<string>`people.full_name(person)`.as('personName'))
    .select(sql<string>`one.answer_by`.as('dueOn'))
    .select(
      sql<string>`coalesce((select s.note from sharing.referral_step s where s.tenant_id = one.tenant_id and s.referral_id = one.id
        and s.step <> 'silent' order by s.made_at desc, s.id desc limit 1), '')`.as('lastNote'),
    )
  if (after) query = query.where(sql<boolean>`(one.answer_by, one.id) > (${after.on}::date, ${after.id}::uuid)`)
  return query
    .orderBy('one.answerBy')
    .orderBy('one.id')
    .limit(limit + 1)
    .execute()
}

export interface NewStep {
  id: string
  referralId: string
  step: Step['step']
  onDay: string
  how: Step['how']
  saidBy?: string
  note?: string
  memberId: string | null
}

export async function insertStep(db: Db, place: Place, row: NewStep): Promise<void> {
  await db
    .insertInto('sharing.referralStep')
    .values({ ...place, ...row })
    .execute()
}

/** In their order. */
export function stepsOf(db: Db, tenantId: string, referralId: string) {
  return db
    .selectFrom('sharing.referralStep as one')
    .leftJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'one.tenantId').onRef('member.id', '=', 'one.memberId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.referralId', '=', referralId)
    .select(['one.id', 'one.onDay', 'one.saidBy', 'one.note', 'member.name as memberName'])
    .select([sql<Step['step']>`one.step`.as('step'), sql<Step['how']>`one.how`.as('how')])
    .orderBy('one.madeAt')
    .orderBy('one.id')
    .execute()
}

/** Name of the organisation, as it stands above what leaves, and its name in addresses. */
export function organisationOf(db: Db, tenantId: string) {
  return db.selectFrom('tenancy.tenant').where('tenantId', '=', tenantId).select(['name', 'slug']).executeTakeFirstOrThrow()
}

/** Tells the timeline what guests did. */
export async function tellSteps(db: Db, tenantId: string, stepIds: readonly string[]): Promise<void> {
  await sql`select sharing.tell(one) from sharing.referral_step one where one.tenant_id = ${tenantId} and one.id = any (${stepIds}::uuid[])`.execute(
    db,
  )
}

/** What nobody answered in time is marked, once, with a step that says so. Who asked to be called first was not silent. */
export async function markSilent(db: Db, tenantId: string, today: string): Promise<void> {
  await sql`with silent as (
      update sharing.referral set silent_since = ${today}::date, version = version + 1
        where tenant_id = ${tenantId} and state in ('sent', 'opened') and answer_by < ${today}::date and silent_since is null
        returning tenant_id, id, case_id, folder_id, circle_id)
    insert into sharing.referral_step (tenant_id, id, referral_id, case_id, folder_id, circle_id, step, on_day, how)
      select tenant_id, gen_random_uuid(), id, case_id, folder_id, circle_id, 'silent', ${today}::date, 'ours' from silent`.execute(
    db,
  )
}

/** Links that open nothing any more are forgotten. */
export async function forgetLinks(db: Db, tenantId: string, today: string): Promise<void> {
  await sql`update sharing.referral set secret_hash = null
    where tenant_id = ${tenantId} and secret_hash is not null and (state in ('declined', 'ended')
      or (state in ('sent', 'opened', 'contact') and link_until < ${today}::date)
      or (state in ('accepted', 'started') and follow_until < ${today}::date))`.execute(db)
}

/** Whoever came in for a referral that was taken back goes out again. */
export async function letOut(db: Db, referralId: string): Promise<void> {
  await sql`select sharing.let_out(${referralId}::uuid)`.execute(db)
}

export interface Said {
  referralId: string
  version: number
  answer: string
  id: string
  onDay: string
  note: string
}

/** @returns the new version; null when it is not asked of them, or something else came first */
export async function answerAsColleague(db: Db, { referralId, version, answer, id, onDay, note }: Said): Promise<number | null> {
  const { rows } = await sql<{
    version: number | null
  }>`select sharing.answer_as_colleague(${referralId}::uuid, ${version}, ${answer}, ${id}::uuid, ${onDay}::date, ${note}) as version`.execute(
    db,
  )
  return rows[0]?.version ?? null
}
