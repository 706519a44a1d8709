// A proposal put on record: the debts that stand and the plan that was kept, as they are now.
import type { Day } from '../../../../core/kit/day.ts'
import type { KeptClaim, KeptPlan } from '../../debts/model.ts'
import { debtPicture } from '../../debts/rules/debt-picture.ts'
import type { Offer } from '../model.ts'

/** The day that all balances are of; null where one is of another day, or of none. */
export function oneDay(days: readonly (Day | null)[]): Day | null {
  const [first = null] = days
  return days.every((one) => one === first) ? first : null
}

/** @param claims those that were not taken off the list */
export function offerOf(claims: readonly KeptClaim[], plan: KeptPlan): Omit<Offer, 'id' | 'madeOn' | 'by'> {
  const { kind, monthlyCents, creditCostsCents, months, startMonth } = plan
  const { proposal } = debtPicture(claims, plan)
  const by = new Map(claims.map((claim) => [claim.id, claim]))
  const shares = proposal.shares.map((share) => {
    const { joint = false, balanceDay = null } = by.get(share.claimId) ?? {}
    return { ...share, joint, balanceDay }
  })
  return {
    ...{ kind, monthlyCents, creditCostsCents, months, startMonth },
    balanceDay: oneDay(shares.map((share) => share.balanceDay)),
    owedCents: proposal.owed,
    offeredCents: proposal.offered,
    shares,
    leftOut: proposal.leftOut.map(({ claimId, reason }) => {
      const claim = by.get(claimId)
      return { claimId, reason, creditor: claim?.creditor ?? null, claim: claim?.currentCents ?? 0 }
    }),
  }
}
