// The tables by which step 4 of the meldcode is weighed: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import * as api from './api.ts'
import { mayBeTable } from './rules.ts'
import * as store from './store.ts'

/** More professions than this no organisation has; the list is given whole. */
const most = 50

const list = handle(api.listWeighingTables, async ({ db, actor }) => ({ rows: await store.tablesOf(db, actor.tenantId) }))

const save = handle(api.saveWeighingTable, async ({ db, actor: { tenantId } }, { tableId: id, version, ...text }) => {
  const may = mayBeTable(text.questions)
  if (!may.ok) return refuse(may.reason)
  const rows = await store.tablesOf(db, tenantId)
  const here = rows.find((row) => row.id === id)
  if (!here && rows.length >= most) return refuse('too-many-tables')
  const next = await store.putTable(db, { tenantId, id, version }, text)
  return next === null ? refuse('conflict', { version: here?.version ?? 0 }) : { id, version: next }
})

export const handlers = [list, save]
