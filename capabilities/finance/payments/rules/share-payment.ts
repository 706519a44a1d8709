// One payment to all creditors together: each gets of it what the plan would give.
import { type Cents, divide } from '../../../../core/kit/cents.ts'
import type { Id } from '../../../../core/kit/id.ts'
import type { Claim } from '../../debts/model.ts'
import { debtPicture, type PlanTerms, type SoFar } from '../../debts/rules/debt-picture.ts'
import { leftOutFor } from '../../debts/rules/propose.ts'
import { sharePerClaim } from '../../debts/rules/share-pro-rata.ts'

export interface PaidPart {
  readonly claimId: Id
  readonly cents: Cents
}

const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((total, one) => total + one, 0)

/** What each creditor still gets by an offer: what was offered, less what was paid since the plan began. */
function leftOfOffer(claims: readonly Claim[], terms: PlanTerms, so: SoFar): PaidPart[] {
  const since = so.paid.filter(({ onDay }) => onDay.slice(0, 7) >= terms.startMonth)
  return debtPicture(claims, terms, so).proposal.shares.map(({ claimId, offered }) => {
    const paid = sum(since.filter((one) => one.claimId === claimId).map(({ cents }) => cents))
    return { claimId, cents: Math.max(0, offered - paid) }
  })
}

/**
 * Every cent given out, none to who has all there is to come; null where it is more than all of them still get.
 * @param claims what is owed now
 */
export function sharePayment(
  cents: Cents,
  { claims, terms, so }: { claims: readonly Claim[]; terms: PlanTerms; so: SoFar },
): PaidPart[] | null {
  const taking = claims.filter((one) => leftOutFor(one) === null)
  const left =
    terms.kind === 'instalments'
      ? taking.map((one) => ({ claimId: one.id, cents: one.currentCents }))
      : leftOfOffer(claims, terms, so)
  const weights = left.map((one) => one.cents)
  if (cents > sum(weights)) return null
  const parts = terms.kind === 'instalments' ? sharePerClaim(taking, cents) : divide(cents, weights)
  return left.map(({ claimId }, at) => ({ claimId, cents: parts[at] ?? 0 })).filter((part) => part.cents > 0)
}
