// All known maxima of the beslagvrije voet, and the check of an amount that someone entered.
import type { Cents } from '../../kit/cents.ts'
import type { Day } from '../../kit/day.ts'
import { fails, holds, type Verdict } from '../../kit/verdict.ts'
import { inForce } from '../parameter.ts'
import { maxima20240101 } from './2024-01-01.ts'
import { maxima20260101 } from './2026-01-01.ts'
import { maxima20260701 } from './2026-07-01.ts'
import type { Living } from './model.ts'

export const beslagvrijeVoetFiles = [maxima20240101, maxima20260101, maxima20260701]

/**
 * The amount itself comes from uwbeslagvrijevoet.nl; it is only held against the maximum (one euro of room) and
 * against 95 % of the net income (art. 475da Rv).
 * @param given `amount` and `netIncome` in cents a month, holiday allowance included
 */
export function isPlausible(
  given: { amount: Cents; netIncome: Cents | null; living: Living },
  on: Day,
): Verdict<'aboveMaximum' | 'aboveIncome' | 'maximumUnknown'> {
  if (given.netIncome !== null && given.amount * 100 > given.netIncome * 95 + 100) return fails('aboveIncome')
  const file = inForce(beslagvrijeVoetFiles, on)
  if (file === null) return fails('maximumUnknown')
  return given.amount > file.values[given.living].value + 100 ? fails('aboveMaximum') : holds
}
