// Plans: load, decide, save.
import { dayKey, fromKey, toPage } from '../../core/kit/page.ts'
import type { Place } from '../../platform/db/place.ts'
import { handle, type Work } from '../../platform/http/handler.ts'
import { refuse } from '../../platform/http/outcome.ts'
import { colleaguesOf, networkNames, openedCase, openPlace, peopleOf } from '../people/door.ts'
import { ageOf, mayWorkOn } from '../people/rules.ts'
import * as api from './api.ts'
import { dueActions, evaluationsOf, firstPlansOf, reportsOf } from './door.ts'
import { type PlanView, planContent } from './model.ts'
import { isReworded, mayBeSaid, mayOwn, maySign, mustSayWhy } from './rules/agreement.ts'
import { mayMove } from './rules/progress.ts'
import * as store from './store.ts'

/** Tasks go to colleagues who can see the case. */
async function areColleagues(work: Work, place: Place, owners: readonly Parameters<typeof mayOwn>[0][]): Promise<boolean> {
  if (owners.every(({ memberId }) => memberId === null)) return true
  const known = (await colleaguesOf(work, place.circleId)).map(({ id }) => id)
  return owners.every((owner) => mayOwn(owner, known).ok)
}

/** A goal is of people around the case. */
async function areAround(
  { db }: Work,
  place: Pick<Place, 'tenantId' | 'folderId'>,
  personIds: readonly string[],
): Promise<boolean> {
  if (personIds.length === 0) return true
  const around = new Set((await peopleOf(db, place.tenantId, place.folderId)).map(({ id }) => id))
  return personIds.every((one) => around.has(one))
}

async function planView(
  { db, actor: { tenantId } }: Work,
  plan: NonNullable<Awaited<ReturnType<typeof store.planOfCase>>>,
): Promise<PlanView> {
  // Sent together: none needs what another gives.
  const [allActions, allScores, allGoals, agreements, changes, lastVersion = null] = await Promise.all([
    store.actionsOf(db, tenantId, plan.caseId),
    store.scoresOf(db, tenantId, plan.id),
    store.goalsOf(db, tenantId, plan.id),
    store.agreementsOf(db, tenantId, plan.id),
    store.changesOf(db, tenantId, plan.id),
    store.lastSigned(db, tenantId, plan.id),
  ])
  const actions = Map.groupBy(allActions, (one) => one.goalId)
  const scores = Map.groupBy(allScores, (one) => one.goalId)
  const goals = allGoals.map((one) => ({ ...one, actions: actions.get(one.id) ?? [], scores: scores.get(one.id) ?? [] }))
  return { ...plan, goals, agreements, changes, lastVersion }
}

const { addGoal, changeGoal, scoreGoal, moveGoal, addAction, changeAction, recordAgreement, signVersion, setReviewDay } = api
const writes = [addGoal, changeGoal, scoreGoal, moveGoal, addAction, changeAction, recordAgreement, signVersion, setReviewDay]

const open = handle(api.openPlan, async (work, { caseId }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const [file, found] = await Promise.all([openedCase(db, tenantId, caseId), store.planOfCase(db, tenantId, caseId)])
  const [plan, evaluations, reports, firstPlans, around, network, colleagues] = await Promise.all([
    found && planView(work, found),
    found ? evaluationsOf(db, tenantId, found.id) : [],
    found ? reportsOf(db, tenantId, found.id) : [],
    firstPlansOf(db, tenantId, caseId),
    peopleOf(db, tenantId, file.folderId),
    networkNames(db, tenantId, caseId),
    colleaguesOf(work, file.circleId),
  ])
  return {
    plan,
    evaluations,
    reports,
    firstPlans,
    people: around.map(({ bornOn, bornEstimated, ...one }) => ({
      ...one,
      years: ageOf({ bornOn, bornEstimated }, work.today)?.years ?? null,
    })),
    network,
    colleagues,
    may: mayWorkOn(file).ok ? work.may(...writes) : [],
  }
})

const add = handle(addGoal, async (work, { caseId, planId, actions, ...goal }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  if (!(await areColleagues(work, place, actions))) return refuse('cannot-see-case')
  if (!(await areAround(work, place, goal.personIds))) return refuse('not-around')
  const { db } = work
  const plan = await store.planOfCase(db, place.tenantId, caseId)
  if (!plan) await store.insertPlan(db, place, planId)
  const at = plan?.id ?? planId
  const changedIn = await store.revise(db, place.tenantId, at)
  await store.insertGoal(db, place, { ...goal, planId: at, changedIn })
  await store.insertActions(db, place, { goalId: goal.id, actions })
  return { id: goal.id, version: 1 }
})

