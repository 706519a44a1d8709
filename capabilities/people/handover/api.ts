// What may be asked about handing cases over.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt } from '../../../core/kit/receipt.ts'
import { mostMoves, move } from './model.ts'

export const handOver = operation({
  name: 'people.hand-over',
  does: 'Gives cases another owner, all in one act: at leave, departure or sudden illness.',
  method: 'POST',
  path: '/people/hand-overs',
  about: 'many',
  right: 'team.lead',
  trace: 'change',
  asks: z.object({
    id,
    moves: z.array(move).min(1).max(mostMoves),
    reason: z.string().trim().max(500).default(''),
  }),
  gives: receipt.extend({ caseIds: z.array(id).optional() }),
  refuses: ['absent', 'case-closed', 'case-twice', 'not-a-colleague', 'conflict'],
  touches: (given) => given.caseIds ?? [given.id],
})

export const recentHandOvers = operation({
  name: 'people.recent-hand-overs',
  does: 'Gives the acts of handing over that the asker may still take back, also after a reload.',
  method: 'GET',
  path: '/people/hand-overs/recent',
  about: 'own',
  right: 'team.lead',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(z.object({ id, at: z.string(), cases: z.int(), fromNames: z.array(z.string()) })) }),
  refuses: [],
})

export const takeBackHandOver = operation({
  name: 'people.take-back-hand-over',
  does: 'Gives the cases of one act back to whom they were of, as far as nobody changed that since.',
  method: 'POST',
  path: '/people/hand-overs/{handOverId}/take-back',
  about: 'many',
  right: 'team.lead',
  trace: 'change',
  asks: z.object({ handOverId: id }),
  gives: receipt.extend({ caseIds: z.array(id).optional() }),
  refuses: ['absent', 'hand-over-too-late'],
  touches: (given) => given.caseIds ?? [given.id],
})
