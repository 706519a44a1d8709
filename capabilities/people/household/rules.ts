// Who belongs to the household on a day: by the home they share, and by the family; who lives elsewhere or died does not.
import type { Day } from '../../../core/kit/day.ts'
import { livesOn } from '../home/rules/living.ts'
import type { Household, HouseholdMember, InFile } from './model.ts'

function asWhat({ role, kin }: InFile): HouseholdMember['as'] {
  if (role === 'client' || role === 'partner' || role === 'child') return role
  return kin ?? 'resident'
}

/**
 * Who shares a home with the person the case is about. Of who never had a home in the file the place is not known: a partner or a
 * child is then of the household, as their name says, and nobody else is.
 */
export function householdOn(people: readonly InFile[], on: Day): Household {
  const here = people.filter(({ diedOn, bornOn }) => (diedOn === null || diedOn > on) && (bornOn === null || bornOn <= on))
  const homesOf = (one: InFile) => one.stays.filter((stay) => livesOn(stay, on)).map(({ homeId }) => homeId)
  const homes = new Set(here.filter(({ role }) => role === 'client').flatMap(homesOf))
  const isIn = (one: InFile) => {
    const as = asWhat(one)
    if (as === 'client' || homesOf(one).some((home) => homes.has(home))) return true
    return as !== 'resident' && (homes.size === 0 || one.stays.length === 0)
  }
  const members = here
    .filter(isIn)
    .map((one) => ({ name: one.name, as: asWhat(one), bornOn: one.bornEstimated ? null : one.bornOn }))
  return { members, homeKnown: homes.size > 0 }
}