/**
 * Counts a change of what people agree to, and keeps why where that was said.
 * @returns the revision it makes
 */
async function revise(
  { db, actor, today }: Work,
  place: Place,
  { goal, why }: { goal: { id: string; planId: string; changedIn: number }; why: string },
) {
  const revision = await store.revise(db, place.tenantId, goal.planId)
  const signed = await store.lastSigned(db, place.tenantId, goal.planId)
  if (why === '' && mustSayWhy(goal, signed ?? null)) return refuse('why-changed')
  if (why !== '' && signed) {
    const row = { goalId: goal.id, planId: goal.planId, revision, why, changedOn: today, changedBy: actor.memberId }
    await store.insertChange(db, place, row)
  }
  return revision
}

interface GoalChange {
  to: store.GoalChange
  why: string
  /** Whether people would have to agree anew. */
  anew: (before: Awaited<ReturnType<typeof store.goalAt>>) => boolean
}

/** A goal at the version the asker saw, and where its case lies. */
async function goalSeen(work: Work, at: { goalId: string; version: number }) {
  const goal = await store.goalAt(work.db, work.actor.tenantId, at.goalId)
  const place = await openPlace(work, goal.caseId)
  if ('refused' in place) return place
  // Who comes second hears that first, before being asked why.
  return goal.version === at.version ? { goal, place } : refuse('conflict', { version: goal.version })
}

async function changeAt(work: Work, at: { goalId: string; version: number }, { to, why, anew }: GoalChange) {
  const found = await goalSeen(work, at)
  if ('refused' in found) return found
  const { goal, place } = found
  const revision = anew(goal) ? await revise(work, place, { goal, why }) : null
  if (revision !== null && typeof revision !== 'number') return revision
  const seen = { tenantId: place.tenantId, id: at.goalId, version: at.version }
  const next = await store.updateGoal(work.db, seen, { ...to, ...(revision === null ? {} : { changedIn: revision }) })
  return next === null ? refuse('conflict', { version: goal.version }) : { id: at.goalId, version: next }
}

const change = handle(changeGoal, async (work, { goalId, version, position, why, ...words }) => {
  const { tenantId } = work.actor
  const { caseId, personIds: before } = await store.goalAt(work.db, tenantId, goalId)
  const { folderId } = await openedCase(work.db, tenantId, caseId)
  // Who no longer is around the case keeps the goals that were theirs.
  const added = words.personIds.filter((one) => !before.includes(one))
  if (!(await areAround(work, { tenantId, folderId }, added))) return refuse('not-around')
  const to = { ...words, scale: [...words.scale], position }
  return changeAt(work, { goalId, version }, { to, why, anew: (before) => isReworded(before, words) })
})

const score = handle(scoreGoal, async (work, { goalId, version, id, level, on, note }) => {
  const verdict = mayBeSaid(on, work.today)
  if (!verdict.ok) return refuse(verdict.reason)
  const found = await goalSeen(work, { goalId, version })
  if ('refused' in found) return found
  const { tenantId } = found.place
  const next = await store.updateGoal(work.db, { tenantId, id: goalId, version }, { level })
  if (next === null) return refuse('conflict', { version })
  const row = { id, goalId, level, scoredOn: on, note, authorId: work.actor.memberId }
  await store.insertScore(work.db, found.place, row)
  return { id: goalId, version: next }
})

const move = handle(moveGoal, async (work, { goalId, version, state, reason }) => {
  const verdict = mayMove(state, reason)
  if (!verdict.ok) return refuse(verdict.reason)
  const to = { state, stateReason: reason }
  const done = await changeAt(work, { goalId, version }, { to, why: reason, anew: () => state !== 'reached' })
  if (!('refused' in done) && state === 'reached') await work.tell('plan.goal-reached', [goalId])
  return done
})

