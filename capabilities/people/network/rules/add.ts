// Adding someone with one line: a child, a parent, a partner, a brother or sister of whoever is chosen, or a contact.
import type { Day } from '../../../../core/kit/day.ts'
import { fails, type Verdict } from '../../../../core/kit/verdict.ts'
import { type Network, type NetworkChange, type NetworkPerson, networkBond, networkPerson } from '../model.ts'
import { stoodOn } from './bonds.ts'
import type { ReadContact, ReadPerson } from './read-line.ts'

export const relatives = ['parent', 'partner', 'sibling', 'child'] as const
export type Relative = (typeof relatives)[number]

interface Making {
  newId: () => string
}

export type Added =
  | { ok: true; changes: NetworkChange[]; id: string }
  | Extract<Verdict<'parent-first' | 'no-name'>, { ok: false }>

const same = (one: string, other: string) => one.trim().toLocaleLowerCase('nl') === other.trim().toLocaleLowerCase('nl')

/** Someone of that name who stands in the network already. */
function named(network: Network, name: string): NetworkPerson | undefined {
  return name === '' ? undefined : network.persons.find((one) => same(one.name, name))
}

function personFrom(read: ReadPerson, id: string): NetworkPerson {
  const { name, kind, sex, bornYear, died, diedYear } = read
  return networkPerson.parse({ id, version: 0, name, kind, sex, bornYear, died, diedYear, segment: 'family' })
}

/** Who else is parent of a new child: the partner of now, or the only one there ever was. */
function otherParent({ unions }: Network, id: string): string | null {
  const own = unions.filter(({ oneId, otherId }) => oneId === id || otherId === id)
  const going = own.filter(({ form }) => form !== 'divorced' && form !== 'separated')
  const [union] = own.length === 1 ? own : going
  if (union === undefined || (own.length > 1 && going.length !== 1)) return null
  return union.oneId === id ? union.otherId : union.oneId
}

function ties(
  network: Network,
  given: { to: string; id: string; as: Relative; read: ReadPerson } & Making,
): NetworkChange[] | null {
  const { to, id, as, read, newId } = given
  const tied = new Set(network.parenthoods.map(({ parentId, childId }) => `${parentId}>${childId}`))
  const parenthood = (parentId: string, childId: string, form = read.parenthood): NetworkChange[] =>
    tied.has(`${parentId}>${childId}`) ? [] : [{ what: 'parenthood', row: { id: newId(), version: 0, parentId, childId, form } }]
  if (as === 'partner') {
    const form = read.union ?? 'partner'
    const ended = form === 'divorced' || form === 'separated'
    const years = ended ? { sinceYear: null, untilYear: read.unionYear } : { sinceYear: read.unionYear, untilYear: null }
    return [{ what: 'union', row: { id: newId(), version: 0, oneId: to, otherId: id, form, ...years } }]
  }
  if (as === 'parent') {
    const own = network.parenthoods.filter((one) => one.childId === to && one.form === 'biological')
    return parenthood(id, to, own.length >= 2 && read.parenthood === 'biological' ? 'step' : read.parenthood)
  }
  if (as === 'child') return [to, otherParent(network, to)].flatMap((parent) => (parent === null ? [] : parenthood(parent, id)))
  const parents = network.parenthoods.filter((one) => one.childId === to && one.form !== 'step')
  return parents.length === 0 ? null : parents.flatMap(({ parentId }) => parenthood(parentId, id))
}

/** Twins: the one who was added last among the brothers and sisters is the other. */
function twinsWith(network: Network, { ties: made, id, newId }: { ties: readonly NetworkChange[]; id: string } & Making) {
  const parents = new Set(made.flatMap((one) => (one.what === 'parenthood' && one.row.childId === id ? [one.row.parentId] : [])))
  const siblings = new Set(network.parenthoods.filter(({ parentId }) => parents.has(parentId)).map(({ childId }) => childId))
  const last = network.persons.findLast((one) => siblings.has(one.id) && one.id !== id)
  if (!last) return { twins: null, changes: [] as NetworkChange[] }
  const twins = last.twins ?? newId()
  return { twins, changes: last.twins === null ? [{ what: 'person' as const, row: { ...last, twins } }] : [] }
}

/** Adds a relative of someone; a name that is known is tied, not made again. */
export function addRelative(network: Network, given: { to: string; as: Relative; read: ReadPerson } & Making): Added {
  const { read, newId } = given
  const known = named(network, read.name)
  if (read.name === '' && read.kind === 'person' && given.as === 'partner') return fails('no-name')
  const id = known && known.id !== given.to ? known.id : newId()
  const made = ties(network, { ...given, id })
  if (made === null) return fails('parent-first')
  const born = read.twins ? twinsWith(network, { ties: made, id, newId }) : { twins: null, changes: [] }
  const fresh = id === known?.id ? known : personFrom(read, id)
  const own: NetworkChange[] =
    id === known?.id && born.twins === null ? [] : [{ what: 'person', row: { ...fresh, twins: born.twins ?? fresh.twins } }]
  return { ok: true, id, changes: [...own, ...born.changes, ...made] }
}

/** Adds a contact of the person in the middle from today on. */
export function addContact(network: Network, { read, today, newId }: { read: ReadContact; today: Day } & Making): Added {
  const middle = network.persons.find((one) => one.middle)
  if (read.name === '' || !middle) return fails('no-name')
  const known = named(network, read.name)
  const id = known && !known.middle ? known.id : newId()
  const kind = read.group ? ('group' as const) : ('person' as const)
  const person = networkPerson.parse({ id, version: 0, name: read.name, kind, segment: read.segment })
  const { ring, strength, strain, gives, gets, contact } = read
  const before = network.bonds.find(
    (bond) => stoodOn(bond, today) && [bond.oneId, bond.otherId].includes(id) && [bond.oneId, bond.otherId].includes(middle.id),
  )
  const bond = networkBond.parse({
    ...{ id: newId(), version: 0, oneId: middle.id, otherId: id, ring, strength, strain, gives, gets, contact, sinceOn: today },
  })
  const own: NetworkChange[] = known && !known.middle ? [] : [{ what: 'person', row: person }]
  return { ok: true, id, changes: [...own, ...(before ? [] : [{ what: 'bond' as const, row: bond }])] }
}
