// What people are to each other on a day, how that changes, and what changed between two days.
import type { Day } from '../../../../core/kit/day.ts'
import type { Network, NetworkBond, NetworkChange, NetworkPerson, Segment } from '../model.ts'
import type { Kin } from './kin.ts'

/** Whether a bond stood on that day; it ends on its last day. */
export function stoodOn({ sinceOn, untilOn }: Pick<NetworkBond, 'sinceOn' | 'untilOn'>, on: Day): boolean {
  return sinceOn <= on && (untilOn === null || on < untilOn)
}

export interface Contact {
  person: NetworkPerson
  /** Turned so that `one` is the middle: `gives` goes from the middle to this person. */
  bond: NetworkBond
  segment: Segment
}

const turned: Record<'one' | 'other' | 'both', 'one' | 'other' | 'both'> = { one: 'other', other: 'one', both: 'both' }

/** The same bond seen from the other end. */
function turn(bond: NetworkBond): NetworkBond {
  const initiative = bond.initiative === null ? null : turned[bond.initiative]
  return { ...bond, oneId: bond.otherId, otherId: bond.oneId, gives: bond.gets, gets: bond.gives, initiative }
}

/** Who stood around the person in the middle on a day. Family belongs to the family, also where nobody said so. */
export function contactsOn(network: Network, on: Day, kins: ReadonlyMap<string, Kin>): Contact[] {
  const middle = network.persons.find((one) => one.middle)?.id
  const persons = new Map(network.persons.map((one) => [one.id, one]))
  return network.bonds
    .filter((bond) => stoodOn(bond, on) && (bond.oneId === middle || bond.otherId === middle))
    .map((bond) => (bond.oneId === middle ? bond : turn(bond)))
    .flatMap((bond) => {
      const person = persons.get(bond.otherId)
      return person ? [{ person, bond, segment: person.segment ?? (kins.has(person.id) ? 'family' : 'friends') }] : []
    })
}

/** Days on which something in the network changed, the last first. */
export function daysOfChange(network: Pick<Network, 'bonds'>): Day[] {
  const days = network.bonds.flatMap(({ sinceOn, untilOn }) => (untilOn === null ? [sinceOn] : [sinceOn, untilOn]))
  return [...new Set(days)].sort().reverse()
}

type Changed = Partial<Omit<NetworkBond, 'id' | 'version' | 'oneId' | 'otherId' | 'sinceOn' | 'untilOn'>>

/** A bond becomes other from today on: what was is kept with its last day, unless it began today. */
export function changeBond(bond: NetworkBond, to: Changed, { today, newId }: { today: Day; newId: string }): NetworkChange[] {
  if (bond.sinceOn >= today) return [{ what: 'bond', row: { ...bond, ...to } }]
  return [
    { what: 'bond', row: { ...bond, untilOn: today } },
    { what: 'bond', row: { ...bond, ...to, id: newId, version: 0, sinceOn: today, untilOn: null } },
  ]
}

/** A bond that is no more; one that began today was a mistake and goes. */
export function endBond(bond: NetworkBond, today: Day): NetworkChange[] {
  if (bond.sinceOn >= today) return [{ what: 'remove-bond', id: bond.id, version: bond.version }]
  return [{ what: 'bond', row: { ...bond, untilOn: today } }]
}

export const differences = [
  'came',
  'went',
  'nearer',
  'farther',
  'stronger',
  'weaker',
  'strain-came',
  'strain-went',
  'more-support',
  'less-support',
] as const
export type Difference = (typeof differences)[number]

const weight = { weak: 0, ordinary: 1, strong: 2 } as const
const support = ({ gives, gets }: NetworkBond) => gives.length + gets.length

function between(before: NetworkBond, now: NetworkBond): Difference[] {
  const ring = (now.ring ?? 2) - (before.ring ?? 2)
  const strength = weight[now.strength] - weight[before.strength]
  const more = support(now) - support(before)
  const all: [boolean, Difference][] = [
    [ring < 0, 'nearer'],
    [ring > 0, 'farther'],
    [strength > 0, 'stronger'],
    [strength < 0, 'weaker'],
    [now.strain && !before.strain, 'strain-came'],
    [before.strain && !now.strain, 'strain-went'],
    [more > 0, 'more-support'],
    [more < 0, 'less-support'],
  ]
  return all.filter(([is]) => is).map(([, difference]) => difference)
}

/** What changed in who stands around someone, contact by contact. */
export function compareContacts(
  before: readonly Contact[],
  now: readonly Contact[],
): { person: NetworkPerson; differences: Difference[] }[] {
  const [was, is] = [new Map(before.map((one) => [one.person.id, one])), new Map(now.map((one) => [one.person.id, one]))]
  const persons = [...new Map([...before, ...now].map(({ person }) => [person.id, person])).values()]
  return persons
    .map((person) => {
      const [then, here] = [was.get(person.id), is.get(person.id)]
      if (then && here) return { person, differences: between(then.bond, here.bond) }
      return { person, differences: [here ? ('came' as const) : ('went' as const)] }
    })
    .filter((one) => one.differences.length > 0)
}
