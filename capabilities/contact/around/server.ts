// What one chooses from when writing for a case.
import { handle } from '../../../platform/http/handler.ts'
import { colleaguesOf, openedCase } from '../../people/door.ts'
import { caseGoals } from '../../plan/door.ts'
import { listChoices } from './api.ts'

const choices = handle(listChoices, async (work, { caseId }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const { circleId } = await openedCase(db, tenantId, caseId)
  return { goals: await caseGoals(db, tenantId, caseId), colleagues: await colleaguesOf(work, circleId) }
})

export const handlers = [choices]
