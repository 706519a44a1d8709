// The plan that people make themselves: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import { recordFirstPlan } from './api.ts'
import { mayRecord } from './rules.ts'
import * as store from './store.ts'

const record = handle(recordFirstPlan, async (work, { caseId, kind, id, version, ...said }) => {
  const { db, actor, today } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const text = { ...said, receivedOn: said.answer === 'received' ? said.receivedOn : null }
  const verdict = mayRecord(text, today)
  if (!verdict.ok) return refuse(verdict.reason)
  const before = (await store.firstPlansOf(db, actor.tenantId, caseId)).find((one) => one.kind === kind)
  const now = before?.version ?? 0
  if (now !== version) return refuse('conflict', { version: now })
  if (!before) {
    const made = await store.insertFirstPlan(db, place, { ...text, id, kind })
    return made ? { id, version: 1 } : refuse('conflict', { version: 1 })
  }
  const next = await store.updateFirstPlan(db, { tenantId: actor.tenantId, id: before.id, version }, text)
  return next === null ? refuse('conflict', { version: now }) : { id: before.id, version: next }
})

export const handlers = [record]
