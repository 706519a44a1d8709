// The sharing of money among claims: by size, a preferential claim at twice the percentage until it is full.
import { type Cents, divide } from '../../../../core/kit/cents.ts'
import type { ClaimToPay } from '../model.ts'

const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((total, one) => total + one, 0)

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** What the claims of one kind come to. */
export function owedTo(claims: readonly ClaimToPay[], preferential: boolean): Cents {
  return sum(claims.filter((one) => one.preferential === preferential).map((one) => one.currentCents))
}

/**
 * Shares an amount over claims, each cent given out, nobody above the claim: p = available / (2P + O), preferential 2p;
 * once that fills the preferential claims, the rest is for the ordinary ones (art. 349 lid 2 Faillissementswet, which
 * amicable arrangements follow too). Cents left by rounding go to the largest remainders, of equals to the lowest id, so that
 * the order of the claims does not matter.
 * @param available cents, zero or more; what is more than all claims is not given out
 * @returns cents per claim, in their order
 */
export function sharePerClaim(claims: readonly ClaimToPay[], available: Cents): Cents[] {
  const places = claims.map((_, at) => at).sort((a, b) => byText(claims[a]?.id ?? '', claims[b]?.id ?? ''))
  const sorted = places.flatMap((at) => claims[at] ?? [])
  const shares = new Array<Cents>(claims.length).fill(0)
  for (const [nth, share] of shareInOrder(sorted, available).entries()) shares[places[nth] ?? 0] = share
  return shares
}

function shareInOrder(claims: readonly ClaimToPay[], available: Cents): Cents[] {
  const [preferential, ordinary] = [owedTo(claims, true), owedTo(claims, false)]
  const money = Math.min(Math.max(0, available), preferential + ordinary)
  if (2 * money <= 2 * preferential + ordinary) {
    return divide(
      money,
      claims.map((one) => one.currentCents * (one.preferential ? 2 : 1)),
    )
  }
  const toOrdinary = divide(
    money - preferential,
    claims.map((one) => (one.preferential ? 0 : one.currentCents)),
  )
  return claims.map((one, at) => (one.preferential ? one.currentCents : (toOrdinary[at] ?? 0)))
}
