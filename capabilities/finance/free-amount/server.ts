// What someone keeps to live on: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import { listFreeAmounts, putFreeAmount } from './api.ts'
import { capacityOf, checkFreeAmount, doubtsOf, holdsOn } from './rules/capacity.ts'
import * as store from './store.ts'

const list = handle(listFreeAmounts, async (work, { caseId }) => {
  const { db, actor, today } = work
  const rows = await store.freeAmountsOf(db, { tenantId: actor.tenantId, caseId })
  const now = holdsOn(rows, today)
  const may = 'refused' in (await openPlace(work, caseId)) ? [] : work.may(putFreeAmount)
  return { rows, now: now && { id: now.id, capacity: capacityOf(now), doubts: doubtsOf(now, today) }, may }
})

const put = handle(putFreeAmount, async (work, { caseId, freeAmountId, version, ...entry }) => {
  const { db, actor, today } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const fits = checkFreeAmount(entry, today)
  if (!fits.ok) return refuse(fits.reason)
  const rows = await store.freeAmountsOf(db, place)
  const now = rows.find(({ id }) => id === freeAmountId)
  if (rows.some(({ id, fromDay }) => id !== freeAmountId && fromDay === entry.fromDay)) return refuse('day-taken')
  const at = { id: freeAmountId, memberId: actor.memberId }
  if (version === null) {
    const isNew = !now && (await store.insertFreeAmount(db, { ...place, ...at }, entry))
    return isNew ? { id: freeAmountId, version: 1 } : refuse('exists')
  }
  if (!now) return refuse('absent')
  const next = await store.updateFreeAmount(db, { ...at, tenantId: actor.tenantId, version }, entry)
  return next === null ? refuse('conflict', { version: now.version }) : { id: freeAmountId, version: next }
})

export const handlers = [list, put]
