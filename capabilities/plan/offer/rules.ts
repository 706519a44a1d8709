// From someone's card to what offers are held against, and from an offer to a task.
import { ageOn, type Day } from '../../../core/kit/day.ts'
import type { Form } from '../../directory/offer/model.ts'
import type { Need } from '../../directory/rules/fits.ts'
import { kindOf } from '../../directory/rules/kinds.ts'
import { codesOfLanguages } from '../../directory/rules/spoken.ts'
import type { ActionText } from '../model.ts'

/** What a card tells; what nobody asked stays unknown. */
export interface Card {
  bornOn: Day | null
  gender: string
  languages: readonly string[]
  /** Empty: Dutch will do, as far as anyone noted. */
  interpreter: string
  /** Roles of the others around the case. */
  around: readonly string[]
}

const audienceOfGender: Record<string, string> = { vrouw: 'women', man: 'men' }

export function needOf(card: Card, given: { domain: string | null; teamId: string; today: Day }): Need {
  const spoken = codesOfLanguages(card.languages)
  const gender = audienceOfGender[card.gender.trim().toLowerCase()]
  return {
    domain: given.domain,
    teamId: given.teamId,
    languages: spoken.length > 0 && card.interpreter === '' ? [...new Set([...spoken, 'nl'])] : spoken,
    age: card.bornOn === null ? null : ageOn(card.bornOn, given.today),
    audiences: [...(gender ? [gender] : []), ...(card.around.includes('child') ? ['parents'] : [])],
    // What someone can spend is known higher up, and only to who works on the money.
    budgetCents: null,
  }
}

/** The task that an offer becomes: done by a volunteer, or by the organisation. */
export function taskOf(service: { name: string; form: Form; organisationName: string }): Omit<ActionText, 'dueOn'> {
  const ownerKind = kindOf(service.form) === 'informal' ? 'volunteer' : 'organisation'
  return { title: service.name, ownerKind, ownerName: service.organisationName, memberId: null }
}

/** Whether a goal has this offer among its tasks already. */
export function isTaken(
  service: { name: string; organisationName: string },
  actions: readonly Pick<ActionText, 'title' | 'ownerName'>[],
): boolean {
  return actions.some(({ title, ownerName }) => title === service.name && ownerName === service.organisationName)
}
