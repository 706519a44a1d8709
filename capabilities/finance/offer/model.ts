// A proposal to all creditors as it was put on record: what each is offered, on which terms, with balances of which day.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { day, month } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { planKinds } from '../debts/model.ts'

const amount = cents.min(0)

export const offerShare = z.object({
  claimId: id,
  creditor: z.string(),
  preferential: z.boolean(),
  /** Someone else owes the whole of it too. */
  joint: z.boolean(),
  claim: amount,
  /** The day that the claim is of; null where nobody stated it. */
  balanceDay: day.nullable().default(null),
  offered: amount,
  /** Hundredths of a percent of the claim. */
  rate: z.int(),
  remitted: amount,
  /** What stays owed at the end of a claim that survives discharge. */
  stays: amount,
})
export type OfferShare = z.infer<typeof offerShare>

export const leftOut = z.object({
  claimId: id,
  creditor: z.string().nullable(),
  claim: amount,
  reason: z.enum(['paid', 'noCreditor', 'disputed']),
})
export type LeftOut = z.infer<typeof leftOut>

export const offer = z.object({
  id,
  madeOn: day,
  kind: z.enum(planKinds),
  monthlyCents: amount,
  creditCostsCents: amount,
  months: z.int(),
  startMonth: month,
  /** Null where the balances are of different days. */
  balanceDay: day.nullable(),
  owedCents: amount,
  offeredCents: amount,
  shares: z.array(offerShare),
  leftOut: z.array(leftOut),
  by: z.string(),
})
export type Offer = z.infer<typeof offer>
