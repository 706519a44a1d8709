// Desks of institutions: what stands there, and what presses.
import { addDays } from '../../../core/kit/day.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import { named } from '../door.ts'
import * as api from './api.ts'
import { objectionAhead, pressingAt } from './rules.ts'
import * as store from './store.ts'

const most = 20

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

async function withLogs({ db, actor, today }: Work, rows: Awaited<ReturnType<typeof store.desksOf>>) {
  const institutionIds = rows.map(({ id }) => id)
  const all = await store.logsOf(db, { tenantId: actor.tenantId, institutionIds, most })
  const logs = Map.groupBy(all, (one) => one.institutionId)
  return rows.map(({ closedOn, ...row }) => {
    const lines = logs.get(row.id) ?? []
    const desk = { ...row, closed: closedOn !== null, log: lines }
    return { ...desk, log: lines.slice(0, most), moreLog: lines.length > most, pressing: pressingAt(desk, today) }
  })
}

const list = handle(api.listDesks, async (work, { caseId }) => {
  const desks = await withLogs(work, await store.desksOf(work.db, work.actor.tenantId, caseId))
  const soonest = (desk: (typeof desks)[number]) => desk.pressing[0]?.on ?? '9999-12-31'
  const sorted = desks.toSorted((a, b) => Number(a.closed) - Number(b.closed) || soonest(a).localeCompare(soonest(b)))
  return { desks: sorted, may: work.may(api.addDesk, api.changeDesk, api.logAtDesk, api.settleLog) }
})

/** More than these nobody takes up in a day; the list says that there are more. */
const mostPressing = 50

const press = handle(api.listPressing, async (work) => {
  const { db, actor, today } = work
  const { tenantId, memberId } = actor
  const objectionBy = addDays(today, objectionAhead)
  const desks = await withLogs(work, await store.desksDue(db, { tenantId, ownerId: memberId, today, objectionBy }))
  const rows = desks.flatMap(({ id, caseId, name, pressing }) =>
    pressing.map((one) => ({ ...one, caseId, institutionId: id, institution: name })),
  )
  const soonest = rows.toSorted((a, b) => a.on.localeCompare(b.on)).slice(0, mostPressing)
  const shown = await named(db, tenantId, soonest)
  return { rows: shown.map((row) => ({ ...row, name: row.name ?? '' })), more: rows.length > mostPressing }
})

export const handlers = [add, change, log, settle, list, press]
