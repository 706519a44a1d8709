// A family as a drawing needs it: couples, who descends from whom, and which generation everyone is of.
import type { Network, NetworkParenthood, NetworkPerson, NetworkUnion, ParenthoodForm } from '../model.ts'

export type FamilyData = Pick<Network, 'persons' | 'unions' | 'parenthoods'>

/** Two people side by side: by a union, or only as parents of the same child (`union` null). */
export interface Couple {
  oneId: string
  otherId: string
  union: NetworkUnion | null
}

/** One or two parents with the children they have in one way. */
export interface Descent {
  key: string
  parents: readonly string[]
  form: ParenthoodForm
  children: string[]
}

export interface Family {
  persons: ReadonlyMap<string, NetworkPerson>
  couples: readonly Couple[]
  descents: readonly Descent[]
  level: ReadonlyMap<string, number>
  /** Unions between generations: they are named beside the people, not drawn. */
  across: readonly NetworkUnion[]
}

const forms: readonly ParenthoodForm[] = ['biological', 'adopted', 'foster', 'step']
const both = (one: string, other: string) => (one < other ? `${one}+${other}` : `${other}+${one}`)

/** The parents of each child, at most two a form; a step-parent beside another parent is drawn by the union alone. */
function parentSets({ parenthoods, unions }: FamilyData): { childId: string; parents: string[]; form: ParenthoodForm }[] {
  const joined = new Set(unions.map(({ oneId, otherId }) => both(oneId, otherId)))
  const ofChild = Map.groupBy(parenthoods, ({ childId }) => childId)
  return [...ofChild].flatMap(([childId, ties]) =>
    forms.flatMap((form) => {
      const others = ties.filter((tie) => tie.form !== 'step').map(({ parentId }) => parentId)
      const implied = ({ parentId }: NetworkParenthood) =>
        form === 'step' && others.some((one) => joined.has(both(one, parentId)))
      const parents = ties.filter((tie) => tie.form === form && !implied(tie)).map(({ parentId }) => parentId)
      const sets = [parents.slice(0, 2), ...parents.slice(2).map((one) => [one])]
      return sets.filter((set) => set.length > 0).map((set) => ({ childId, parents: set, form }))
    }),
  )
}

/** Groups of people of one generation; two groups join unless one stands above the other. */
class Generations {
  private readonly groupOf = new Map<string, string>()
  private readonly parenthoods: readonly NetworkParenthood[]

  constructor(ids: Iterable<string>, parenthoods: readonly NetworkParenthood[]) {
    for (const id of ids) this.groupOf.set(id, id)
    this.parenthoods = parenthoods
  }

  group(id: string): string {
    return this.groupOf.get(id) ?? id
  }

  private children(): Map<string, Set<string>> {
    const below = new Map<string, Set<string>>()
    for (const { parentId, childId } of this.parenthoods) {
      const of = below.get(this.group(parentId)) ?? new Set()
      below.set(this.group(parentId), of.add(this.group(childId)))
    }
    return below
  }

  private reaches(from: string, to: string): boolean {
    const below = this.children()
    const seen = new Set([from])
    const waiting = [from]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const next of below.get(at) ?? []) {
        if (next === to) return true
        if (!seen.has(next)) waiting.push(next)
        seen.add(next)
      }
    }
    return false
  }

  /** @returns whether they are of one generation now */
  join(one: string, other: string): boolean {
    const [a, b] = [this.group(one), this.group(other)]
    if (a === b) return !this.reaches(a, a)
    if (this.reaches(a, b) || this.reaches(b, a)) return false
    for (const [id, group] of this.groupOf) if (group === b) this.groupOf.set(id, a)
    return true
  }

  /** Each group one below the lowest of its parents; who has no parents here stands just above the children. */
  levels(): Map<string, number> {
    const below = this.children()
    const above = new Map<string, string[]>()
    for (const [group, children] of below) for (const child of children) above.set(child, [...(above.get(child) ?? []), group])
    const known = new Map<string, number>()
    const depth = (group: string): number => {
      const found = known.get(group)
      if (found !== undefined) return found
      const own = 1 + Math.max(-1, ...(above.get(group) ?? []).map(depth))
      known.set(group, own)
      return own
    }
    const groups = new Set(this.groupOf.values())
    for (const group of groups) depth(group)
    for (const group of groups) {
      const children = [...(below.get(group) ?? [])]
      if (!above.has(group) && children.length > 0) known.set(group, Math.min(...children.map(depth)) - 1)
    }
    return new Map([...this.groupOf].map(([id, group]) => [id, known.get(group) ?? 0]))
  }
}

