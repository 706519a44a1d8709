// All answers together: who agrees for how much of the debt, and whether all balances are of one day.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import { type Course, type Side, sideOf } from './course.ts'

export interface Standing {
  readonly claimId: Id
  readonly owed: Cents
  readonly course: Course
}

export interface Tally {
  readonly claims: number
  readonly owed: Cents
  readonly of: Readonly<Record<Side, { readonly claims: number; readonly owed: Cents }>>
  /** A judge can be asked to impose it: some agree, some do not, and nobody's answer is waited for (art. 287a Fw). */
  readonly mayBeImposed: boolean
}

/** Adds up; every claim stands on one side, so the sides make the whole. */
export function tallyOf(standings: readonly Standing[]): Tally {
  const of = {
    yes: { claims: 0, owed: 0 },
    no: { claims: 0, owed: 0 },
    waiting: { claims: 0, owed: 0 },
    ahead: { claims: 0, owed: 0 },
  }
  for (const { owed, course } of standings) {
    const side = of[sideOf(course.at)]
    side.claims += 1
    side.owed += owed
  }
  const owed = standings.reduce((sum, one) => sum + one.owed, 0)
  const mayBeImposed = of.yes.claims > 0 && of.no.claims > 0 && of.waiting.claims + of.ahead.claims === 0
  return { claims: standings.length, owed, of, mayBeImposed }
}

export interface BalanceDay {
  /** The day most balances are of, the latest of equals; null where none is known. */
  readonly day: Day | null
  readonly onIt: number
  readonly claims: number
}

/** On how many claims the balance is of the same day. */
export function balanceDayOf(claims: readonly { balanceDay: Day | null }[]): BalanceDay {
  const count = new Map<Day, number>()
  for (const { balanceDay } of claims) if (balanceDay !== null) count.set(balanceDay, (count.get(balanceDay) ?? 0) + 1)
  const [first] = [...count].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1))
  return { day: first?.[0] ?? null, onIt: first?.[1] ?? 0, claims: claims.length }
}
