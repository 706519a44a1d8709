// What someone keeps to live on: load, decide, save.
import { monthOf } from '../../../core/kit/day.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import { answersOf, filesTell, postsOf } from '../door.ts'
import { sheetIncome } from '../entitlements/rules/sheet-income.ts'
import { listFreeAmounts, putFreeAmount } from './api.ts'
import { capacityOf, checkFreeAmount, doubtsOf, holdsOn } from './rules/capacity.ts'
import { proposeLiving } from './rules/propose-living.ts'
import * as store from './store.ts'

/** What the household answered, the file and the month sheet tell already. */
async function proposedFor({ db, actor: { tenantId }, today }: Work, caseId: string) {
  const posts = await postsOf(db, tenantId, caseId)
  const kept = await answersOf(db, { tenantId, caseId })
  const told = (await filesTell({ db, tenantId, today }, [caseId])).get(caseId)
  const file = told?.whole ? told.file : null
  return {
    living: proposeLiving({ answers: kept?.answers ?? null, file }, today),
    incomeCents: sheetIncome(posts, monthOf(today)),
  }
}

const list = handle(listFreeAmounts, async (work, { caseId }) => {
  const { db, actor, today } = work
  const rows = await store.freeAmountsOf(db, { tenantId: actor.tenantId, caseId })
  const now = holdsOn(rows, today)
  const may = 'refused' in (await openPlace(work, caseId)) ? [] : work.may(putFreeAmount)
  const proposed = await proposedFor(work, caseId)
  return { rows, now: now && { id: now.id, capacity: capacityOf(now), doubts: doubtsOf(now, today) }, proposed, may }
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
