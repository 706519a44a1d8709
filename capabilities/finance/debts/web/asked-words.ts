// In words: whether what is asked beside a debt is more than may be asked.
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import { euros } from '../../../../platform/web/amount.ts'
import { costsAsked, interestAsked } from '../rules/most-asked.ts'
import type { ClaimFields } from './claim-form.ts'

const orZero = (cents: Cents | null): Cents => cents ?? 0

const bare = ({ kind, originalCents, costsCents, interestCents, since }: ClaimFields) => ({
  ...{ kind, since },
  ...{ originalCents: orZero(originalCents), costsCents: orZero(costsCents), interestCents: orZero(interestCents) },
})

export function costsWords(values: ClaimFields): string {
  const asked = costsAsked(bare(values))
  if (asked.is !== 'known') return m[`finance.debts.costs.${asked.is}`]()
  const said = { most: euros(asked.most), source: asked.source }
  return asked.above ? m['finance.debts.costs.above'](said) : m['finance.debts.costs.most'](said)
}

/** @param today what it is counted up to while the balance has no day */
export function interestWords(values: ClaimFields, today: Day): string {
  const asked = interestAsked(bare(values), values.balanceDay ?? today)
  if (asked.is === 'unverified') return m['finance.debts.interest.unverified']({ source: asked.sources.join(', ') })
  if (asked.is !== 'known') return m[`finance.debts.interest.${asked.is}`]()
  const said = { most: euros(asked.most), source: asked.sources.join(', ') }
  return asked.above ? m['finance.debts.interest.above'](said) : m['finance.debts.interest.most'](said)
}
