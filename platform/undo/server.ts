// Taking back: load, decide, save. A refusal leaves nothing half undone, since the work of a refused ask is taken back.
import { handle } from '../http/handler.ts'
import { refuse } from '../http/outcome.ts'
import { listMine, takeBack } from './api.ts'
import { actsOf, takeActBack } from './store.ts'

const list = handle(listMine, async ({ db, actor }) => ({ rows: await actsOf(db, actor) }))

const back = handle(takeBack, async ({ db }, { actId }) =>
  (await takeActBack(db, actId)) ? { id: actId, version: 1 } : refuse('no-way-back'),
)

export const handlers = [list, back]
