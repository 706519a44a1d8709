// What one chooses from when writing for a case.
import { handle } from '../../../platform/http/handler.ts'
import { colleaguesOf, openedCase } from '../../people/door.ts'
import { caseGoals } from '../../plan/door.ts'
import { listChoices } from './api.ts'

const choices = handle(listChoices, async ({ db, actor }, { caseId }) => {
  const { tenantId } = actor
  const { circleId } = await openedCase(db, tenantId, caseId)
  return { goals: await caseGoals(db, tenantId, caseId), colleagues: await colleaguesOf(db, tenantId, circleId) }
})

export const handlers = [choices]
