// Remembered columns of banks: load, decide, save.
import { fromKey, momentKey, toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import * as api from './api.ts'
import { headOf } from './rules.ts'
import * as store from './store.ts'

const list = handle(api.listLayouts, async ({ db, actor }, { after, limit }) => {
  const rows = await store.keptLayouts(db, { tenantId: actor.tenantId, after: fromKey(after, momentKey), limit })
  const { rows: shown, next } = toPage(rows, limit, ({ at, id }) => `${at}/${id}`)
  return { rows: shown.map(({ sign, at: _, ...row }) => ({ ...row, head: headOf(sign) })), next }
})

/** Changes the layout that counts for its head, as long as it is the one that was seen. */
async function change(
  { db, actor: { tenantId } }: Work,
  { layoutId: id, version }: { layoutId: string; version: number },
  to: store.Change,
) {
  const now = await store.layoutAt(db, { tenantId, id })
  if (now === null) return refuse('absent')
  const next = now.counts ? await store.updateLayout(db, { tenantId, id, version }, to) : null
  return next === null ? refuse('conflict', { version: now.version }) : { id, version: next }
}

const name = handle(api.nameLayout, (work, { name, ...seen }) => change(work, seen, { name }))
const remove = handle(api.removeLayout, (work, seen) => change(work, seen, { removedAt: work.now }))

export const handlers = [list, name, remove]
