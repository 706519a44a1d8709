// How people are named, and how a case may change.
import { ageOn, type Day } from '../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../core/kit/verdict.ts'

/** A name as one says it: call name or given name, prefix, family name. */
export function nameOf(card: { given: string; callName: string; prefix: string; family: string }): string {
  return [card.callName || card.given, card.prefix, card.family].filter((part) => part !== '').join(' ')
}

/** Two letters for a face without a picture. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('')
}

/** Age in whole years; an estimated birth date gives "about". Null where the birth date is not known. */
export function ageOf(person: { bornOn: Day | null; bornEstimated: boolean }, on: Day): { years: number; about: boolean } | null {
  return person.bornOn === null ? null : { years: ageOn(person.bornOn, on), about: person.bornEstimated }
}

/** A closed case is read, not worked on, until it is opened again. */
export function mayWorkOn(file: { status: string }): Verdict<'case-closed'> {
  return file.status === 'closed' ? fails('case-closed') : holds
}
