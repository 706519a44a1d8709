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
  const present = async () => (await store.draftOf(db, whose))?.version ?? 0
  if (body === '') {
    const now = await present()
    if (now !== version) return refuse('conflict', { version: now })
    await store.dropDraft(db, whose)
    return { id: caseId, version: Math.max(1, version) }
  }
  const next = await store.saveDraft(db, place, { memberId: actor.memberId, body, version })
  return next === null ? refuse('conflict', { version: await present() }) : { id: caseId, version: next }
})

export const handlers = [open, save]
