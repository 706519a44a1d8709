// Appointments: load, decide, save.
import { fromKey, momentKey, toPage } from '../../../core/kit/page.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { caseAt, openPlace } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { keepNext, myAppointments, named, tellInvited } from '../door.ts'
import { mattersToGuest } from '../invitation/rules.ts'
import { changeAppointment, listCaseAppointments, listMyAppointments, makeAppointment } from './api.ts'
import { mayLast, onlyCancels } from './rules.ts'
import * as store from './store.ts'

const make = handle(makeAppointment, async (work, { id, caseId, ...text }) => {
  const { db, actor } = work
  const { tenantId, memberId } = actor
  const may = mayLast(Date.parse(text.startsAt), Date.parse(text.endsAt))
  if (!may.ok) return refuse(may.reason)
  const file = caseId ? await caseAt(db, tenantId, caseId) : null
  if (caseId && !file) return refuse('absent')
  const open = file ? mayWorkOn(file) : may
  if (!open.ok) return refuse(open.reason)
  const place = { folderId: file?.folderId ?? null, circleId: file?.circleId ?? null }
  await store.insertAppointment(db, { ...text, tenantId, id, caseId, memberId, ...place })
  if (caseId) await keepNext(work, caseId)
  return { id, version: 1 }
})

/** Moments as numbers, as the rule on telling whoever was invited wants them. */
const inNumbers = <Row extends { startsAt: string; endsAt: string }>(row: Row) => ({
  ...row,
  startsAt: Date.parse(row.startsAt),
  endsAt: Date.parse(row.endsAt),
})

const change = handle(changeAppointment, async (work, { appointmentId, version, ...asked }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const { title, place, startsAt, endsAt, cancelled, remind } = asked
  const row = await store.appointmentRow(db, tenantId, appointmentId)
  const open = row.caseId === null || onlyCancels(asked) ? null : await openPlace(work, row.caseId)
  if (open && 'refused' in open) return open
  const times = { startsAt: startsAt ?? row.startsAt, endsAt: endsAt ?? row.endsAt }
  const may = mayLast(Date.parse(times.startsAt), Date.parse(times.endsAt))
  if (!may.ok) return refuse(may.reason)
  const to = { ...times, title, place, cancelled, remind }
  const next = await store.updateAppointment(db, { tenantId, id: appointmentId, version }, to)
  if (next === null) return refuse('conflict', { version: row.version })
  if (row.caseId) await keepNext(work, row.caseId)
  if (mattersToGuest(inNumbers(row), inNumbers(to))) await tellInvited(work, appointmentId)
  return { id: appointmentId, version: next }
})

const listMine = handle(listMyAppointments, async ({ db, actor }, { from, to }) => ({
  rows: await myAppointments(db, { tenantId: actor.tenantId, memberId: actor.memberId, from, to }),
}))

const listOfCase = handle(listCaseAppointments, async ({ db, actor: { tenantId } }, { after, ...asked }) => {
  const rows = await store.ofCase(db, { ...asked, tenantId, after: fromKey(after, momentKey) })
  const page = toPage(rows, asked.limit, (row) => `${row.startsAt}/${row.id}`)
  return { ...page, rows: await named(db, tenantId, page.rows) }
})

export const handlers = [make, change, listMine, listOfCase]