const addTask = handle(addAction, async (work, { goalId, why, ...action }) => {
  const { db, actor } = work
  const goal = await store.goalAt(db, actor.tenantId, goalId)
  const place = await openPlace(work, goal.caseId)
  if ('refused' in place) return place
  if (!(await areColleagues(work, place, [action]))) return refuse('cannot-see-case')
  const revision = await revise(work, place, { goal, why })
  if (typeof revision !== 'number') return revision
  await store.touchGoal(db, { tenantId: actor.tenantId, id: goalId }, revision)
  await store.insertActions(db, place, { goalId, actions: [action] })
  return { id: action.id, version: 1 }
})

const changeTask = handle(changeAction, async (work, { actionId, version, title, owner, dueOn, state, note, waitsFor, why }) => {
  const { db, actor } = work
  const action = await store.actionAt(db, actor.tenantId, actionId)
  const place = await openPlace(work, action.caseId)
  if ('refused' in place) return place
  if (owner && !(await areColleagues(work, place, [owner]))) return refuse('cannot-see-case')
  // What begins or ends waits for nothing any more.
  const waits = state === undefined || state === 'not-yet' ? waitsFor : ''
  const to = { title, ...owner, dueOn, state, note, waitsFor: waits }
  const next = await store.updateAction(db, { tenantId: actor.tenantId, id: actionId, version }, to)
  if (next === null) return refuse('conflict', { version: action.version })
  const reworded = title !== undefined || owner !== undefined || dueOn !== undefined
  if (reworded) {
    const goal = await store.goalAt(db, actor.tenantId, action.goalId)
    const revision = await revise(work, place, { goal, why })
    if (typeof revision !== 'number') return revision
    await store.touchGoal(db, { tenantId: actor.tenantId, id: goal.id }, revision)
  }
  return { id: actionId, version: next }
})

const agree = handle(recordAgreement, async (work, { planId, ...row }) => {
  const { db, actor } = work
  const plan = await store.planAt(db, actor.tenantId, planId)
  const place = await openPlace(work, plan.caseId)
  if ('refused' in place) return place
  const verdict = mayBeSaid(row.saidOn, work.today)
  if (!verdict.ok) return refuse(verdict.reason)
  if (row.revision !== plan.revision) return refuse('changed-meanwhile')
  const around = await peopleOf(db, actor.tenantId, place.folderId)
  if (row.personId !== null && !around.some(({ id }) => id === row.personId)) return refuse('not-around')
  await store.insertAgreement(db, place, { ...row, planId, askedBy: actor.memberId })
  return { id: row.id, version: 1 }
})

const review = handle(setReviewDay, async (work, { planId, version, reviewOn }) => {
  const { db, actor } = work
  const plan = await store.planAt(db, actor.tenantId, planId)
  const place = await openPlace(work, plan.caseId)
  if ('refused' in place) return place
  const next = await store.setReview(db, { tenantId: actor.tenantId, id: planId, version }, reviewOn)
  return next === null ? refuse('conflict', { version: plan.version }) : { id: planId, version: next }
})

const sign = handle(signVersion, async (work, { planId, id, revision }) => {
  const { db, actor } = work
  const plan = await store.planAt(db, actor.tenantId, planId)
  const place = await openPlace(work, plan.caseId)
  if ('refused' in place) return place
  const view = await planView(work, plan)
  const verdict = maySign({ revision: plan.revision, goals: view.goals.length }, revision)
  if (!verdict.ok) return refuse(verdict.reason)
  await store.insertVersion(db, place, {
    id,
    planId,
    revision,
    content: planContent.parse(view),
    signedOn: work.today,
    signedBy: actor.memberId,
  })
  await work.tell('plan.signed', [id])
  return { id, version: 1 }
})

const versions = handle(api.listVersions, async ({ db, actor }, { planId }) => ({
  rows: await store.versionsOf(db, actor.tenantId, planId),
}))

const openVersion = handle(api.openVersion, async ({ db, actor }, { versionId }) => {
  const row = await store.versionAt(db, actor.tenantId, versionId)
  return { ...row, content: planContent.parse(row.content) }
})

const due = handle(api.myDueActions, async ({ db, actor }, { until, after, limit }) => {
  const rows = await dueActions(db, {
    tenantId: actor.tenantId,
    memberId: actor.memberId,
    until,
    after: fromKey(after, dayKey),
    limit,
  })
  return toPage(rows, limit, (row) => `${row.dueOn}/${row.id}`)
})

export const handlers = [open, add, change, score, move, addTask, changeTask, agree, review, sign, versions, openVersion, due]
