// All known files of the collection costs, and the highest amount a creditor may ask.
import { type Cents, roundCents } from '../../kit/cents.ts'
import type { Day } from '../../kit/day.ts'
import { inForce } from '../parameter.ts'
import { costs20120701 } from './2012-07-01.ts'

export const collectionCostsFiles = [costs20120701]

/**
 * The most that may be asked for collecting a debt outside court, without VAT. It holds for debts of money from a contract,
 * and only after a letter that left the consumer fourteen days (art. 6:96 lid 6 BW).
 * @param principal cents
 * @param since day of default
 * @returns cents, or null where the decree does not hold yet
 */
export function collectionCosts(principal: Cents, since: Day): Cents | null {
  const file = inForce(collectionCostsFiles, since)
  if (file === null) return null
  const { steps, minimum, maximum } = file.values
  let under = 0
  let sum = 0
  for (const { upTo, perMille } of steps.value) {
    sum += (Math.max(0, Math.min(principal, upTo ?? principal) - under) * perMille) / 1000
    under = upTo ?? principal
  }
  return Math.min(maximum.value, Math.max(minimum.value, roundCents(sum)))
}
