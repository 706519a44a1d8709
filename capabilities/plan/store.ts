// Plans in the database.
import { sql } from 'kysely'
import type { Place } from '../../platform/db/place.ts'
import type { Db } from '../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../platform/db/versions.ts'
import type {
  ActionState,
  ActionText,
  Agreement,
  Answer,
  Change,
  GoalState,
  GoalText,
  OwnerKind,
  PlanContent,
  Signature,
} from './model.ts'

const planColumns = ['id', 'caseId', 'folderId', 'circleId', 'reviewOn', 'revision', 'version'] as const

export async function planOfCase(db: Db, tenantId: string, caseId: string) {
  const row = await db
    .selectFrom('plan.plan')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select(planColumns)
    .executeTakeFirst()
  return row ?? null
}

/** The plan, held until the transaction ends: nothing changes while it is signed. @throws when there is none */
export function planAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('plan.plan')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select(planColumns)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

export async function insertPlan(db: Db, place: Place, id: string): Promise<void> {
  await db
    .insertInto('plan.plan')
    .values({ ...place, id })
    .execute()
}

/** Counts a change of what people agree to. Whoever changes the same plan meanwhile waits here. @returns the revision now */
export async function revise(db: Db, tenantId: string, planId: string): Promise<number> {
  const row = await db
    .updateTable('plan.plan')
    .set({ revision: sql`revision + 1` })
    .where('tenantId', '=', tenantId)
    .where('id', '=', planId)
    .returning('revision')
    .executeTakeFirstOrThrow()
  return row.revision
}

/** @returns the new version, or null when another change came first */
export function setReview(db: Db, at: SeenAt, reviewOn: string | null): Promise<number | null> {
  return updateAt(db, 'plan.plan', { at, to: { reviewOn } })
}

export function goalsOf(db: Db, tenantId: string, planId: string) {
  return db
    .selectFrom('plan.goal')
    .where('tenantId', '=', tenantId)
    .where('planId', '=', planId)
    .select(['id', 'version', 'ownWords', 'wording', 'baseline', 'level', 'stateReason', 'position', 'changedIn'])
    .select(['personIds', 'ownersOnly'])
    .select([sql<GoalText['domain']>`domain`.as('domain'), sql<GoalText['aim']>`aim`.as('aim')])
    .select([sql<GoalText['scale']>`scale`.as('scale'), sql<GoalState>`state`.as('state')])
    .orderBy('position')
    .orderBy('id')
    .execute()
}

export function actionsOf(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('plan.action')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select(['id', 'goalId', 'version', 'title', 'ownerName', 'memberId', 'dueOn', 'note', 'waitsFor'])
    .select([sql<OwnerKind>`owner_kind`.as('ownerKind'), sql<ActionState>`state`.as('state')])
    .orderBy('position')
    .orderBy('id')
    .execute()
}

export function scoresOf(db: Db, tenantId: string, planId: string) {
  return db
    .selectFrom('plan.score as score')
    .innerJoin('plan.goal as goal', (on) =>
      on.onRef('goal.tenantId', '=', 'score.tenantId').onRef('goal.id', '=', 'score.goalId'),
    )
    .where('score.tenantId', '=', tenantId)
    .where('goal.planId', '=', planId)
    .select(['score.goalId', 'score.level', 'score.scoredOn', 'score.note'])
    .orderBy('score.scoredOn')
    .orderBy('score.madeAt')
    .execute()
}

