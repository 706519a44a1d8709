// From someone's card to what offers are held against, from a part of a network where nobody stands to what is near, and from an offer to a task.
import { ageOn, type Day } from '../../../core/kit/day.ts'
import type { LifeDomain } from '../../assessment/model.ts'
import type { Form } from '../../directory/offer/model.ts'
import { type At, type Fitting, heldBackBy, type Need, type Offered, whatFits } from '../../directory/rules/fits.ts'
import { kindOf, rankOf } from '../../directory/rules/kinds.ts'
import { codesOfLanguages } from '../../directory/rules/spoken.ts'
import type { Segment } from '../../people/network/model.ts'
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

/** Where one meets people for a part of a network: our own choice. Family, care and authorities do not come from a group. */
const domainsBySegment: Partial<Record<Segment, readonly LifeDomain[]>> = {
  friends: ['network', 'language-and-culture'],
  neighbours: ['network', 'taking-part'],
  club: ['taking-part', 'daytime'],
  'work-school': ['work-and-learning', 'daytime'],
  faith: ['meaning'],
}

export function domainsOf(segment: Segment): readonly LifeDomain[] {
  return domainsBySegment[segment] ?? []
}

/**
 * What is near for a part of a network: what says it is about this, that nothing keeps one out of, and where one meets people
 * or a volunteer. Neighbours are met in the own district only.
 */
export function nearby<Service extends Offered & { id: string }>(
  need: Need,
  { segment, services }: { segment: Segment; services: readonly Service[] },
  at: At,
): Fitting<Service>[] {
  const found = domainsOf(segment).flatMap((domain) => whatFits({ ...need, domain }, services, at))
  const near = found.filter(
    (one) =>
      one.kind !== 'individual' &&
      one.why.includes('domain') &&
      heldBackBy(one) === 0 &&
      (segment !== 'neighbours' || one.why.includes('area')),
  )
  return [...new Map(near.map((one) => [one.service.id, one])).values()].sort((a, b) => rankOf[a.kind] - rankOf[b.kind])
}
