// Months that cost clearly more or less than a month on average, so that one can save for them in time.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Month } from '../../../../core/kit/day.ts'

/** A sixth more or less than on average. Our own choice: enough to feel, and not the weeks that fall unevenly. */
const clearly = 6

/** What a third of the year does is no exception any more. */
const most = 4

/** @param months with what goes out in each of them */
export function findDearMonths(months: readonly { month: Month; costs: Cents }[]): { dear: Month[]; cheap: Month[] } {
  const sum = months.reduce((total, one) => total + one.costs, 0)
  const beside = (costs: Cents) => costs * months.length - sum
  const named = (sign: 1 | -1) => {
    const found = months.filter(({ costs }) => beside(costs) * sign * clearly >= sum).map(({ month }) => month)
    return found.length > most ? [] : found
  }
  return sum <= 0 ? { dear: [], cheap: [] } : { dear: named(1), cheap: named(-1) }
}
