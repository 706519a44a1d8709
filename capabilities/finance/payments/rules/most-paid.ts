// The most that one payment on a debt can be.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Claim } from '../../debts/model.ts'
import type { Balance } from '../model.ts'

/**
 * From the day of the balance that holds it is what is owed now. Before it, it is what was owed at first; a debt whose first amount is no
 * more than what was told later came without it, and then nobody knows.
 * @param told balances of this claim, the one that holds last
 */
export function mostPaid(
  onDay: Day,
  claim: Pick<Claim, 'currentCents' | 'originalCents' | 'interestCents' | 'costsCents'>,
  told: readonly Pick<Balance, 'onDay' | 'cents'>[],
): Cents {
  const holds = told.at(-1)
  if (holds === undefined || onDay >= holds.onDay) return claim.currentCents
  const known = claim.originalCents > Math.max(...told.map(({ cents }) => cents))
  return known ? claim.originalCents + claim.interestCents + claim.costsCents : Number.POSITIVE_INFINITY
}
