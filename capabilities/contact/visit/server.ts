// Home visits: load, decide, save.
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { caseNames, doorstepOf, isColleague, openedCase, openPlace } from '../../people/door.ts'
import { caseGoals } from '../../plan/door.ts'
import { mayLast } from '../appointment/rules.ts'
import { appointmentAt, caseOfNote, dueOfCase, isAway, keepNext, lastNotes, makeAppointmentRow, watchedBy } from '../door.ts'
import { changeVisit, checkIn, listWatched, openVisit, planVisit, takeWatch, visitAddressOf } from './api.ts'
import type { VisitSafety } from './model.ts'
import { mayCheckIn, maySafely, mayTakeWatch } from './rules.ts'
import * as store from './store.ts'

const address = handle(visitAddressOf, async ({ db, actor }, { caseId }) => {
  const { personId } = await openedCase(db, actor.tenantId, caseId)
  const { home, safeContact } = await doorstepOf(db, actor.tenantId, personId)
  return { address: home, safeContact }
})

/** Whoever comes along or watches works with the case: they must be able to open the page, and stand on the list of who is out. */
async function safetyOf(work: Work, safety: VisitSafety, at: { circleId: string; memberId: string; startsAt: string }) {
  const checkInBy = safety.checkInBy === null ? null : Date.parse(safety.checkInBy)
  const may = maySafely(safety, { memberId: at.memberId, startsAt: Date.parse(at.startsAt), checkInBy })
  if (!may.ok) return may
  for (const memberId of [safety.withId, safety.watchId]) {
    const sees = memberId === null || (await isColleague(work, { memberId, circleId: at.circleId }))
    if (!sees) return { ok: false, reason: 'not-a-colleague' } as const
  }
  return may
}

const plan = handle(planVisit, async (work, { caseId, id, title, place, startsAt, endsAt, ...visit }) => {
  const { db, actor } = work
  const { memberId } = actor
  const long = mayLast(Date.parse(startsAt), Date.parse(endsAt))
  if (!long.ok) return refuse(long.reason)
  const at = await openPlace(work, caseId)
  if ('refused' in at) return at
  const safe = await safetyOf(work, visit, { circleId: at.circleId, memberId, startsAt })
  if (!safe.ok) return refuse(safe.reason)
  await makeAppointmentRow(db, { ...at, id, memberId, kind: 'home-visit', title, place, startsAt, endsAt })
  await store.insertVisit(db, { ...at, ...visit, id, memberId })
  await keepNext(work, caseId)
  return { id, version: 1 }
})

/** So many notes one reads at the door. */
const lastOnes = 3

const open = handle(openVisit, async ({ db, actor }, { visitId }) => {
  const { tenantId } = actor
  const row = await store.visitRow(db, tenantId, visitId)
  const { caseId } = row
  const file = await openedCase(db, tenantId, caseId)
  const door = await doorstepOf(db, tenantId, file.personId)
  const appointment = await appointmentAt(db, tenantId, visitId)
  const name = (await caseNames(db, tenantId, [caseId])).get(caseId) ?? ''
  return {
    ...row,
    name,
    appointment,
    address: door.home,
    safeContact: door.safeContact,
    notes: await lastNotes(db, { tenantId, caseId, limit: lastOnes }),
    tasks: await dueOfCase(db, { tenantId, caseId }),
    goals: await caseGoals(db, tenantId, caseId),
  }
})

const change = handle(changeVisit, async (work, { visitId, version, ...visit }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const row = await store.visitRow(db, tenantId, visitId)
  const at = await openPlace(work, row.caseId)
  if ('refused' in at) return at
  const { startsAt } = await appointmentAt(db, tenantId, visitId)
  const safe = await safetyOf(work, visit, { circleId: row.circleId, memberId: row.memberId, startsAt })
  if (!safe.ok) return refuse(safe.reason)
  const next = await store.updateVisit(db, { tenantId, id: visitId, version }, visit)
  return next === null ? refuse('conflict', { version: row.version }) : { id: visitId, version: next }
})

const back = handle(checkIn, async ({ db, actor, now }, { visitId, noteId }) => {
  const { tenantId, memberId } = actor
  const row = await store.visitRow(db, tenantId, visitId)
  const { startsAt } = await appointmentAt(db, tenantId, visitId)
  const may = mayCheckIn({ ...row, startsAt: Date.parse(startsAt) }, { memberId, now: Date.parse(now) })
  if (!may.ok) return refuse(may.reason)
  if (noteId !== null && (await caseOfNote(db, tenantId, noteId)) !== row.caseId) return refuse('absent')
  return { id: visitId, version: await store.checkIn(db, { tenantId, id: visitId, memberId, now, noteId }) }
})

const watch = handle(takeWatch, async ({ db, actor, today }, { visitId, version }) => {
  const { tenantId, memberId } = actor
  const row = await store.visitRow(db, tenantId, visitId)
  const watcherAway = row.watchId !== null && (await isAway(db, tenantId, { memberId: row.watchId, today }))
  const may = mayTakeWatch(row, { memberId, watcherAway })
  if (!may.ok) return refuse(may.reason)
  const next = await store.updateVisit(db, { tenantId, id: visitId, version }, { watchId: memberId })
  return next === null ? refuse('conflict', { version: row.version }) : { id: visitId, version: next }
})

const watchedOnes = handle(listWatched, async (work) => ({ rows: await watchedBy(work, work.actor.memberId) }))

export const handlers = [address, plan, open, change, back, watch, watchedOnes]
