// Warning marks: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openedCase, openPlace } from '../door.ts'
import { mayWorkOn } from '../rules.ts'
import * as api from './api.ts'
import { mayMark } from './rules.ts'
import * as store from './store.ts'

const list = handle(api.listMarks, async ({ db, actor: { tenantId }, may }, { caseId }) => {
  const file = await openedCase(db, tenantId, caseId)
  const rows = await store.marksIn(db, tenantId, file.folderId)
  return { rows, may: mayWorkOn(file).ok ? may(api.placeMark, api.reviewMark, api.endMark) : may(api.endMark) }
})

const place = handle(api.placeMark, async (work, { caseId, ...text }) => {
  const { db, actor, today } = work
  const at = await openPlace(work, caseId)
  if ('refused' in at) return at
  const verdict = mayMark(text, today)
  if (!verdict.ok) return refuse(verdict.reason)
  const { tenantId, folderId, circleId } = at
  await store.insertMark(db, { ...text, tenantId, folderId, circleId, placedOn: today, placedBy: actor.memberId })
  return { id: text.id, version: 1 }
})

const review = handle(api.reviewMark, async ({ db, actor: { tenantId }, today }, { markId, version, ...text }) => {
  const row = await store.markAt(db, tenantId, markId)
  const verdict = [mayWorkOn(row), mayMark(text, today)].find((one) => !one.ok)
  if (row.endedOn !== null) return refuse('mark-ended')
  if (verdict?.ok === false) return refuse(verdict.reason)
  const next = await store.updateMark(db, { tenantId, id: markId, version }, text)
  return next === null ? refuse('conflict', { version: row.version }) : { id: markId, version: next }
})

/** Also in a closed case: what is not so any more stands nowhere. */
const end = handle(api.endMark, async ({ db, actor, today }, { markId, version, because }) => {
  const { tenantId, memberId } = actor
  const row = await store.markAt(db, tenantId, markId)
  if (row.endedOn !== null) return refuse('mark-ended')
  const to = { endedOn: today, endedBy: memberId, endedBecause: because }
  const next = await store.updateMark(db, { tenantId, id: markId, version }, to)
  return next === null ? refuse('conflict', { version: row.version }) : { id: markId, version: next }
})

const most = 50

const due = handle(api.listDueMarks, async ({ db, actor, today }) => {
  const rows = await store.dueFor(db, { tenantId: actor.tenantId, memberId: actor.memberId, today, most: most + 1 })
  return { rows: rows.slice(0, most), more: rows.length > most }
})

export const handlers = [list, place, review, end, due]
