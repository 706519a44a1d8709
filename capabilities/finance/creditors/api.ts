// What may be asked about messages to and from creditors.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { amount, message, plainKind } from './model.ts'

const ofCase = { view: 'people.case_file', by: 'caseId' } as const

export const listMessages = operation({
  name: 'finance.list-messages',
  does: 'Gives all that was asked of the creditors of a case and what they answered, the oldest first.',
  method: 'GET',
  path: '/finance/cases/{caseId}/messages',
  about: ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ messages: z.array(message), may: z.array(z.string()) }),
  refuses: [],
})

export const noteMessages = operation({
  name: 'finance.note-messages',
  does: 'Notes one message to or from one or more creditors: asked for the balance, proposed, agreed, refused and so on. A balance that is asked for makes the claim asked.',
  method: 'POST',
  path: '/finance/cases/{caseId}/messages',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({
    caseId: id,
    kind: plainKind,
    onDay: day,
    /** Why they said no, in their words. */
    because: z.string().trim().max(500).default(''),
    /** One a claim; `cents` is what is offered in all, of a proposal alone. */
    lines: z
      .array(z.object({ id, claimId: id, cents: amount.nullable().default(null) }))
      .min(1)
      .max(200),
  }),
  /** The first of them. */
  gives: receipt,
  refuses: ['absent', 'case-closed', 'out-of-turn', 'not-yet-happened', 'before-last-message', 'amount-missing', 'exists'],
})

export const noteBalance = operation({
  name: 'finance.note-balance',
  does: 'Notes the balance that a creditor stated and the day it is of; the claim takes it over as confirmed, and its interest and costs go when they no longer fit in it.',
  method: 'POST',
  path: '/finance/cases/{caseId}/claims/{claimId}/balance',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({ caseId: id, claimId: id, version, messageId: id, onDay: day, balanceDay: day, cents: amount }),
  gives: receipt,
  refuses: ['absent', 'case-closed', 'conflict', 'out-of-turn', 'not-yet-happened', 'before-last-message', 'exists'],
})
