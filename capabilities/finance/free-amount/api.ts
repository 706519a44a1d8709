// What may be asked about what someone keeps to live on, and what can be paid.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { capacity, doubts, freeAmountEntry, keptFreeAmount, proposedLiving } from './model.ts'

const ofCase = { view: 'people.case_file', by: 'caseId' } as const

export const listFreeAmounts = operation({
  name: 'finance.list-free-amounts',
  does: 'Gives what someone keeps to live on from which day, the newest first, and what can be paid each month by the one that holds today.',
  method: 'GET',
  path: '/finance/cases/{caseId}/free-amounts',
  about: ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({
    rows: z.array(keptFreeAmount),
    /** The one that holds today. */
    now: z.object({ id, capacity, doubts: z.array(z.enum(doubts)) }).nullable(),
    /** What is known elsewhere, to begin a new amount with; null where it is not. Income: net a month by the sheet of this month. */
    proposed: z.object({ living: proposedLiving.nullable(), incomeCents: cents.nullable() }),
    may: z.array(z.string()),
  }),
  refuses: [],
})

export const putFreeAmount = operation({
  name: 'finance.put-free-amount',
  does: 'Writes down what someone keeps to live on from a day, as it was worked out elsewhere, or mends it when a version is given.',
  method: 'PUT',
  path: '/finance/cases/{caseId}/free-amounts/{freeAmountId}',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({ caseId: id, freeAmountId: id, version: version.nullable().default(null), ...freeAmountEntry.shape }),
  gives: receipt,
  refuses: ['absent', 'case-closed', 'conflict', 'exists', 'free-amount-missing', 'calculated-ahead', 'day-taken'],
})
