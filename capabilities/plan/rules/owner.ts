// Who does a task, read from what was typed: a name that is known, or someone's own words for them.
import type { ActionText, OwnerKind } from '../model.ts'

export interface Choices {
  people: readonly { id: string; name: string; role: string }[]
  network: readonly string[]
  colleagues: readonly { id: string; name: string }[]
}
export type Owner = Pick<ActionText, 'ownerKind' | 'ownerName' | 'memberId'>

const same = (one: string, other: string) => one.trim().toLocaleLowerCase('nl') === other.trim().toLocaleLowerCase('nl')

/**
 * Nobody named is the person; a known name is that one; any other name is someone of the network.
 * @param kind who would do it where nobody is named, as an example says
 */
export function readOwner(text: string, { people, colleagues }: Choices, kind: OwnerKind = 'person'): Owner {
  const name = text.trim()
  if (name === '' && kind !== 'person') return { ownerKind: kind, ownerName: '', memberId: null }
  const client = people.find(({ role }) => role === 'client')
  if (name === '' || (client && same(name, client.name)))
    return { ownerKind: 'person', ownerName: client?.name ?? '', memberId: null }
  const colleague = colleagues.find((one) => same(name, one.name))
  if (colleague) return { ownerKind: 'worker', ownerName: colleague.name, memberId: colleague.id }
  return { ownerKind: 'network', ownerName: name, memberId: null }
}
