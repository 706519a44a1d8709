// All known rates of the statutory interest, and the interest over a time.
import { type Cents, roundCents } from '../../kit/cents.ts'
import { addDays, addMonths, type Day, daysBetween } from '../../kit/day.ts'
import { inForce } from '../parameter.ts'
import { interest20150101 } from './2015-01-01.ts'
import { interest20230101 } from './2023-01-01.ts'
import { interest20230701 } from './2023-07-01.ts'
import { interest20240101 } from './2024-01-01.ts'
import { interest20250101 } from './2025-01-01.ts'
import { interest20260101 } from './2026-01-01.ts'

export const statutoryInterestFiles = [
  interest20150101,
  interest20230101,
  interest20230701,
  interest20240101,
  interest20250101,
  interest20260101,
]

/** Interest of one year at most, in cents not yet rounded; null where a rate is not known. */
function withinYear(principal: number, from: Day, to: Day): number | null {
  let sum = 0
  for (let at = from; at < to; ) {
    const percent = inForce(statutoryInterestFiles, at)?.values.percent.value
    if (percent === undefined) return null
    const next = statutoryInterestFiles.map((file) => file.from).find((day) => day > at) ?? to
    const until = next < to ? next : to
    sum += (principal * percent * daysBetween(at, until)) / 36_500
    at = until
  }
  return sum
}

/**
 * The interest a consumer owes: by the day (a year is 365 days), and each full year the interest joins the principal
 * (art. 6:119 lid 2 BW). Rounded once, at the end.
 * @param owed `principal` in cents, `from` the first day of default
 * @param to the first day that no longer counts
 * @returns cents, or null where the rate of a part of the time is not known
 */
export function statutoryInterest(owed: { principal: Cents; from: Day }, to: Day): Cents | null {
  if (to <= owed.from) return 0
  if (inForce(statutoryInterestFiles, addDays(to, -1)) === null) return null
  let total: number = owed.principal
  for (let year = 0; ; year++) {
    const from = addMonths(owed.from, year * 12)
    const until = addMonths(owed.from, (year + 1) * 12)
    const grown = withinYear(total, from, until < to ? until : to)
    if (grown === null) return null
    total += grown
    if (until >= to) return roundCents(total - owed.principal)
  }
}
