// Referrals and reports that are half written: load and save, each on the version before.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import * as api from './api.ts'
import * as store from './store.ts'

const open = handle(api.openDraft, async ({ db, actor }, { caseId, kind }) => ({
  draft: await store.draftOf(db, { tenantId: actor.tenantId, caseId, memberId: actor.memberId, kind }),
}))

const save = handle(api.saveDraft, async (work, { caseId, kind, version, body }) => {
  const { db, actor } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const done = await store.saveDraft(db, place, { memberId: actor.memberId, kind, body, version })
  return done.kept ? { id: caseId, version: done.version } : refuse('conflict', { version: done.version })
})

export const handlers = [open, save]
