// What was owed at an earlier day: from the balances that were told and what was paid between them.
import type { Cents } from '../../../../core/kit/cents.ts'
import { addToMonth, type Day, lastDay, type Month, monthOf } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import type { Balance, OwedMonth, Paid } from '../model.ts'

type Told = Pick<Balance, 'onDay' | 'cents'>
type PaidOnce = Pick<Paid, 'onDay' | 'cents'>

const sum = (paid: readonly PaidOnce[]): Cents => paid.reduce((total, { cents }) => total + cents, 0)

/**
 * What was owed on one claim at the end of a day. From the last balance of then, what was paid from its own day on comes off; before the
 * first balance, what was paid until then was still owed. Interest between two balances shows only in the second.
 * @param told by day, the earliest first, of equals the later told last
 */
export function owedOn(day: Day, told: readonly Told[], paid: readonly PaidOnce[]): Cents {
  const last = told.findLast(({ onDay }) => onDay <= day)
  if (last) return Math.max(0, last.cents - sum(paid.filter(({ onDay }) => onDay >= last.onDay && onDay <= day)))
  const [first] = told
  return first ? first.cents + sum(paid.filter(({ onDay }) => onDay > day && onDay < first.onDay)) : 0
}

export interface Known {
  /** Claims that stand on the list, with the day they arose where that is known. */
  readonly claims: readonly { id: Id; since: Day | null }[]
  readonly balances: readonly Balance[]
  readonly payments: readonly Paid[]
}

const byDay = (one: { onDay: Day }, other: { onDay: Day }): number =>
  one.onDay === other.onDay ? 0 : one.onDay < other.onDay ? -1 : 1

/** Where the line begins: the month of the first balance, and the one before the first payment, to fall from. */
function firstMonth(balances: readonly Balance[], payments: readonly Paid[]): Month | null {
  const months = [...balances.map(({ onDay }) => monthOf(onDay)), ...payments.map(({ onDay }) => addToMonth(monthOf(onDay), -1))]
  return months.reduce<Month | null>((first, month) => (first === null || month < first ? month : first), null)
}

/** What was owed in all at the end of each month, from the first of which anything is known until and including this one. */
export function owedSoFar({ claims, balances, payments }: Known, now: Month): OwedMonth[] {
  const ids = new Set(claims.map(({ id }) => id))
  const onList = ({ claimId }: { claimId: Id }) => ids.has(claimId)
  const first = firstMonth(balances.filter(onList), payments.filter(onList))
  if (first === null) return []
  const toldOf = Map.groupBy([...balances].sort(byDay), ({ claimId }) => claimId)
  const paidOf = Map.groupBy(payments, ({ claimId }) => claimId)
  const months: OwedMonth[] = []
  for (let month = first; month <= now; month = addToMonth(month, 1)) {
    const end = lastDay(month)
    const cents = claims
      .filter(({ since }) => since === null || since <= end)
      .reduce((total, { id }) => total + owedOn(end, toldOf.get(id) ?? [], paidOf.get(id) ?? []), 0)
    months.push({ month, cents })
  }
  return months
}
