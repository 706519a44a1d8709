// Handing over: load, decide, save.
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { workersOf } from '../door.ts'
import { handOver, recentHandOvers, takeBackHandOver } from './api.ts'
import type { Move } from './model.ts'
import { mayHandOver } from './rules.ts'
import * as store from './store.ts'

/** Whether these cases may go to these people, as far as the asker sees both. */
async function checked(work: Work, moves: readonly Move[]) {
  const { db, actor } = work
  const { tenantId } = actor
  const files = await store.casesOf(
    db,
    tenantId,
    moves.map((move) => move.caseId),
  )
  const circles = [...files.values()].map((file) => file.circleId)
  const workers = new Set((await workersOf(work, circles)).map((one) => `${one.circleId}/${one.id}`))
  return {
    files,
    verdict: mayHandOver(moves, { files, canOpen: (circleId, memberId) => workers.has(`${circleId}/${memberId}`) }),
  }
}

const give = handle(handOver, async (work, { id, moves, reason }) => {
  const { db, actor } = work
  const { files, verdict } = await checked(work, moves)
  if (!verdict.ok) return refuse(verdict.reason)
  const ids: string[] = []
  for (const move of moves) {
    const file = files.get(move.caseId) as store.Carried
    const done = await store.moveOne(
      db,
      { batchId: id, byId: actor.memberId, reason },
      { file, to: move, tenantId: actor.tenantId },
    )
    if (done === null) return refuse('conflict', { version: file.version })
    ids.push(done)
  }
  await work.tell('people.cases-handed-over', ids)
  return { id, version: 1, caseIds: moves.map((move) => move.caseId) }
})

const takeBack = handle(takeBackHandOver, async (work, { handOverId }) => {
  const { db, actor } = work
  const moves = await store.recentMoves(db, { tenantId: actor.tenantId, batchId: handOverId, byId: actor.memberId })
  if (moves.length === 0) return refuse('absent')
  if (moves.some((one) => !one.recent)) return refuse('hand-over-too-late')
  const back: typeof moves = []
  for (const one of moves) {
    if (one.ownerId === one.toId && (await store.giveBack(db, actor.tenantId, one))) back.push(one)
  }
  await work.tell(
    'people.hand-over-taken-back',
    back.map((one) => one.id),
  )
  return { id: handOverId, version: 2, caseIds: back.map((one) => one.caseId) }
})

const recent = handle(recentHandOvers, async ({ db, actor }) => ({
  rows: await store.recentBatches(db, { tenantId: actor.tenantId, byId: actor.memberId }),
}))

export const handlers = [give, recent, takeBack]
