// What a creditor may ask at most beside a debt: costs of collecting (art. 6:96 BW and its decree) and statutory interest (art. 6:119 BW).
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import { collectionCosts, collectionCostsFiles } from '../../../../core/law/collection-costs/files.ts'
import { inForce } from '../../../../core/law/parameter.ts'
import { statutoryInterest, statutoryInterestFiles } from '../../../../core/law/statutory-interest/files.ts'
import type { Claim, ClaimKind } from '../model.ts'

/** Debts that come from no contract, for which costs go by other rules. */
const byLaw: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'tax',
  'allowance',
  'benefit',
  'fine',
  'studentLoan',
  'municipality',
  'alimony',
])

export type CostsAsked =
  /** `most` in cents, without VAT; `above` where more is asked, which VAT or costs of a court may explain. */
  | { readonly is: 'known'; readonly most: Cents; readonly above: boolean; readonly source: string }
  /** Other rules hold, or what the debt began with or since when is not known. */
  | { readonly is: 'byLaw' | 'unknown' }

type Asked = Pick<Claim, 'kind' | 'originalCents' | 'costsCents' | 'interestCents' | 'since'>

export function costsAsked({ kind, originalCents, costsCents, since }: Asked): CostsAsked {
  if (byLaw.has(kind)) return { is: 'byLaw' }
  if (since === null || originalCents === 0) return { is: 'unknown' }
  const most = collectionCosts(originalCents, since)
  const file = inForce(collectionCostsFiles, since)
  if (most === null || file === null) return { is: 'unknown' }
  return { is: 'known', most, above: costsCents > most, source: file.values.steps.source }
}

export type InterestAsked =
  | { readonly is: 'known'; readonly most: Cents; readonly above: boolean; readonly sources: readonly string[] }
  /** A rate in that time was read in no official source: no amount. */
  | { readonly is: 'unverified'; readonly sources: readonly string[] }
  | { readonly is: 'byLaw' | 'unknown' }

/** @param until the day up to which it is counted: of the balance, else today */
export function interestAsked({ kind, originalCents, interestCents, since }: Asked, until: Day): InterestAsked {
  if (byLaw.has(kind)) return { is: 'byLaw' }
  if (since === null || originalCents === 0 || until <= since) return { is: 'unknown' }
  const most = statutoryInterest({ principal: originalCents, from: since }, until)
  if (most === null) return { is: 'unknown' }
  const first = inForce(statutoryInterestFiles, since)
  const used = statutoryInterestFiles.filter((file) => file === first || (file.from > since && file.from < until))
  const rates = used.map(({ values }) => values.percent)
  const sources = [...new Set(rates.map(({ source }) => source))]
  if (rates.some(({ verified }) => !verified)) return { is: 'unverified', sources }
  return { is: 'known', most, above: interestCents > most, sources }
}
