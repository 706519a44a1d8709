// Words of a network as the screens say and read it aloud.
import { m } from '#texts'
import { locale } from '../../../../platform/web/language.ts'
import type { Network, NetworkBond, NetworkPerson, NetworkUnion, Support } from '../model.ts'
import type { Kin } from '../rules/kin.ts'

const both = new Intl.ListFormat(locale)

/** "Adam", "zwangerschap", "naam onbekend" */
export function nameOf(person: Pick<NetworkPerson, 'name' | 'kind'>): string {
  if (person.name !== '') return person.name
  return person.kind === 'person' || person.kind === 'group'
    ? m['people.network.unnamed']()
    : m[`people.network.kind.${person.kind}`]()
}

/** "1960 – 2019", "1988", "† 2019" */
export function yearsOf({ bornYear, died, diedYear }: Pick<NetworkPerson, 'bornYear' | 'died' | 'diedYear'>): string {
  if (!died) return bornYear === null ? '' : String(bornYear)
  if (bornYear !== null && diedYear !== null) return `${bornYear} – ${diedYear}`
  return `${bornYear ?? ''} † ${diedYear ?? ''}`.trim()
}

const gendered = [
  'child',
  'parent',
  'sibling',
  'partner',
  'ex',
  'grandparent',
  'grandchild',
  'aunt-uncle',
  'nephew-niece',
  'cousin',
  'parent-in-law',
  'child-in-law',
  'sibling-in-law',
  'step-child',
  'step-parent',
] as const
type Gendered = (typeof gendered)[number]
const isGendered = (kin: Kin): kin is Gendered => (gendered as readonly Kin[]).includes(kin)

/** "zoon", "pleegkind", "opa" */
export function kinWords(kin: Kin, sex: NetworkPerson['sex']): string {
  if (!isGendered(kin)) return m[`people.network.kin.${kin}`]()
  return m[`people.network.kin.${kin}.${sex === 'man' || sex === 'woman' ? sex : 'other'}`]()
}

/** "getrouwd sinds 2012", "gescheiden in 2019" */
export function unionWords({ form, sinceYear, untilYear }: Pick<NetworkUnion, 'form' | 'sinceYear' | 'untilYear'>): string {
  const ended = form === 'divorced' || form === 'separated'
  const word = m[`people.network.union.${form}`]()
  if (ended && untilYear !== null) return m['people.network.union.in']({ form: word, year: untilYear })
  return !ended && sinceYear !== null ? m['people.network.union.since']({ form: word, year: sinceYear }) : word
}

function others(network: Network, ids: readonly string[]): string {
  const names = ids.flatMap((id) => network.persons.filter((one) => one.id === id).map(nameOf))
  return both.format(names)
}

function familyWords(network: Network, person: NetworkPerson): string[] {
  const { id } = person
  const parents = network.parenthoods.filter((one) => one.childId === id)
  const children = network.parenthoods.filter((one) => one.parentId === id).map((one) => one.childId)
  const unions = network.unions.filter((one) => one.oneId === id || one.otherId === id)
  const twins = person.twins
    ? network.persons.filter((one) => one.twins === person.twins && one.id !== id).map((one) => one.id)
    : []
  const byForm = Map.groupBy(parents, ({ form }) => form)
  return [
    ...[...byForm].map(([form, all]) =>
      m[`people.network.child-of.${form}`]({
        names: others(
          network,
          all.map((one) => one.parentId),
        ),
      }),
    ),
    ...unions.map((one) =>
      m['people.network.with']({ form: unionWords(one), name: others(network, [one.oneId === id ? one.otherId : one.oneId]) }),
    ),
    ...(children.length > 0 ? [m['people.network.parent-of']({ names: others(network, children) })] : []),
    ...(twins.length > 0 ? [m['people.network.twin-of']({ names: others(network, twins) })] : []),
  ]
}

function feelingWords(network: Network, id: string, open: (bond: NetworkBond) => boolean): string[] {
  return network.bonds
    .filter((one) => open(one) && one.feeling !== null && (one.oneId === id || one.otherId === id))
    .map((one) =>
      m['people.network.feels']({
        feeling: m[`people.network.feeling.${one.feeling ?? 'close'}`](),
        name: others(network, [one.oneId === id ? one.otherId : one.oneId]),
      }),
    )
}

/** All that a genogram shows of someone, as one reads it aloud. */
export function sentenceOf(network: Network, person: NetworkPerson, kin: Kin | undefined): string {
  const years =
    person.kind !== 'person'
      ? ''
      : person.died
        ? m['people.network.died']({ years: yearsOf(person) })
        : person.bornYear === null
          ? ''
          : m['people.network.born']({ year: person.bornYear })
  const parts = [
    nameOf(person),
    kin && kin !== 'self' ? kinWords(kin, person.sex) : '',
    person.middle ? m['people.network.in-the-middle']() : '',
    person.kind === 'person'
      ? m[`people.network.sex.${person.sex}`]()
      : person.name === ''
        ? ''
        : m[`people.network.kind.${person.kind}`](),
    years,
    ...familyWords(network, person),
    ...(person.homes.length > 0 ? [m['people.network.lives']({ homes: both.format(person.homes) })] : []),
    ...feelingWords(network, person.id, ({ untilOn }) => untilOn === null),
  ]
  return parts.filter(Boolean).join(', ')
}

function supportWords(kinds: readonly Support[]): string {
  return both.format(kinds.map((kind) => m[`people.network.support.${kind}`]()))
}

/** "sterk contact, spanning, geeft praktische hulp" of a bond turned to the middle. */
export function bondWords(bond: NetworkBond): string {
  const parts = [
    m[`people.network.strength.${bond.strength}`](),
    bond.strain ? m['people.network.strain']() : '',
    bond.gets.length > 0 ? m['people.network.gets']({ kinds: supportWords(bond.gets) }) : '',
    bond.gives.length > 0 ? m['people.network.gives']({ kinds: supportWords(bond.gives) }) : '',
    bond.contact ? m[`people.network.contact.${bond.contact}`]() : '',
    bond.initiative ? m[`people.network.initiative.${bond.initiative}`]() : '',
  ]
  return parts.filter(Boolean).join(', ')
}

/** "dichtbij" */
export function ringWords(ring: NetworkBond['ring']): string {
  return m[`people.network.ring.${ring ?? 2}`]()
}
