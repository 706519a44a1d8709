// Desks of institutions: what stands there, and what presses.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import { desksWithLogs, pressingOf } from '../door.ts'
import * as api from './api.ts'
import * as store from './store.ts'

const add = handle(api.addDesk, async (work, { caseId, id, ...desk }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  await store.insertDesk(work.db, place, { ...desk, id })
  return { id, version: 1 }
})

const change = handle(api.changeDesk, async ({ db, actor, today }, { institutionId, version, closed, ...desk }) => {
  const { tenantId } = actor
  const row = await store.deskRow(db, tenantId, institutionId)
  const closedOn = closed ? (row.closedOn ?? today) : null
  const next = await store.updateDesk(db, { tenantId, id: institutionId, version }, { ...desk, closedOn })
  return next === null ? refuse('conflict', { version: row.version }) : { id: institutionId, version: next }
})

const log = handle(api.logAtDesk, async (work, { institutionId, ...line }) => {
  const { db, actor, today } = work
  const row = await store.deskRow(db, actor.tenantId, institutionId)
  if (line.onDay > today) return refuse('day-to-come')
  const place = await openPlace(work, row.caseId)
  if ('refused' in place) return place
  await store.insertLog(db, place, { ...line, institutionId, memberId: actor.memberId })
  return { id: line.id, version: 1 }
})

const settle = handle(api.settleLog, async ({ db, actor, today }, { logId, version, settled }) => {
  const { tenantId } = actor
  const next = await store.settle(db, { tenantId, id: logId, version }, settled ? today : null)
  if (next !== null) return { id: logId, version: next }
  return refuse('conflict', { version: (await store.logRow(db, tenantId, logId)).version })
})

const list = handle(api.listDesks, async (work, { caseId }) => {
  const desks = await desksWithLogs(work, await store.desksOf(work.db, work.actor.tenantId, caseId))
  const soonest = (desk: (typeof desks)[number]) => desk.pressing[0]?.on ?? '9999-12-31'
  const sorted = desks.toSorted((a, b) => Number(a.closed) - Number(b.closed) || soonest(a).localeCompare(soonest(b)))
  return { desks: sorted, may: work.may(api.addDesk, api.changeDesk, api.logAtDesk, api.settleLog) }
})

const press = handle(api.listPressing, (work) => pressingOf(work, work.actor.memberId))

export const handlers = [add, change, log, settle, list, press]
