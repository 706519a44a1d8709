// What may be asked about the chain of traces.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'
import { receipt } from '../../core/kit/receipt.ts'
import { check } from './model.ts'

export const listChecks = operation({
  name: 'audit.list-checks',
  does: 'Gives the last ten checks of the chain of traces: when, how many traces, and each place where it did not hold; and whether the next is late.',
  method: 'GET',
  path: '/audit/checks',
  about: 'own',
  right: 'trace.review',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(check), late: z.boolean() }),
  refuses: [],
})

export const checkChain = operation({
  name: 'audit.check-chain',
  does: 'Asks for a check of the whole chain; it is done in the background, and its outcome stands in the list.',
  method: 'POST',
  path: '/audit/checks',
  about: 'own',
  right: 'trace.review',
  trace: 'change',
  final: true,
  asks: z.object({ id }),
  gives: receipt,
  refuses: ['absent', 'check-under-way'],
})
