// Who may come to live where, and who lives there on a day.
import { ageOn, type Day } from '../../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../../core/kit/verdict.ts'
import type { Home, InFolder, Living } from '../model.ts'

/** Whether someone lives there on that day; the day of leaving counts as living there. */
export function livesOn(one: Pick<Living, 'joinedOn' | 'leftOn'>, on: Day): boolean {
  return one.joinedOn <= on && (one.leftOn === null || on <= one.leftOn)
}

/** A child by age, or by role where the birth date is not known. */
export function isChild(person: Pick<InFolder, 'role' | 'bornOn'>, on: Day): boolean {
  return person.bornOn === null ? person.role === 'child' : ageOn(person.bornOn, on) < 18
}

type Homes = readonly Pick<Home, 'id' | 'members'>[]

/** Homes where someone lives on that day. */
export function homesOn<One extends Pick<Home, 'members'>>(homes: readonly One[], personId: string, on: Day): One[] {
  return homes.filter(({ members }) => members.some((one) => one.personId === personId && livesOn(one, on)))
}

export type JoinFault = 'day-to-come' | 'lives-there' | 'lives-elsewhere' | 'before-birth'

/** Nobody lives twice in one home, and only a child lives in two: parents who do not live together each have a home. */
export function mayJoin(person: InFolder, at: { homes: Homes; homeId: string; on: Day }, today: Day): Verdict<JoinFault> {
  const { homes, homeId, on } = at
  if (on > today) return fails('day-to-come')
  if (person.bornOn !== null && !person.bornEstimated && on < person.bornOn) return fails('before-birth')
  const later = (one: Living) => one.personId === person.id && (one.leftOn === null || one.leftOn >= on)
  const living = homes.filter(({ members }) => members.some(later))
  if (living.some(({ id }) => id === homeId)) return fails('lives-there')
  return living.length > 0 && !isChild(person, on) ? fails('lives-elsewhere') : holds
}

/** One leaves after one came, and not in days to come. */
export function mayLeave(joinedOn: Day, on: Day | null, today: Day): Verdict<'day-to-come' | 'left-before-joined'> {
  if (on !== null && on > today) return fails('day-to-come')
  return on !== null && on < joinedOn ? fails('left-before-joined') : holds
}
