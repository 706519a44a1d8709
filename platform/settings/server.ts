// Settings: load, decide, save.
import { handle } from '../http/handler.ts'
import { refuse } from '../http/outcome.ts'
import { changeLook, dropList, keepList, listKept, mostKept, openLook } from './api.ts'
import * as store from './store.ts'

const open = handle(
  openLook,
  async ({ db, actor }) => (await store.lookOf(db, actor.tenantId)) ?? ({ look: 'own', version: 0 } as const),
)

const change = handle(changeLook, async ({ db, actor }, to) => {
  const next = await store.putLook(db, actor.tenantId, to)
  if (next !== null) return { id: actor.tenantId, version: next }
  const now = await store.lookOf(db, actor.tenantId)
  return refuse('conflict', { version: now?.version ?? 0 })
})

const list = handle(listKept, async ({ db, actor }, { place }) => ({ rows: await store.keptLists(db, { ...actor, place }) }))

const keep = handle(keepList, async ({ db, actor: { tenantId, memberId } }, { place, ...row }) => {
  const mine = await store.keptLists(db, { tenantId, memberId, place })
  if (mine.length >= mostKept) return refuse('too-many-kept')
  await store.insertKept(db, { tenantId, memberId, place, ...row })
  return { id: row.id, version: 1 }
})

const drop = handle(dropList, async ({ db, actor }, { listId }) => {
  await store.deleteKept(db, actor.tenantId, listId)
  return { id: listId, version: 1 }
})

export const handlers = [open, change, list, keep, drop]
