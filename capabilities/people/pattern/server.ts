// Patterns to review: load, decide, save. What is found, a job finds; who may weigh, the database decides by what it knows of them.
import { fromKey, momentKey, toPage } from '../../../core/kit/page.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import * as api from './api.ts'
import * as store from './store.ts'

const list = handle(api.listPatterns, async ({ db }, { which, after, limit }) => {
  const rows = await store.toWeigh(db, { onlyOpen: which === 'to-weigh', after: fromKey(after, momentKey), limit })
  return { ...toPage(rows, limit, (row) => `${row.foundAt}/${row.id}`), until: await store.until(db) }
})

const weigh = handle(api.weighPattern, async ({ db }, { patternId, ...to }) =>
  (await store.weigh(db, patternId, to)) ? { id: patternId, version: 1 } : refuse('absent'),
)

export const handlers = [list, weigh]
