// What may be asked about patterns to review.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt } from '../../../core/kit/receipt.ts'
import { outcome, patternToWeigh, why } from './model.ts'

export const listPatterns = operation({
  name: 'people.list-patterns',
  does: 'Gives looks at cases that ask for a question, the last found first: who, when and how often; of the case its team and nothing else.',
  method: 'GET',
  path: '/people/patterns',
  about: 'many',
  right: 'trace.review',
  trace: 'look',
  asks: z.object({ ...pageAsk, which: z.enum(['to-weigh', 'all']).default('all') }),
  gives: pageOf(patternToWeigh).extend({
    /** The last day that was looked over; null: none yet. */
    until: day.nullable(),
  }),
  refuses: [],
  touches: () => [],
})

export const weighPattern = operation({
  name: 'people.weigh-pattern',
  does: 'Says what came of such looks, once, with a reason. Nobody weighs their own.',
  method: 'POST',
  path: '/people/patterns/{patternId}/outcome',
  about: 'own',
  right: 'trace.review',
  trace: 'change',
  final: true,
  asks: z.object({ patternId: id, outcome, reason: why }),
  gives: receipt,
  refuses: ['absent'],
})
