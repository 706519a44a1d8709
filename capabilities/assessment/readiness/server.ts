// What someone wants, and a no with its way back: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openedCase, openPlace } from '../../people/door.ts'
import { mayAskAgain, mayNoteReadiness } from '../rules.ts'
import * as api from './api.ts'
import * as store from './store.ts'

/** As many as a day can hold. */
const most = 20

const ready = handle(api.listReadiness, async ({ db, actor, may }, { caseId }) => ({
  asked: await store.readinessOf(db, actor.tenantId, caseId),
  spoken: await store.noesOf(db, actor.tenantId, caseId),
  may: may(api.noteReadiness, api.noteNo, api.takeBackNo, api.setWayBack),
}))

const noteReady = handle(api.noteReadiness, async (work, { caseId, ...row }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const verdict = mayNoteReadiness(row, work.today)
  if (!verdict.ok) return refuse(verdict.reason)
  await store.insertReadiness(work.db, place, { ...row, authorId: work.actor.memberId })
  return { id: row.id, version: 1 }
})

/** A no is written down also when the case is closed: that may be why. */
const no = handle(api.noteNo, async ({ db, actor, today }, { caseId, ...row }) => {
  if (row.saidOn > today) return refuse('day-to-come')
  const verdict = mayAskAgain(row.askAgainOn, today)
  if (!verdict.ok) return refuse(verdict.reason)
  const file = await openedCase(db, actor.tenantId, caseId)
  const place = { tenantId: actor.tenantId, caseId, folderId: file.folderId, circleId: file.circleId }
  return (await store.insertNo(db, place, { ...row, authorId: actor.memberId }))
    ? { id: row.id, version: 1 }
    : refuse('no-stands')
})

const back = handle(api.takeBackNo, async ({ db, actor, today }, { spokenNoId, version, on, note }) => {
  const { tenantId } = actor
  const row = await store.noAt(db, tenantId, spokenNoId)
  if (on > today || on < row.saidOn) return refuse('day-to-come')
  const next = await store.takeBack(db, { tenantId, id: spokenNoId, version }, { on, note })
  return next === null ? refuse('conflict', { version: row.version }) : { id: spokenNoId, version: next }
})

const wayBack = handle(api.setWayBack, async ({ db, actor, today }, { spokenNoId: id, version, ...to }) => {
  const verdict = mayAskAgain(to.askAgainOn, today)
  if (!verdict.ok) return refuse(verdict.reason)
  const { tenantId } = actor
  const row = await store.noAt(db, tenantId, id)
  const next = await store.changeWayBack(db, { tenantId, id, version }, to)
  return next === null ? refuse('conflict', { version: row.version }) : { id, version: next }
})

const due = handle(api.listWaysBack, async ({ db, actor: { tenantId, memberId }, today }) => {
  const rows = await store.waysBackFor(db, { tenantId, memberId, today, limit: most })
  return { rows: rows.slice(0, most), more: rows.length > most }
})

export const handlers = [ready, noteReady, no, back, wayBack, due]
