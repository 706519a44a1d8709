// Paying month by month to zero, without new interest: what each creditor gets, what is left, and when it ends.
import { type Cents, divide } from '../../../../core/kit/cents.ts'
import { addToMonth, type Month } from '../../../../core/kit/day.ts'
import type { ClaimToPay, PaymentPlan, PlanMonth, Share } from '../model.ts'
import { sharePerClaim } from './share-pro-rata.ts'

/** Longer than fifty years nobody plans. */
const longest = 600

const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((total, one) => total + one, 0)

/** How the money of one month is given out over what is left. */
type ShareOut = (left: readonly ClaimToPay[], money: Cents) => Cents[]

interface PlanAsk {
  readonly claims: readonly ClaimToPay[]
  /** Cents a month. */
  readonly monthly: Cents
  readonly start: Month
}

function planWith(shareOut: ShareOut, { claims, monthly, start }: PlanAsk): PaymentPlan {
  const owed = sum(claims.map((one) => one.currentCents))
  const bare = { claimIds: claims.map((one) => one.id), owed, months: [], endMonth: null }
  if (owed === 0) return { ...bare, verdict: 'nothingOwed' }
  if (monthly <= 0) return { ...bare, verdict: 'noCapacity' }
  if (Math.ceil(owed / monthly) > longest) return { ...bare, verdict: 'tooLong' }
  const months: PlanMonth[] = []
  let left = claims.map((one) => ({ ...one }))
  for (let balance = owed; balance > 0; ) {
    const payments = shareOut(left, Math.min(monthly, balance))
    left = left.map((one, at) => ({ ...one, currentCents: one.currentCents - (payments[at] ?? 0) }))
    const paid = sum(payments)
    balance -= paid
    const balances = left.map((one) => one.currentCents)
    months.push({ month: addToMonth(start, months.length), payments, paid, balances, balance })
  }
  return { ...bare, months, endMonth: months.at(-1)?.month ?? null, verdict: 'paid' }
}

/**
 * Pays all claims in full, sharing each month as a proposal would: by what is left, preferential at twice the percentage.
 * @param ask claims to pay, what can be paid a month in cents, the first month
 */
export function planInFull(ask: PlanAsk): PaymentPlan {
  return planWith(sharePerClaim, ask)
}

/**
 * Pays out what a proposal offers, each month in proportion, so that all creditors end in the same month.
 * @param ask shares of the proposal, what is paid a month in cents, the first month
 */
export function planOffered(ask: { shares: readonly Share[]; monthly: Cents; start: Month }): PaymentPlan {
  const claims = ask.shares.map((one) => ({ id: one.claimId, currentCents: one.offered, preferential: one.preferential }))
  const inProportion: ShareOut = (left, money) =>
    divide(
      money,
      left.map((one) => one.currentCents),
    )
  return planWith(inProportion, { claims, monthly: ask.monthly, start: ask.start })
}

/** The line of the falling debt, from the month before the first payment. */
export function fallingDebt(plan: PaymentPlan): { month: Month; balance: Cents }[] {
  const first = plan.months[0]
  if (first === undefined) return []
  const before = { month: addToMonth(first.month, -1), balance: plan.owed }
  return [before, ...plan.months.map(({ month, balance }) => ({ month, balance }))]
}
