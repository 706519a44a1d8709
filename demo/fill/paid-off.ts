// What was paid on debts of a plan that runs, as rows.
import type { Case } from '../case-shape.ts'
import type { Money } from '../money-shape.ts'
import { baseOf, type Filling } from './filling.ts'

/** Day of all balances. */
export const balancesOf = -30

export function paymentRows(filling: Filling, one: Case, { runs }: Money) {
  return (runs?.paid ?? []).map(({ claim, day, amount }, place) => ({
    ...baseOf(filling, one),
    id: filling.id('payment', `${one.key}/${place}`),
    claimId: filling.id('claim', `${one.key}/${claim}`),
    onDay: filling.on(day),
    cents: amount,
    source: 'statement',
    memberId: filling.id('member', one.owner),
  }))
}

/** What was owed as the plan began: what is owed at the last balance, and what was paid until then. */
export function earlierBalanceRows(filling: Filling, one: Case, { claims, runs }: Money) {
  if (!runs) return []
  return claims.map(({ current }, place) => {
    const paid = runs.paid.filter(({ claim, day }) => claim === place && day < balancesOf)
    return {
      ...baseOf(filling, one),
      claimId: filling.id('claim', `${one.key}/${place}`),
      ...{ version: 0, onDay: filling.on(runs.since), state: 'told' },
      cents: current + paid.reduce((sum, { amount }) => sum + amount, 0),
    }
  })
}
