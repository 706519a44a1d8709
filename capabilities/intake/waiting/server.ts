// Waiting: the clock is stopped and started, and who was spoken in between is written down.
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { countOn, requestRow } from '../door.ts'
import { mayDecide } from '../rules.ts'
import * as api from './api.ts'
import { mayNoteContact, mayStart, mayStop } from './rules.ts'
import * as store from './store.ts'

/** The request at the version the asker saw, as long as it waits. */
async function waitingRow({ db, actor }: Work, at: { requestId: string; version: number }) {
  const row = await requestRow(db, actor.tenantId, at.requestId)
  const verdict = mayDecide(row)
  if (!verdict.ok) return refuse(verdict.reason)
  return row.version === at.version ? row : refuse('conflict', { version: row.version })
}

/** Counts the version of the request on, so that two who stop or start at once meet each other. */
async function counted({ db, actor }: Work, { requestId, version }: { requestId: string; version: number }) {
  const next = await countOn(db, { tenantId: actor.tenantId, id: requestId, version })
  return next === null ? refuse('conflict', { version }) : { id: requestId, version: next }
}

const stop = handle(api.stopClock, async (work, { requestId, version, id, fromOn, reason }) => {
  const { db, actor, today } = work
  const row = await waitingRow(work, { requestId, version })
  if ('refused' in row) return row
  const stops = await store.stopsOf(db, actor.tenantId, [requestId])
  const verdict = mayStop({ fromOn, receivedOn: row.receivedOn, stops }, today)
  if (!verdict.ok) return refuse(verdict.reason)
  const { folderId, circleId } = row
  const at = { tenantId: actor.tenantId, id, folderId, circleId, requestId }
  await store.insertStop(db, at, { fromOn, reason, stoppedBy: actor.memberId })
  return counted(work, { requestId, version })
})

const start = handle(api.startClock, async (work, { requestId, version, untilOn }) => {
  const { db, actor, today } = work
  const row = await waitingRow(work, { requestId, version })
  if ('refused' in row) return row
  const standing = (await store.stopsOf(db, actor.tenantId, [requestId])).find((one) => one.untilOn === null)
  const verdict = mayStart(standing, untilOn, today)
  if (!verdict.ok) return refuse(verdict.reason)
  await store.endStop(db, { tenantId: actor.tenantId, id: standing?.id as string }, { untilOn, startedBy: actor.memberId })
  return counted(work, { requestId, version })
})

const contact = handle(api.noteInterimContact, async (work, { requestId, id, ...spoken }) => {
  const { db, actor, today } = work
  const row = await requestRow(db, actor.tenantId, requestId)
  const verdicts = [mayDecide(row), mayNoteContact(spoken, today)]
  const verdict = verdicts.find((one) => !one.ok)
  if (verdict?.ok === false) return refuse(verdict.reason)
  const { folderId, circleId } = row
  await store.insertContact(
    db,
    { tenantId: actor.tenantId, id, folderId, circleId, requestId },
    { ...spoken, byMember: actor.memberId },
  )
  return { id, version: 1 }
})

export const handlers = [stop, start, contact]
