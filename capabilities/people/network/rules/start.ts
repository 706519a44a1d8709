// A network begins with who is known: the person in the middle, and whoever has a card in the folder.
import type { NetworkChange, NetworkParenthood, NetworkPerson, NetworkUnion, Segment, Sex } from '../model.ts'
import { networkPerson } from '../model.ts'

export interface KnownPerson {
  personId: string
  name: string
  role: 'client' | 'partner' | 'child' | 'parent' | 'naaste' | 'other'
  gender: string
  bornYear: number | null
  died: boolean
  diedYear: number | null
  sameHome: boolean
}

/** How someone says it, read as a symbol; what is not understood stays open. */
export function sexOf(gender: string): Sex {
  const said = gender.trim().toLocaleLowerCase('nl')
  if (['man', 'm', 'jongen'].includes(said)) return 'man'
  if (['vrouw', 'v', 'meisje'].includes(said)) return 'woman'
  return said === '' ? 'unknown' : 'other'
}

const family = ['partner', 'child', 'parent']

function rowOf(known: KnownPerson, id: string, home: string): NetworkPerson {
  const { personId, name, bornYear, died, diedYear } = known
  const middle = known.role === 'client'
  const segment: Segment | null = family.includes(known.role) ? 'family' : null
  const homes = known.sameHome ? [home] : []
  return networkPerson.parse({
    ...{ id, version: 0, personId, name, bornYear, died, diedYear, middle, segment, homes },
    sex: sexOf(known.gender),
  })
}

/**
 * The changes that begin a network.
 * @param home the word for the home they share
 * @param newId gives a fresh id each time
 */
export function startOf(known: readonly KnownPerson[], { home, newId }: { home: string; newId: () => string }): NetworkChange[] {
  const client = known.find(({ role }) => role === 'client')
  if (!client) return []
  const alone = known.filter(({ sameHome }) => sameHome).length < 2
  const rows = known
    .filter((one) => one === client || one.role !== 'other' || one.sameHome)
    .map((one) => ({ known: one, row: rowOf({ ...one, sameHome: one.sameHome && !alone }, newId(), home) }))
  const middle = rows.find((one) => one.known === client)?.row.id as string
  const partners = rows.filter((one) => one.known.role === 'partner').map(({ row }) => row.id)
  const unions = partners.map(
    (otherId): NetworkUnion => ({
      ...{ id: newId(), version: 0, oneId: middle, otherId, form: 'partner', sinceYear: null, untilYear: null },
    }),
  )
  const tie = (parentId: string, childId: string): NetworkParenthood => ({
    ...{ id: newId(), version: 0, parentId, childId, form: 'biological' },
  })
  const parenthoods = rows.flatMap(({ known: { role }, row }) => {
    if (role === 'child') return [tie(middle, row.id)]
    return role === 'parent' ? [tie(row.id, middle)] : []
  })
  return [
    ...rows.map(({ row }) => ({ what: 'person' as const, row })),
    ...unions.map((row) => ({ what: 'union' as const, row })),
    ...parenthoods.map((row) => ({ what: 'parenthood' as const, row })),
  ]
}
