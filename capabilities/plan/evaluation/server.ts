// Looking back and closing: load, decide, save.
import { dayKey, fromKey, toPage } from '../../../core/kit/page.ts'
import type { Place } from '../../../platform/db/place.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { closeFile, openPlace } from '../../people/door.ts'
import { mayCloseOn } from '../../people/rules.ts'
import { goalsOf, insertScore, planAt, setReview, updateGoal } from '../door.ts'
import * as api from './api.ts'
import { closingReport, evaluation } from './model.ts'
import { mayEvaluate } from './rules.ts'
import * as store from './store.ts'

type Goals = Awaited<ReturnType<typeof goalsOf>>

/** The plan, held until the end, its place and its goals. */
async function opened(work: Work, planId: string) {
  const { db, actor } = work
  const plan = await planAt(db, actor.tenantId, planId)
  const place = await openPlace(work, plan.caseId)
  if ('refused' in place) return place
  return { plan, place, goals: await goalsOf(db, actor.tenantId, planId) }
}

/** Each thing said, beside its goal as it stands; null where one is of another plan. */
function besideGoals<Said extends { goalId: string }>(goals: Goals, said: readonly Said[]) {
  const known = new Map(goals.map((goal) => [goal.id, goal]))
  const pairs = said.map((one) => ({ said: one, goal: known.get(one.goalId) }))
  return pairs.every((pair): pair is { said: Said; goal: Goals[number] } => pair.goal !== undefined) ? pairs : null
}

interface Scored {
  goal: Goals[number]
  score: { id: string; level: number; on: string; note: string }
}

/** @returns false when another change of the goal came first */
async function keepScore({ db, actor }: Work, place: Place, { goal, score }: Scored): Promise<boolean> {
  const at = { tenantId: actor.tenantId, id: goal.id, version: goal.version }
  if ((await updateGoal(db, at, { level: score.level })) === null) return false
  const { id, level, on: scoredOn, note } = score
  await insertScore(db, place, { id, goalId: goal.id, level, scoredOn, note: note.slice(0, 1000), authorId: actor.memberId })
  return true
}

const evaluate = handle(api.evaluate, async (work, { planId, id, ...said }) => {
  const verdict = mayEvaluate(said, work.today)
  if (!verdict.ok) return refuse(verdict.reason)
  const found = await opened(work, planId)
  if ('refused' in found) return found
  const { plan, place } = found
  const pairs = besideGoals(found.goals, said.goals)
  if (!pairs) return refuse('goal-elsewhere')
  for (const { said: one, goal } of pairs) {
    if (one.level === null) continue
    const score = { id: one.scoreId, level: one.level, on: said.heldOn, note: one.helped }
    if (!(await keepScore(work, place, { goal, score }))) return refuse('conflict', { version: goal.version })
  }
  const goals = pairs.map(({ said: one, goal }) => ({
    ...{ goalId: goal.id, ownWords: goal.ownWords, scale: goal.scale, state: goal.state },
    ...{ level: one.level ?? goal.level, helped: one.helped, next: one.next },
  }))
  const { db, actor } = work
  await store.insertEvaluation(db, place, { ...said, id, planId, goals, writtenBy: actor.memberId })
  const review = await setReview(db, { tenantId: actor.tenantId, id: planId, version: plan.version }, said.nextReviewOn)
  if (review === null) return refuse('conflict', { version: plan.version })
  await store.dropDraft(db, { tenantId: actor.tenantId, caseId: plan.caseId, memberId: actor.memberId, kind: 'evaluation' })
  await work.tell('plan.evaluated', [id])
  return { id, version: 1 }
})

const openEvaluation = handle(api.openEvaluation, async ({ db, actor }, { evaluationId }) =>
  evaluation.parse(await store.evaluationAt(db, actor.tenantId, evaluationId)),
)

const writeReport = handle(api.writeClosingReport, async (work, { planId, id, on, because, goals: said, ...texts }) => {
  const day = mayCloseOn(on, work.today)
  if (!day.ok) return refuse(day.reason)
  const found = await opened(work, planId)
  if ('refused' in found) return found
  const { plan, place } = found
  const pairs = besideGoals(found.goals, said)
  if (!pairs) return refuse('goal-elsewhere')
  const { db, actor } = work
  const goals = pairs.map(({ said: one, goal }) => ({
    ...{ goalId: goal.id, ownWords: goal.ownWords, scale: goal.scale, state: goal.state },
    ...{ level: one.level ?? goal.level, remark: one.remark },
  }))
  for (const { said: one, goal } of pairs) {
    if (one.level === null || one.level === goal.level) continue
    const at = { tenantId: actor.tenantId, id: goal.id, version: goal.version }
    if ((await updateGoal(db, at, { level: one.level })) === null) return refuse('conflict', { version: goal.version })
  }
  await store.insertReport(db, place, { ...texts, id, planId, closedOn: on, goals, writtenBy: actor.memberId })
  await store.dropDraft(db, { tenantId: actor.tenantId, caseId: plan.caseId, memberId: actor.memberId, kind: 'closing' })
  await work.tell('plan.closing-report-written', [id])
  const kept = because === null ? null : await closeFile(work, { caseId: plan.caseId, on, because })
  if (kept) return kept
  return { id, version: 1 }
})

const openReport = handle(api.openClosingReport, async ({ db, actor }, { reportId }) =>
  closingReport.parse(await store.reportAt(db, actor.tenantId, reportId)),
)

const openDraft = handle(api.openDraft, async ({ db, actor }, { caseId, kind }) => ({
  draft: await store.draftOf(db, { tenantId: actor.tenantId, caseId, memberId: actor.memberId, kind }),
}))

const keepDraft = handle(api.saveDraft, async (work, { caseId, kind, version, body }) => {
  const { db, actor } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const done = await store.saveDraft(db, place, { memberId: actor.memberId, kind, body, version })
  return done.kept ? { id: caseId, version: done.version } : refuse('conflict', { version: done.version })
})

const dueReviews = handle(api.myDueReviews, async ({ db, actor }, { until, after, limit }) => {
  const { tenantId, memberId: ownerId } = actor
  const rows = await store.dueReviews(db, { tenantId, ownerId, until, after: fromKey(after, dayKey), limit })
  return toPage(rows, limit, (row) => `${row.reviewOn}/${row.id}`)
})

export const handlers = [evaluate, openEvaluation, writeReport, openReport, openDraft, keepDraft, dueReviews]
