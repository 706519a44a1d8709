// Giving a task to a colleague: offered with a word, then accepted, given back or withdrawn.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { isColleague, openPlace } from '../../people/door.ts'
import { keepNext, taskAt, taskGoesTo } from '../door.ts'
import { mayOffer } from '../task/rules.ts'
import { answerOffer, offerTask } from './api.ts'
import * as store from './store.ts'

const offer = handle(offerTask, async (work, { taskId, id, toId, words }) => {
  const { db, actor } = work
  const { tenantId, memberId } = actor
  const task = await taskAt(db, tenantId, taskId)
  const waits = task.offer !== null && task.offer.answer === null
  const may = mayOffer({ mine: task.mine, done: task.doneOn !== null, open: waits, toMyself: toId === memberId })
  if (!may.ok) return refuse(may.reason)
  if (!(await isColleague(work, { memberId: toId, circleId: task.circleId }))) return refuse('not-a-colleague')
  await store.insertOffer(db, { tenantId, id, taskId, fromId: memberId, toId, words })
  return { id, version: 1 }
})

const answer = handle(answerOffer, async (work, { offerId, version, answer: said, words }) => {
  const { db, actor } = work
  const { tenantId, memberId } = actor
  const row = await store.offerRow(db, tenantId, offerId)
  if ((said === 'withdrawn' ? row.fromId : row.toId) !== memberId) return refuse('not-your-offer')
  if (row.answer !== null) return refuse('answered-already')
  if (said === 'accepted') {
    const { doneOn, caseId } = await taskAt(db, tenantId, row.taskId)
    if (doneOn !== null) return refuse('task-done')
    const place = await openPlace(work, caseId)
    if ('refused' in place) return place
  }
  const next = await store.answerOffer(db, { tenantId, id: offerId, version }, { answer: said, answerWords: words })
  if (next === null) return refuse('conflict', { version: row.version })
  if (said === 'accepted') await taskGoesTo(work, { taskId: row.taskId, ownerId: memberId })
  const task = await taskAt(db, tenantId, row.taskId)
  await keepNext(work, task.caseId)
  return { id: offerId, version: next }
})

export const handlers = [offer, answer]
