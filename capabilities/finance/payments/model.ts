// What was paid on debts and what was owed on a day: the points that a falling debt is drawn through.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { day, type Month } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'

/** Who says that it was paid. */
export const paidSources = ['person', 'statement', 'creditor'] as const

const amount = cents.min(0).max(10_000_000_000)
export const paidAmount = cents.min(1).max(10_000_000_000)

/** Money that reached one creditor. A payment to all at once has the same id at each. */
export const payment = z.object({
  id,
  claimId: id,
  onDay: day,
  cents: paidAmount,
  source: z.enum(paidSources),
  by: z.string(),
})
export type Payment = z.infer<typeof payment>

/** A balance that was told, and the day it is of. The last of a claim is the one that holds. */
export const balance = z.object({
  claimId: id,
  onDay: day,
  cents: amount,
  state: z.enum(['told', 'asked', 'confirmed', 'withdrawn']),
})
export type Balance = z.infer<typeof balance>

/** What reckoning needs of a payment. */
export type Paid = Pick<Payment, 'claimId' | 'onDay' | 'cents'>

/** What was, or will be, owed at the end of a month. */
export interface OwedMonth {
  readonly month: Month
  readonly cents: number
}
