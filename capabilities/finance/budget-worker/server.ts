// Who works with the bank of a household: seen by all who see the case, chosen by who holds it, handed on by who it is.
import { rightsOf } from '../../../core/kit/rights.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openedCase, openPlace, workersOf } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { seeBudgetWorker, setBudgetWorker } from './api.ts'
import * as store from './store.ts'

/** Colleagues who see the case and work with money. */
async function whoMay(work: Work, circleId: string): Promise<{ id: string; name: string }[]> {
  const workers = await workersOf(work, [circleId])
  return workers.filter(({ roles }) => rightsOf(roles).has('money.work')).map(({ id, name }) => ({ id, name }))
}

const see = handle(seeBudgetWorker, async (work, { caseId }) => {
  const { db, actor, may } = work
  const { tenantId, memberId } = actor
  const file = await openedCase(db, tenantId, caseId)
  const { chosenId, holderId, name, version } = await store.workerOf(db, { tenantId, caseId })
  const workerId = chosenId ?? holderId
  const decides = [chosenId, holderId].includes(memberId) && mayWorkOn(file).ok && may(setBudgetWorker).length > 0
  return {
    worker: workerId === null || name === null ? null : { id: workerId, name },
    isMine: workerId === memberId,
    version,
    colleagues: decides ? await whoMay(work, file.circleId) : [],
  }
})

const set = handle(setBudgetWorker, async (work, { caseId, version, memberId }) => {
  const { db, actor } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const now = await store.workerOf(db, place)
  if (![now.chosenId, now.holderId].includes(actor.memberId)) return refuse('not-budget-worker')
  if (now.version !== version) return refuse('conflict', { version: now.version ?? 0 })
  if (!(await whoMay(work, place.circleId)).some(({ id }) => id === memberId)) return refuse('not-a-colleague')
  const next = await store.putWorker(db, place, { memberId, version })
  return next === null ? refuse('conflict', { version: now.version ?? 0 }) : { id: caseId, version: next }
})

export const handlers = [see, set]
