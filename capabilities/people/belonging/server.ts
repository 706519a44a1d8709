// What people belong to: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openedCase, openPlace, peopleOf } from '../door.ts'
import { mayWorkOn } from '../rules.ts'
import { addBelonging, changeBelonging, openBelongings } from './api.ts'
import { mayBelong } from './rules.ts'
import * as store from './store.ts'

const open = handle(openBelongings, async ({ db, actor: { tenantId }, may }, { caseId }) => {
  const file = await openedCase(db, tenantId, caseId)
  const [rows, people] = await Promise.all([
    store.belongingsIn(db, tenantId, file.folderId),
    peopleOf(db, tenantId, file.folderId),
  ])
  return { rows, people, may: mayWorkOn(file).ok ? may(addBelonging, changeBelonging) : [] }
})

const add = handle(addBelonging, async (work, { caseId, ...row }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const verdict = mayBelong(row)
  if (!verdict.ok) return refuse(verdict.reason)
  const { tenantId, folderId, circleId } = place
  const around = await peopleOf(work.db, tenantId, folderId)
  if (!around.some(({ id }) => id === row.personId)) return refuse('not-around')
  await store.insertBelonging(work.db, { ...row, tenantId, folderId, circleId })
  return { id: row.id, version: 1 }
})

const change = handle(changeBelonging, async ({ db, actor: { tenantId } }, { belongingId, version, ...to }) => {
  const row = await store.belongingAt(db, tenantId, belongingId)
  const verdict = [mayWorkOn(row), mayBelong(to)].find((one) => !one.ok)
  if (verdict?.ok === false) return refuse(verdict.reason)
  const next = await store.updateBelonging(db, { tenantId, id: belongingId, version }, to)
  return next === null ? refuse('conflict', { version: row.version }) : { id: belongingId, version: next }
})

export const handlers = [open, add, change]