/** Parts that hang together by family ties. */
function partsOf({ persons, unions, parenthoods }: FamilyData): string[][] {
  const ties = [
    ...unions.map(({ oneId, otherId }) => [oneId, otherId] as const),
    ...parenthoods.map(({ parentId, childId }) => [parentId, childId] as const),
  ]
  const next = new Map<string, string[]>()
  for (const [one, other] of ties) {
    next.set(one, [...(next.get(one) ?? []), other])
    next.set(other, [...(next.get(other) ?? []), one])
  }
  const seen = new Set<string>()
  return persons.flatMap(({ id }) => {
    if (seen.has(id)) return []
    const part: string[] = []
    const waiting = [id]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at)) continue
      seen.add(at)
      part.push(at)
      waiting.push(...(next.get(at) ?? []))
    }
    return [part]
  })
}

/** Everyone whom family ties join to the middle, and others of the family, not yet tied. */
export function familyOf(network: FamilyData): FamilyData {
  const middle = network.persons.find((one) => one.middle)?.id
  const own = new Set(partsOf(network).find((part) => part.includes(middle ?? '')) ?? [])
  const persons = network.persons.filter(({ id, segment, kind }) => own.has(id) || (segment === 'family' && kind !== 'group'))
  const ids = new Set(persons.map(({ id }) => id))
  return {
    persons,
    unions: network.unions.filter(({ oneId, otherId }) => ids.has(oneId) && ids.has(otherId)),
    parenthoods: network.parenthoods.filter(({ parentId, childId }) => ids.has(parentId) && ids.has(childId)),
  }
}

function sameGeneration(data: FamilyData, sets: ReturnType<typeof parentSets>) {
  const generations = new Generations(
    data.persons.map(({ id }) => id),
    data.parenthoods,
  )
  const across = data.unions.filter(({ oneId, otherId }) => !generations.join(oneId, otherId))
  const pairs = sets.flatMap(({ parents: [one, other] }) => (one && other ? [{ one, other }] : []))
  const apart = new Set(pairs.filter(({ one, other }) => !generations.join(one, other)).map(({ one, other }) => both(one, other)))
  for (const ties of Map.groupBy(data.parenthoods, ({ parentId }) => parentId).values())
    for (const tie of ties.slice(1)) generations.join((ties[0] as NetworkParenthood).childId, tie.childId)
  return { level: generations.levels(), across, apart }
}

/** Parts that hang loose stand beside the middle; the highest generation is 0. */
function shifted(data: FamilyData, level: Map<string, number>): Map<string, number> {
  const middle = data.persons.find((one) => one.middle)?.id ?? data.persons[0]?.id ?? ''
  const beside = level.get(middle) ?? 0
  const moved = new Map<string, number>()
  for (const part of partsOf(data)) {
    const by = part.includes(middle) ? 0 : beside - (level.get(part[0] as string) ?? 0)
    for (const id of part) moved.set(id, (level.get(id) ?? 0) + by)
  }
  const top = Math.min(...moved.values())
  return new Map([...moved].map(([id, at]) => [id, at - top]))
}

/** Reads a family out of people and ties. */
export function readFamily(data: FamilyData): Family {
  const sets = parentSets(data)
  const { level, across, apart } = sameGeneration(data, sets)
  const left = new Set(across.map(({ id }) => id))
  const couples: Couple[] = data.unions.filter(({ id }) => !left.has(id)).map((union) => ({ ...union, union }))
  const known = new Set(couples.map(({ oneId, otherId }) => both(oneId, otherId)))
  const descents = new Map<string, Descent>()
  for (const { childId, parents, form } of sets) {
    const [one, other] = parents
    const split = one && other && apart.has(both(one, other)) ? parents.map((parent) => [parent]) : [parents]
    if (split.length === 1 && one && other && !known.has(both(one, other))) {
      known.add(both(one, other))
      couples.push({ oneId: one, otherId: other, union: null })
    }
    for (const set of split) {
      const key = `${[...set].sort().join('+')}/${form}`
      const found = descents.get(key) ?? { key, parents: set, form, children: [] }
      found.children.push(childId)
      descents.set(key, found)
    }
  }
  const persons = new Map(data.persons.map((one) => [one.id, one]))
  return { persons, couples, descents: [...descents.values()], level: shifted(data, level), across }
}
