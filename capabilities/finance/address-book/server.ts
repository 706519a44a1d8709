// The address book of creditors: load, decide, save.
import { id as anId } from '../../../core/kit/id.ts'
import { toPage } from '../../../core/kit/page.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { listCreditors, putCreditor, suggestCreditor } from './api.ts'
import * as store from './store.ts'

const list = handle(listCreditors, async ({ db, actor }, { show, after, limit }) => {
  const from = anId.safeParse(after).data ?? null
  const rows = await store.creditorsBy(db, { tenantId: actor.tenantId, show, after: from, limit })
  return toPage(rows, limit, ({ id }) => id)
})

const put = handle(putCreditor, async ({ db, actor: { tenantId } }, { creditorId: id, version, ...entry }) => {
  const now = await store.creditorAt(db, tenantId, id)
  if (version === null && now) return refuse('exists')
  if (version !== null && !now) return refuse('absent')
  const [same] = (await store.creditorsNamed(db, tenantId, [entry.name])).values()
  if (same && same.id !== id) return refuse('creditor-known')
  if (version === null)
    return (await store.insertCreditor(db, { tenantId, id }, entry)) ? { id, version: 1 } : refuse('creditor-known')
  const next = await store.updateCreditor(db, { tenantId, id, version }, entry)
  return next === null ? refuse('conflict', { version: now?.version ?? version }) : { id, version: next }
})

const suggest = handle(suggestCreditor, async ({ db, actor }, { words }) => ({
  rows: await store.creditorsLike(db, actor.tenantId, words),
}))

export const handlers = [list, put, suggest]