/** First to last, as they were recorded. */
export function agreementsOf(db: Db, tenantId: string, planId: string) {
  return db
    .selectFrom('plan.agreement as one')
    .innerJoin('tenancy.member as asker', (on) =>
      on.onRef('asker.tenantId', '=', 'one.tenantId').onRef('asker.id', '=', 'one.askedBy'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.planId', '=', planId)
    .select(['one.id', 'one.personId', 'one.name', 'one.note', 'one.saidOn', 'one.revision', 'asker.name as askedByName'])
    .select([sql<Answer>`one.answer`.as('answer'), sql<Signature | null>`one.signature`.as('signature')])
    .orderBy('one.madeAt')
    .orderBy('one.id')
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function goalAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('plan.goal')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select(['id', 'planId', 'caseId', 'version', 'changedIn', 'ownWords', 'wording', 'domain', 'aim', 'baseline', 'scale'])
    .select(['personIds', 'ownersOnly'])
    .executeTakeFirstOrThrow()
}

export async function isGoalOfCase(db: Db, at: { tenantId: string; caseId: string; goalId: string }): Promise<boolean> {
  const { tenantId, caseId, goalId } = at
  const goal = db.selectFrom('plan.goal').where('tenantId', '=', tenantId).where('id', '=', goalId).where('caseId', '=', caseId)
  return (await goal.select('id').executeTakeFirst()) !== undefined
}

/** @throws when there is none: the platform opened it before */
export function actionAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('plan.action')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select(['id', 'goalId', 'caseId', 'version'])
    .executeTakeFirstOrThrow()
}

export interface NewGoal extends GoalText {
  id: string
  planId: string
  changedIn: number
}

/** Adds a goal below the others. */
export async function insertGoal(db: Db, place: Place, { scale, ...row }: NewGoal): Promise<void> {
  const last = sql<number>`(select coalesce(max(position), 0) + 1 from plan.goal where tenant_id = ${place.tenantId} and plan_id = ${row.planId})`
  await db
    .insertInto('plan.goal')
    .values({ ...place, ...row, scale: [...scale], position: last })
    .execute()
}

export type GoalChange = Partial<Omit<GoalText, 'scale'>> & {
  scale?: string[]
  position?: number | undefined
  level?: number
  state?: GoalState
  stateReason?: string
  changedIn?: number
}

/** @returns the new version, or null when another change came first */
export function updateGoal(db: Db, at: SeenAt, to: GoalChange): Promise<number | null> {
  return updateAt(db, 'plan.goal', { at, to })
}

/** Marks that what people agree to changed in a goal, by its tasks; its own words are as they were. */
export async function touchGoal(db: Db, at: { tenantId: string; id: string }, changedIn: number): Promise<void> {
  await db.updateTable('plan.goal').set({ changedIn }).where('tenantId', '=', at.tenantId).where('id', '=', at.id).execute()
}

export async function insertScore(
  db: Db,
  place: Place,
  row: { id: string; goalId: string; level: number; scoredOn: string; note: string; authorId: string },
): Promise<void> {
  const { caseId: _, ...where } = place
  await db
    .insertInto('plan.score')
    .values({ ...where, ...row })
    .execute()
}

/** Adds tasks below the others of a goal, in this order. */
export async function insertActions(
  db: Db,
  place: Place,
  given: { goalId: string; actions: (ActionText & { id: string })[] },
): Promise<void> {
  for (const one of given.actions) {
    const last = sql<number>`(select coalesce(max(position), 0) + 1 from plan.action where tenant_id = ${place.tenantId} and goal_id = ${given.goalId})`
    await db
      .insertInto('plan.action')
      .values({ ...place, ...one, goalId: given.goalId, position: last })
      .execute()
  }
}

/** Undefined: that part stays as it was. */
type Changes<Row> = { [Name in keyof Row]?: Row[Name] | undefined }

export type ActionChange = Changes<ActionText & { state: ActionState; note: string; waitsFor: string }>

/** @returns the new version, or null when another change came first */
export function updateAction(db: Db, at: SeenAt, to: ActionChange): Promise<number | null> {
  return updateAt(db, 'plan.action', { at, to })
}

export type NewAgreement = Omit<Agreement, 'askedByName'> & { planId: string; askedBy: string }

export async function insertAgreement(db: Db, place: Place, { signature, ...row }: NewAgreement): Promise<void> {
  await db
    .insertInto('plan.agreement')
    .values({ ...place, ...row, signature: signature && JSON.stringify(signature) })
    .execute()
}

export type NewChange = Omit<Change, 'changedByName'> & { planId: string; changedBy: string }

/** Keeps why a signed goal changed. */
export async function insertChange(db: Db, place: Place, row: NewChange): Promise<void> {
  await db
    .insertInto('plan.change')
    .values({ ...place, ...row })
    .execute()
}

/** First to last. */
export function changesOf(db: Db, tenantId: string, planId: string) {
  return db
    .selectFrom('plan.change as one')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'one.tenantId').onRef('member.id', '=', 'one.changedBy'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.planId', '=', planId)
    .select(['one.goalId', 'one.revision', 'one.why', 'one.changedOn', 'member.name as changedByName'])
    .orderBy('one.revision')
    .execute()
}

function versions(db: Db, tenantId: string) {
  return db
    .selectFrom('plan.signedVersion as one')
    .innerJoin('tenancy.member as signer', (on) =>
      on.onRef('signer.tenantId', '=', 'one.tenantId').onRef('signer.id', '=', 'one.signedBy'),
    )
    .where('one.tenantId', '=', tenantId)
    .select(['one.id', 'one.number', 'one.signedOn', 'one.revision', 'signer.name as signedByName'])
}

/** The last first. */
export function versionsOf(db: Db, tenantId: string, planId: string) {
  return versions(db, tenantId).where('one.planId', '=', planId).orderBy('one.number', 'desc').execute()
}

/** The plan as it was last signed; undefined while it never was. */
export function lastSigned(db: Db, tenantId: string, planId: string) {
  return versions(db, tenantId).where('one.planId', '=', planId).orderBy('one.number', 'desc').limit(1).executeTakeFirst()
}

export function versionAt(db: Db, tenantId: string, id: string) {
  return versions(db, tenantId).where('one.id', '=', id).select('one.content').executeTakeFirstOrThrow()
}

/** Locks a version under the next number. */
export async function insertVersion(
  db: Db,
  place: Place,
  row: { id: string; planId: string; revision: number; content: PlanContent; signedOn: string; signedBy: string },
): Promise<void> {
  const next = sql<number>`(select coalesce(max(number), 0) + 1 from plan.signed_version where tenant_id = ${place.tenantId} and plan_id = ${row.planId})`
  await db
    .insertInto('plan.signedVersion')
    .values({ ...place, ...row, content: JSON.stringify(row.content), number: next })
    .execute()
}
