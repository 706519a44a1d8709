// Putting two cards of one human together: what stays, and what goes back when they are taken apart.
import { type PersonCard, personCard } from '../model.ts'

export const cardFields = Object.keys(personCard.shape) as (keyof PersonCard)[]

const address = ['street', 'postcode', 'city', 'district'] as const

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Fields on which two cards differ: of each someone chooses which value stays. About a hidden address nobody chooses. */
export function differing(one: PersonCard, other: PersonCard): (keyof PersonCard)[] {
  const hidden = one.addressHidden || other.addressHidden
  const chosen = hidden
    ? cardFields.filter((name) => name !== 'addressHidden' && !address.some((part) => part === name))
    : cardFields
  return chosen.filter((name) => !same(one[name], other[name]))
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0)
}

/** Where only one card knows something, that stays unless someone chooses otherwise. */
export function suggested(kept: PersonCard, gone: PersonCard): Record<keyof PersonCard, 'kept' | 'gone'> {
  const choice = (name: keyof PersonCard) => (isEmpty(kept[name]) && !isEmpty(gone[name]) ? 'gone' : 'kept')
  return Object.fromEntries(cardFields.map((name) => [name, choice(name)])) as Record<keyof PersonCard, 'kept' | 'gone'>
}

/** The card that comes of the choices. */
export function chosenCard(
  cards: { kept: PersonCard; gone: PersonCard },
  choices: Readonly<Record<keyof PersonCard, 'kept' | 'gone'>>,
): PersonCard {
  return personCard.parse(Object.fromEntries(cardFields.map((name) => [name, cards[choices[name]][name]])))
}

/**
 * An address that one of the cards hides goes along whole and stays hidden: nobody chooses it away by putting cards together. Where
 * both hide one, that of the kept card counts.
 */
export function keepsHidden(card: PersonCard, { kept, gone }: { kept: PersonCard; gone: PersonCard }): PersonCard {
  const hider = [kept, gone].find((one) => one.addressHidden)
  if (!hider) return card
  const where = Object.fromEntries(address.map((name) => [name, hider[name]]))
  return { ...card, ...where, addressHidden: true }
}

/** A hidden address is read in someone's own file only: who meets them in the file of another does not see where they live. */
export function sparesHidden(card: PersonCard, seesOwnFile: boolean): PersonCard {
  if (!card.addressHidden || seesOwnFile) return card
  return { ...card, ...Object.fromEntries(address.map((name) => [name, ''])) }
}

/** Taken apart, a field goes back to what it was; what someone changed since the joining stays. */
export function cardAfterSplit(before: PersonCard, after: PersonCard, now: PersonCard): PersonCard {
  const back = (name: keyof PersonCard) => (same(now[name], after[name]) ? before[name] : now[name])
  return personCard.parse(Object.fromEntries(cardFields.map((name) => [name, back(name)])))
}
