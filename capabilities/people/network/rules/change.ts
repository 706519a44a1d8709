// What a change makes of a network, whether the outcome can stand, and the change that takes it back.
import { fails, holds, type Verdict } from '../../../../core/kit/verdict.ts'
import { mostPersons, type Network, type NetworkChange } from '../model.ts'

const placeOf = {
  person: 'persons',
  union: 'unions',
  parenthood: 'parenthoods',
  bond: 'bonds',
  'remove-person': 'persons',
  'remove-union': 'unions',
  'remove-parenthood': 'parenthoods',
  'remove-bond': 'bonds',
} as const

interface Row {
  id: string
  version: number
}

/** Which list of the network a change is about. */
export function listOf(change: NetworkChange): keyof Network {
  return placeOf[change.what]
}

function put(rows: readonly Row[], row: Row): Row[] {
  const next = { ...row, version: row.version + 1 }
  return rows.some(({ id }) => id === row.id) ? rows.map((one) => (one.id === row.id ? next : one)) : [...rows, next]
}

/** The network after these changes, versions counted on as the database will. */
export function changed(before: Network, changes: readonly NetworkChange[]): Network {
  const after = { ...before } as Record<keyof Network, Row[]>
  for (const change of changes) {
    const list = listOf(change)
    after[list] = 'row' in change ? put(after[list], change.row) : after[list].filter(({ id }) => id !== change.id)
  }
  return after as unknown as Network
}

/** The changes that make `before` of what these changes made; in the reverse order, so that ends exist before ties. */
export function wayBack(before: Network, changes: readonly NetworkChange[]): NetworkChange[] {
  const undone: NetworkChange[] = []
  let now = before
  for (const change of changes) {
    const id = 'row' in change ? change.row.id : change.id
    const was = (now[listOf(change)] as Row[]).find((one) => one.id === id)
    const what = change.what.replace('remove-', '')
    if (was === undefined) undone.unshift({ what: `remove-${what}`, id, version: 1 } as NetworkChange)
    else {
      const version = 'row' in change ? was.version + 1 : 0
      undone.unshift({ what, row: { ...was, version } } as unknown as NetworkChange)
    }
    now = changed(now, [change])
  }
  return undone
}

/** Taking someone away takes their ties along. */
export function withoutPerson(network: Network, personId: string): NetworkChange[] {
  const ends = (one: { oneId: string; otherId: string }) => one.oneId === personId || one.otherId === personId
  const gone = ({ id, version }: Row) => ({ id, version })
  return [
    ...network.bonds.filter(ends).map((one) => ({ what: 'remove-bond' as const, ...gone(one) })),
    ...network.unions.filter(ends).map((one) => ({ what: 'remove-union' as const, ...gone(one) })),
    ...network.parenthoods
      .filter((one) => one.parentId === personId || one.childId === personId)
      .map((one) => ({ what: 'remove-parenthood' as const, ...gone(one) })),
    ...network.persons.filter(({ id }) => id === personId).map((one) => ({ what: 'remove-person' as const, ...gone(one) })),
  ]
}

/** Everyone above someone, parents first. */
export function ancestorsOf(network: Pick<Network, 'parenthoods'>, personId: string): Set<string> {
  const found = new Set<string>()
  const waiting = [personId]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const { parentId, childId } of network.parenthoods) {
      if (childId !== at || found.has(parentId)) continue
      found.add(parentId)
      waiting.push(parentId)
    }
  }
  return found
}

const pair = (one: string, other: string) => (one < other ? `${one}/${other}` : `${other}/${one}`)

function hasTwice(network: Network): boolean {
  const open = network.bonds.filter(({ untilOn }) => untilOn === null)
  const unions = network.unions.map(({ oneId, otherId }) => pair(oneId, otherId))
  const parents = network.parenthoods.map(({ parentId, childId }) => pair(parentId, childId))
  const bonds = open.map(({ oneId, otherId }) => pair(oneId, otherId))
  return [unions, parents, bonds].some((pairs) => new Set(pairs).size < pairs.length)
}

export type NetworkFault =
  | 'network-full'
  | 'network-no-end'
  | 'network-twice'
  | 'network-own-ancestor'
  | 'network-still-tied'
  | 'network-middle-stays'

/** Whether a network can stand: every tie has two ends, nobody is their own ancestor, and one is in the middle. */
export function mayStand(network: Network, before?: Network): Verdict<NetworkFault> {
  if (network.persons.length > mostPersons) return fails('network-full')
  const ids = new Set(network.persons.map(({ id }) => id))
  const ends = [
    ...[...network.unions, ...network.bonds].flatMap(({ oneId, otherId }) => [oneId, otherId]),
    ...network.parenthoods.flatMap(({ parentId, childId }) => [parentId, childId]),
  ]
  const loose = ends.find((one) => !ids.has(one))
  if (loose !== undefined) return fails(before?.persons.some(({ id }) => id === loose) ? 'network-still-tied' : 'network-no-end')
  if ([...network.unions, ...network.bonds].some(({ oneId, otherId }) => oneId === otherId)) return fails('network-no-end')
  if (hasTwice(network)) return fails('network-twice')
  if (network.parenthoods.some(({ childId }) => ancestorsOf(network, childId).has(childId))) return fails('network-own-ancestor')
  const middles = network.persons.filter(({ middle }) => middle).length
  if (network.persons.length > 0 && middles !== 1) return fails('network-middle-stays')
  return holds
}
