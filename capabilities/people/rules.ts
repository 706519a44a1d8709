// How old people are, and how a case may change.
import { ageOn, type Day } from '../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../core/kit/verdict.ts'

/** Age in whole years; an estimated birth date gives "about". Null where the birth date is not known. */
export function ageOf(person: { bornOn: Day | null; bornEstimated: boolean }, on: Day): { years: number; about: boolean } | null {
  return person.bornOn === null ? null : { years: ageOn(person.bornOn, on), about: person.bornEstimated }
}

/** Nobody is born after today. */
export function mayBeBorn(card: { bornOn: Day | null }, today: Day): Verdict<'day-to-come'> {
  return card.bornOn !== null && card.bornOn > today ? fails('day-to-come') : holds
}

/** A closed case is read, not worked on, until it is opened again. */
export function mayWorkOn(file: { status: string }): Verdict<'case-closed'> {
  return file.status === 'closed' ? fails('case-closed') : holds
}
