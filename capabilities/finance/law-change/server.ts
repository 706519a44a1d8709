// Changes of law: load, work out, save.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { fromKey, toPage } from '../../../core/kit/page.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import { listLawChanges, listOpen, listTouched, noteLawTold, openLawSweep, startLawSweep, stopLawSweep } from './api.ts'
import { goesOn } from './model.ts'
import { changesAround } from './rules/changes.ts'
import { workingFor } from './rules/sweep.ts'
import * as store from './store.ts'

const list = handle(listLawChanges, async ({ db, actor, today }) => {
  return { changes: changesAround(today, await store.schemeLists(db, actor.tenantId)) }
})

const start = handle(startLawSweep, async ({ db, actor, today, tell }, { id: sweepId, change }) => {
  const { tenantId, memberId } = actor
  if (workingFor(change, today, await store.schemeLists(db, tenantId)) === null) return refuse('no-such-change')
  await store.startSweep(db, { id: sweepId, tenantId, memberId, change })
  await tell(goesOn, [sweepId])
  return { id: sweepId, version: 1 }
})

const open = handle(openLawSweep, async ({ db, actor }, { change }) => {
  return { sweep: await store.sweepOf(db, { tenantId: actor.tenantId, memberId: actor.memberId, change }) }
})

const stop = handle(stopLawSweep, async ({ db, actor }, { sweepId }) => {
  return { id: sweepId, version: await store.stopSweep(db, { tenantId: actor.tenantId, sweepId }) }
})

const touchedKey = z.object({ by: z.coerce.number().int().min(0), id })

const touched = handle(listTouched, async ({ db, actor }, { sweepId, after, limit }) => {
  const at = { tenantId: actor.tenantId, sweepId, most: limit + 1, after: fromKey(after, touchedKey) }
  const page = toPage(await store.touchedLines(db, at), limit, ({ by, caseId }) => `${by}/${caseId}`)
  return { ...page, rows: page.rows.map(({ by: _, ...line }) => line) }
})

const openOnes = handle(listOpen, async ({ db, actor }, { sweepId, after, limit }) => {
  const at = { tenantId: actor.tenantId, sweepId, most: limit + 1, after: fromKey(after, z.object({ id })) }
  return toPage(await store.openLines(db, at), limit, ({ caseId }) => caseId)
})

const note = handle(noteLawTold, async (work, { caseId, ...told }) => {
  const { db, actor, today } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  if (told.onDay > today) return refuse('not-yet-happened')
  if (workingFor(told.change, today, await store.schemeLists(db, actor.tenantId)) === null) return refuse('no-such-change')
  const isNew = await store.insertTold(db, place, { ...told, memberId: actor.memberId })
  return isNew ? { id: told.id, version: 1 } : refuse('told-already')
})

export const handlers = [list, start, open, stop, touched, openOnes, note]
