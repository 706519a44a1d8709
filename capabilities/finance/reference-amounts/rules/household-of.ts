// Which kind of household a file tells of.
import { ageOn, type Day } from '../../../../core/kit/day.ts'
import type { Household, ReferenceList } from '../model.ts'

interface Living {
  readonly role: string
  readonly bornOn: Day | null
}

/** A child of eighteen or older is none here; one whose birth is not known is. */
export function householdOf(people: readonly Living[], today: Day): Household {
  const couple = people.some(({ role }) => role === 'partner')
  const children = people.some(({ role, bornOn }) => role === 'child' && (bornOn === null || ageOn(bornOn, today) < 18))
  if (couple) return children ? 'coupleWithChildren' : 'couple'
  return children ? 'aloneWithChildren' : 'alone'
}

/** The amounts for a household like this one; null where there are none, or none with a source. */
export function referenceFor({ source, sourceDay, amounts }: ReferenceList, people: readonly Living[], today: Day) {
  const household = householdOf(people, today)
  const own = amounts.filter((one) => one.household === household)
  if (own.length === 0 || sourceDay === null) return null
  return { source, sourceDay, household, amounts: own.map(({ category, monthlyCents }) => ({ category, monthlyCents })) }
}
