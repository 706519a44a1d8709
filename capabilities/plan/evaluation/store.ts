// Evaluations, closing reports and their drafts in the database.
import { sql } from 'kysely'
import { halfDoneAt, keepHalfDone, removeHalfDone } from '../../../platform/db/half-done.ts'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { Decision, Evaluation, GoalClosed, GoalLookedAt } from './model.ts'

const decisionOf = sql<Decision>`decision`.as('decision')

/** The last first. */
export function evaluationsOf(db: Db, tenantId: string, planId: string) {
  return db
    .selectFrom('plan.evaluation')
    .where('tenantId', '=', tenantId)
    .where('planId', '=', planId)
    .select(['id', 'heldOn', decisionOf])
    .orderBy('heldOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** The last first. */
export function reportsOf(db: Db, tenantId: string, planId: string) {
  return db
    .selectFrom('plan.closingReport')
    .where('tenantId', '=', tenantId)
    .where('planId', '=', planId)
    .select(['id', 'closedOn'])
    .orderBy('closedOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function evaluationAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('plan.evaluation as one')
    .innerJoin('tenancy.member as writer', (on) =>
      on.onRef('writer.tenantId', '=', 'one.tenantId').onRef('writer.id', '=', 'one.writtenBy'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.id', '=', id)
    .select(['one.id', 'one.caseId', 'one.heldOn', 'one.present', 'one.note', 'one.nextReviewOn', decisionOf])
    .select([sql<GoalLookedAt[]>`one.goals`.as('goals'), 'writer.name as writtenByName'])
    .executeTakeFirstOrThrow()
}

/** @throws when there is none: the platform opened it before */
export function reportAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('plan.closingReport as one')
    .innerJoin('tenancy.member as writer', (on) =>
      on.onRef('writer.tenantId', '=', 'one.tenantId').onRef('writer.id', '=', 'one.writtenBy'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.id', '=', id)
    .select(['one.id', 'one.caseId', 'one.closedOn', 'one.ownWords', 'one.remains', 'one.aftercare', 'one.wayBack'])
    .select([sql<GoalClosed[]>`one.goals`.as('goals'), 'writer.name as writtenByName'])
    .executeTakeFirstOrThrow()
}

export type NewEvaluation = Omit<Evaluation, 'caseId' | 'writtenByName'> & { planId: string; writtenBy: string }

export async function insertEvaluation(db: Db, place: Place, { goals, present, ...row }: NewEvaluation): Promise<void> {
  await db
    .insertInto('plan.evaluation')
    .values({ ...place, ...row, present: [...present], goals: JSON.stringify(goals) })
    .execute()
}

export interface NewReport {
  id: string
  planId: string
  closedOn: string
  goals: GoalClosed[]
  ownWords: string
  remains: string
  aftercare: string
  wayBack: string
  writtenBy: string
}

export async function insertReport(db: Db, place: Place, { goals, ...row }: NewReport): Promise<void> {
  await db
    .insertInto('plan.closingReport')
    .values({ ...place, ...row, goals: JSON.stringify(goals) })
    .execute()
}

export interface Whose {
  tenantId: string
  caseId: string
  memberId: string
  kind: 'evaluation' | 'closing'
}

export function draftOf(db: Db, whose: Whose) {
  return halfDoneAt(db, 'plan.draft', { ...whose })
}

/** @returns the version it has now; `kept` is false when another save came first */
export function saveDraft(db: Db, place: Place, text: { memberId: string; kind: Whose['kind']; body: string; version: number }) {
  const { version, ...row } = text
  return keepHalfDone(db, 'plan.draft', { row: { ...place, ...row }, by: ['caseId', 'memberId', 'kind'], version })
}

export function dropDraft(db: Db, whose: Whose): Promise<void> {
  return removeHalfDone(db, 'plan.draft', { ...whose })
}

export interface DueAsked {
  tenantId: string
  ownerId: string
  until: string
  after: { on: string; id: string } | null
  limit: number
}

/** Plans of someone's open cases that are to be looked at, one more than asked. */
export function dueReviews(db: Db, asked: DueAsked) {
  let query = db
    .selectFrom('plan.plan as plan')
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'plan.tenantId').onRef('file.id', '=', 'plan.caseId'),
    )
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where('plan.tenantId', '=', asked.tenantId)
    .where('plan.reviewOn', '<=', asked.until)
    .where('file.ownerId', '=', asked.ownerId)
    .where('file.status', '<>', 'closed')
    .select(['plan.id', 'plan.version', 'plan.caseId', sql<string>`plan.review_on`.as('reviewOn')])
    .select(sql<string>`people.full_name(person)`.as('personName'))
  if (asked.after)
    query = query.where(sql<boolean>`(plan.review_on, plan.id) > (${asked.after.on}::date, ${asked.after.id}::uuid)`)
  return query
    .orderBy('plan.reviewOn')
    .orderBy('plan.id')
    .limit(asked.limit + 1)
    .execute()
}
