// The proposal to creditors: who takes part, what each is offered, and what happens to the rest.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Claim, LeftOutReason, Proposal, Share } from '../model.ts'
import { owedTo, sharePerClaim } from './share-pro-rata.ts'

/** Why a claim stays out of a proposal: nothing owed, nobody to offer it to, or not agreed that it is owed. */
export function leftOutFor(claim: Claim): LeftOutReason | null {
  if (claim.currentCents === 0) return 'paid'
  if ((claim.creditor ?? '').trim() === '') return 'noCreditor'
  return claim.disputed ? 'disputed' : null
}

/** Hundredths of a percent, rounded; nothing owed counts as paid. */
function rateOf(offered: Cents, owed: Cents): number {
  return owed === 0 ? 10_000 : Math.round((offered * 10_000) / owed)
}

function shareOf(claim: Claim, offered: Cents): Share {
  const left = claim.currentCents - offered
  return {
    claimId: claim.id,
    creditor: claim.creditor ?? '',
    preferential: claim.preferential,
    claim: claim.currentCents,
    offered,
    rate: rateOf(offered, claim.currentCents),
    remitted: claim.excludedFromDischarge ? 0 : left,
    stays: claim.excludedFromDischarge ? left : 0,
  }
}

/** The percentage by the rule itself, before rounding to cents. */
function ratesFor(taking: readonly Claim[], available: Cents): { ordinaryRate: number; preferentialRate: number } {
  const [preferential, ordinary] = [owedTo(taking, true), owedTo(taking, false)]
  const weight = 2 * preferential + ordinary
  if (2 * available < weight) {
    const rate = (available * 10_000) / weight
    return { ordinaryRate: Math.round(rate), preferentialRate: Math.round(2 * rate) }
  }
  return { ordinaryRate: Math.min(10_000, rateOf(available - preferential, ordinary)), preferentialRate: 10_000 }
}

function verdictFor(owed: Cents, offered: Cents): Proposal['verdict'] {
  if (owed === 0) return 'nothingOwed'
  if (offered === 0) return 'zeroOffer'
  return offered === owed ? 'full' : 'partial'
}

/**
 * What each creditor is offered of the money that comes together over the whole arrangement. Nothing available is a
 * normal case: an offer of zero percent. Claims that survive discharge take part and keep what is not paid.
 * @param available cents over the whole term
 */
export function propose(claims: readonly Claim[], available: Cents): Proposal {
  const taking = claims.filter((one) => leftOutFor(one) === null)
  const offers = sharePerClaim(taking, available)
  const owed = owedTo(taking, true) + owedTo(taking, false)
  const offered = offers.reduce((total, one) => total + one, 0)
  return {
    shares: taking.map((one, at) => shareOf(one, offers[at] ?? 0)),
    leftOut: claims.flatMap((one) => {
      const reason = leftOutFor(one)
      return reason === null ? [] : [{ claimId: one.id, reason }]
    }),
    available,
    owed,
    offered,
    rest: Math.max(0, available - owed),
    ...ratesFor(taking, Math.max(0, available)),
    verdict: verdictFor(owed, offered),
  }
}
