// Taking back: load, decide, save. A refusal leaves nothing half undone, since the work of a refused ask is taken back.
import type { Operation } from '../../core/kit/operation.ts'
import { type Handler, handle } from '../http/handler.ts'
import { refuse } from '../http/outcome.ts'
import type { Actor } from '../tenancy/actor.ts'
import { listMine, takeBack } from './api.ts'
import { aboutWhom, actsOf, operationOf, takeActBack } from './store.ts'

/** @param operations all that can be done: who may no longer do a thing may not take it back either */
export function undoHandlers(operations: readonly Operation[]): Handler[] {
  const rightOf = new Map(operations.map(({ name, right }) => [name, right]))
  const mayDo = ({ rights }: Actor, operation: string) => {
    const right = rightOf.get(operation)
    return right === 'anyone' || (right !== undefined && rights.has(right))
  }
  const list = handle(listMine, async ({ db, actor }) => ({
    rows: (await actsOf(db, actor)).filter((act) => mayDo(actor, act.operation)),
  }))
  const back = handle(takeBack, async ({ db, actor, concerns }, { actId }) => {
    concerns(await aboutWhom(db, actId))
    const operation = await operationOf(db, actor, actId)
    if (operation === null || !mayDo(actor, operation)) return refuse('no-way-back')
    return (await takeActBack(db, actId)) ? { id: actId, version: 1 } : refuse('no-way-back')
  })
  return [list, back]
}
