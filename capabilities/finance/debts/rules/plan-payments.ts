// Paying month by month to zero, without new interest: what each creditor gets, what is left, and when it ends.
import { type Cents, divide } from '../../../../core/kit/cents.ts'
import { addToMonth, type Month } from '../../../../core/kit/day.ts'
import type { ClaimToPay, PaymentPlan, PlanMonth, Share } from '../model.ts'
import { sharePerClaim } from './share-pro-rata.ts'

/** Longer than fifty years nobody plans. */
const longest = 600

const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((total, one) => total + one, 0)

const less = (claims: readonly ClaimToPay[], paid: readonly Cents[]): ClaimToPay[] =>
  claims.map((one, at) => ({ ...one, currentCents: Math.max(0, one.currentCents - (paid[at] ?? 0)) }))

/** How the money of one month is given out over what is left. */
type ShareOut = (left: readonly ClaimToPay[], money: Cents) => Cents[]

interface PlanAsk {
  readonly claims: readonly ClaimToPay[]
  /** Cents a month. */
  readonly monthly: Cents
  readonly start: Month
  /** What was paid in each month that has begun, in the order of the claims; what is lacking in the last of them is yet to come. */
  readonly behind?: readonly (readonly Cents[])[]
}

function planWith(shareOut: ShareOut, { claims, monthly, start, behind = [] }: PlanAsk): PaymentPlan {
  const owed = sum(claims.map((one) => one.currentCents))
  const bare = { claimIds: claims.map((one) => one.id), owed, months: [], endMonth: null }
  if (owed === 0) return { ...bare, verdict: 'nothingOwed' }
  if (monthly > 0 && Math.ceil((owed - sum(behind.flat())) / monthly) > longest) return { ...bare, verdict: 'tooLong' }
  const months: PlanMonth[] = []
  const none = claims.map(() => 0)
  let left: readonly ClaimToPay[] = claims
  for (let balance = owed; balance > 0 && (monthly > 0 || months.length < behind.length); ) {
    const already = behind[months.length] ?? none
    const rest = less(left, already)
    const isOver = months.length < behind.length - 1
    const room = isOver ? 0 : Math.min(Math.max(0, monthly - sum(already)), sum(rest.map((one) => one.currentCents)))
    const more = shareOut(rest, room)
    const payments = already.map((cents, at) => cents + (more[at] ?? 0))
    left = less(rest, more)
    const balances = left.map((one) => one.currentCents)
    balance = sum(balances)
    months.push({ month: addToMonth(start, months.length), payments, paid: sum(payments), balances, balance })
  }
  const isPaid = months.at(-1)?.balance === 0
  return { ...bare, months, endMonth: isPaid ? (months.at(-1)?.month ?? null) : null, verdict: isPaid ? 'paid' : 'noCapacity' }
}

/**
 * Pays all claims in full, sharing each month as a proposal would: by what is left, preferential at twice the percentage.
 * @param ask claims to pay, what can be paid a month in cents, the first month, and what was paid already
 */
export function planInFull(ask: PlanAsk): PaymentPlan {
  return planWith(sharePerClaim, ask)
}

const inProportion: ShareOut = (left, money) =>
  divide(
    money,
    left.map((one) => one.currentCents),
  )

/**
 * Pays out what a proposal offers, each month in proportion, so that all creditors end in the same month.
 * @param ask shares of the proposal, what is paid a month in cents, the first month, and what was paid already
 */
export function planOffered({ shares, ...ask }: { shares: readonly Share[] } & Omit<PlanAsk, 'claims'>): PaymentPlan {
  const claims = shares.map((one) => ({ id: one.claimId, currentCents: one.offered, preferential: one.preferential }))
  return planWith(inProportion, { ...ask, claims })
}
