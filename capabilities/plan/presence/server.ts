// Presence: forget who went, say where one is, and see the others.
import { handle } from '../../../platform/http/handler.ts'
import { openedCase } from '../../people/door.ts'
import { isGoalOfCase } from '../door.ts'
import { bePresent } from './api.ts'
import * as store from './store.ts'

const present = handle(bePresent, async ({ db, actor }, { caseId, goalId, leaving }) => {
  const { tenantId, memberId } = actor
  const at = { tenantId, caseId, memberId }
  const { folderId, circleId } = await openedCase(db, tenantId, caseId)
  await store.forgetStale(db, tenantId)
  if (leaving) await store.forget(db, at)
  else {
    const typing = goalId !== null && (await isGoalOfCase(db, { tenantId, caseId, goalId })) ? goalId : null
    await store.remember(db, { tenantId, caseId, folderId, circleId }, { memberId, goalId: typing })
  }
  return { others: await store.othersAt(db, at) }
})

export const handlers = [present]
