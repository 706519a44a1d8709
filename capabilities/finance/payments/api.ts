// What may be asked about what was paid on debts.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt } from '../../../core/kit/receipt.ts'
import { balance, paidAmount, paidSources, payment } from './model.ts'

const ofCase = { view: 'people.case_file', by: 'caseId' } as const

export const listPayments = operation({
  name: 'finance.list-payments',
  does: 'Gives what was paid on the debts of a case, the last first, and every balance that was told with the day it is of.',
  method: 'GET',
  path: '/finance/cases/{caseId}/payments',
  about: ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ payments: z.array(payment), balances: z.array(balance), may: z.array(z.string()) }),
  refuses: [],
})

export const notePayment = operation({
  name: 'finance.note-payment',
  does: 'Notes what was paid: on one debt, or to all creditors of the plan together, shared as the plan shares a month. What is owed falls by it, unless a later balance has it in it.',
  method: 'PUT',
  path: '/finance/cases/{caseId}/payments/{paymentId}',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({
    caseId: id,
    paymentId: id,
    /** Absent: to all creditors of the plan together. */
    claimId: id.nullable().default(null),
    onDay: day,
    cents: paidAmount,
    source: z.enum(paidSources).default('person'),
  }),
  gives: receipt,
  refuses: ['absent', 'case-closed', 'exists', 'not-yet-happened', 'no-plan', 'paid-above-owed'],
})

export const removePayment = operation({
  name: 'finance.remove-payment',
  does: 'Takes away a payment that was noted by mistake, on all debts it was shared over.',
  method: 'DELETE',
  path: '/finance/cases/{caseId}/payments/{paymentId}',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({ caseId: id, paymentId: id }),
  gives: receipt,
  refuses: ['absent', 'case-closed'],
})
