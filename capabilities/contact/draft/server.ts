// Drafts: load, decide, save.
import { fromKey, momentKey, toPage } from '../../../core/kit/page.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { caseAt, caseNames } from '../../people/door.ts'
import { myDrafts } from '../door.ts'
import { dropDraft, keepDraft, listDrafts, openDraft } from './api.ts'
import * as store from './store.ts'

const keep = handle(keepDraft, async ({ db, actor }, { draftId, version, caseId, body, fields }) => {
  const { tenantId, memberId } = actor
  if (caseId && !(await caseAt(db, tenantId, caseId))) return refuse('absent')
  const row = { tenantId, id: draftId, caseId, body, fields }
  const next = version > 0 ? await store.updateDraft(db, version, row) : null
  if (next !== null) return { id: draftId, version: next }
  const present = await store.draftVersion(db, tenantId, draftId)
  if (present !== null) return refuse('conflict', { version: present })
  // A draft that was dropped elsewhere while someone typed on here is kept again: no text is lost.
  await store.insertDraft(db, memberId, row)
  return { id: draftId, version: 1 }
})

const list = handle(listDrafts, async ({ db, actor }, { after, limit }) => {
  const rows = await myDrafts(db, { tenantId: actor.tenantId, after: fromKey(after, momentKey), limit })
  return toPage(rows, limit, (row) => `${row.changedAt}/${row.id}`)
})

const open = handle(openDraft, async ({ db, actor }, { draftId }) => {
  const row = await store.draftRow(db, actor.tenantId, draftId)
  const names = await caseNames(db, actor.tenantId, row.caseId ? [row.caseId] : [])
  return { ...row, name: names.get(row.caseId ?? '') ?? null }
})

const drop = handle(dropDraft, async ({ db, actor }, { draftId }) => {
  const { version } = await store.draftRow(db, actor.tenantId, draftId)
  await store.deleteDraft(db, actor.tenantId, draftId)
  return { id: draftId, version }
})

export const handlers = [keep, list, open, drop]
