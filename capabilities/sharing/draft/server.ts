// Referrals that are half written: load and save, each on the version before.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import * as api from './api.ts'
import * as store from './store.ts'

const open = handle(api.openDraft, async ({ db, actor }, { caseId }) => ({
  draft: await store.draftOf(db, { tenantId: actor.tenantId, caseId, memberId: actor.memberId }),
}))

const save = handle(api.saveDraft, async (work, { caseId, version, body }) => {
  const { db, actor } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const whose = { tenantId: actor.tenantId, caseId, memberId: actor.memberId }
  if (body === '') {
    await store.dropDraft(db, whose)
    return { id: caseId, version: version + 1 }
  }
  const next = await store.saveDraft(db, place, { memberId: actor.memberId, body, version })
  if (next !== null) return { id: caseId, version: next }
  return refuse('conflict', { version: (await store.draftOf(db, whose))?.version ?? 0 })
})

export const handlers = [open, save]
