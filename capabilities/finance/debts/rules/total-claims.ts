// What all claims come to, and how many creditors there are.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Claim } from '../model.ts'

export interface ClaimTotals {
  readonly claims: number
  /** Creditors by name, however written; claims without one are not counted here. */
  readonly creditors: number
  readonly original: Cents
  readonly current: Cents
  readonly preferential: Cents
  readonly disputed: Cents
  readonly withoutCreditor: number
  /** Paid on arrangements now, cents a month. */
  readonly instalments: Cents
}

/** Adds the claims of a household up; a disputed claim counts in `current` and is shown apart. */
export function totalClaims(claims: readonly Claim[]): ClaimTotals {
  const sum = (of: (one: Claim) => Cents): Cents => claims.reduce((total, one) => total + of(one), 0)
  const names = claims.map((one) => (one.creditor ?? '').trim().toLowerCase()).filter((name) => name !== '')
  return {
    claims: claims.length,
    creditors: new Set(names).size,
    original: sum((one) => one.originalCents),
    current: sum((one) => one.currentCents),
    preferential: sum((one) => (one.preferential ? one.currentCents : 0)),
    disputed: sum((one) => (one.disputed ? one.currentCents : 0)),
    withoutCreditor: claims.length - names.length,
    instalments: sum((one) => one.instalmentCents ?? 0),
  }
}
