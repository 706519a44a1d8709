// Who is round a case: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openedCase, openPlace } from '../door.ts'
import { mayWorkOn } from '../rules.ts'
import * as api from './api.ts'
import { mayBeRound } from './rules.ts'
import * as store from './store.ts'

const list = handle(api.listProfessionals, async ({ db, actor, may }, { caseId }) => {
  const file = await openedCase(db, actor.tenantId, caseId)
  const rows = await store.professionalsOf(db, actor.tenantId, caseId)
  return { rows, may: mayWorkOn(file).ok ? may(api.addProfessional, api.changeProfessional, api.removeProfessional) : [] }
})

const add = handle(api.addProfessional, async (work, { caseId, ...row }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const verdict = mayBeRound(row)
  if (!verdict.ok) return refuse(verdict.reason)
  if (row.leads) await store.nobodyLeads(work.db, place, row.id)
  await store.insertProfessional(work.db, place, row)
  return { id: row.id, version: 1 }
})

const change = handle(api.changeProfessional, async (work, { professionalId, version, ...to }) => {
  const { db, actor } = work
  const found = await store.professionalAt(db, actor.tenantId, professionalId)
  const place = await openPlace(work, found.caseId)
  if ('refused' in place) return place
  const verdict = mayBeRound(to)
  if (!verdict.ok) return refuse(verdict.reason)
  if (found.version !== version) return refuse('conflict', { version: found.version })
  if (to.leads) await store.nobodyLeads(db, place, professionalId)
  const next = await store.updateProfessional(db, { tenantId: actor.tenantId, id: professionalId, version }, to)
  return next === null ? refuse('conflict', { version: found.version + 1 }) : { id: professionalId, version: next }
})

const remove = handle(api.removeProfessional, async (work, { professionalId, version }) => {
  const { db, actor } = work
  const found = await store.professionalAt(db, actor.tenantId, professionalId)
  const place = await openPlace(work, found.caseId)
  if ('refused' in place) return place
  const done = await store.removeProfessional(db, { tenantId: actor.tenantId, id: professionalId, version })
  return done ? { id: professionalId, version } : refuse('conflict', { version: found.version })
})

export const handlers = [list, add, change, remove]
