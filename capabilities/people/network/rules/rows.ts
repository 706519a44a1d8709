// Who stands beside whom in a generation: partners together, the eldest child left, families in the order of the one above.
import type { Descent, Family } from './family.ts'

/** Partners in a chain, left to right; someone alone is a chain of one. `pass`: a line passes here, nobody stands. */
export interface Chain {
  members: string[]
  level: number
  pass: boolean
}

/** A descent of one step: parents on a level, children on the next. */
export interface Step extends Descent {
  level: number
}

export interface Rows {
  /** Chains of each level from left to right. */
  rows: Chain[][]
  steps: Step[]
  /** The person a passing line leads to, by its place. */
  passes: ReadonlyMap<string, string>
}

const levelOf = (family: Family, id: string) => family.level.get(id) ?? 0

/** Descents over more than one level go step by step, through places where only a line passes. */
function stepsOf(family: Family): { steps: Step[]; passes: Map<string, { childId: string; level: number }> } {
  const passes = new Map<string, { childId: string; level: number }>()
  const steps = family.descents.flatMap((descent) => {
    const level = levelOf(family, descent.parents[0] as string)
    const more: Step[] = []
    const first = descent.children.map((childId) => {
      const places: string[] = []
      for (let at = level + 1; at < levelOf(family, childId); at += 1) places.push(`${childId}~${descent.key}~${at}`)
      places.forEach((place, at) => {
        passes.set(place, { childId, level: level + 1 + at })
        more.push({ ...descent, key: place, parents: [place], children: [places[at + 1] ?? childId], level: level + 1 + at })
      })
      return places[0] ?? childId
    })
    return [{ ...descent, children: first, level }, ...more]
  })
  return { steps, passes }
}

interface Linked {
  id: string
  since: number
  ended: boolean
}

/** One person with several partners stands between them: who was before on the left, who is now on the right. */
function spread(id: string, partners: ReadonlyMap<string, Linked[]>, seen: Set<string>): { left: string[]; right: string[] } {
  const open = (partners.get(id) ?? []).filter((one) => !seen.has(one.id))
  open.sort((a, b) => Number(b.ended) - Number(a.ended) || a.since - b.since)
  for (const one of open) seen.add(one.id)
  const before = open.length > 1 ? open.slice(0, Math.floor(open.length / 2)) : []
  const after = open.slice(before.length)
  const outward = (one: Linked) => {
    const next = spread(one.id, partners, seen)
    return [one.id, ...next.right, ...next.left]
  }
  return { left: before.flatMap(outward).reverse(), right: after.flatMap(outward) }
}

const sides = { man: 0, other: 1, unknown: 1, woman: 2 } as const

function chainsOf(family: Family): Chain[] {
  const partners = new Map<string, Linked[]>()
  for (const { oneId, otherId, union } of family.couples) {
    const ended = union === null || union.form === 'divorced' || union.form === 'separated'
    const since = union?.sinceYear ?? 0
    partners.set(oneId, [...(partners.get(oneId) ?? []), { id: otherId, since, ended }])
    partners.set(otherId, [...(partners.get(otherId) ?? []), { id: oneId, since, ended }])
  }
  const seen = new Set<string>()
  const inTurn = [...family.persons.keys()].sort((a, b) => (partners.get(b)?.length ?? 0) - (partners.get(a)?.length ?? 0))
  return inTurn.flatMap((id) => {
    if (seen.has(id)) return []
    seen.add(id)
    const { left, right } = spread(id, partners, seen)
    const members = [...left, id, ...right]
    // Of two, a man stands left and a woman right.
    const side = (one: string | undefined) => sides[family.persons.get(one ?? '')?.sex ?? 'unknown']
    if (members.length === 2 && side(members[0]) > side(members[1])) members.reverse()
    return [{ members, level: levelOf(family, id), pass: false }]
  })
}

/** Lays chains in rows by walking families from the leftmost forebears down, then those who married in. */
class Walk {
  readonly rows: Chain[][] = []
  private readonly chainOf = new Map<string, Chain>()
  private readonly placed = new Set<Chain>()
  private readonly above = new Map<string, Step>()
  private readonly below = new Map<string, Step[]>()
  private readonly waiting: string[] = []
  private readonly family: Family

  constructor(family: Family, chains: readonly Chain[], steps: readonly Step[]) {
    this.family = family
    for (const chain of chains) for (const id of chain.members) this.chainOf.set(id, chain)
    for (const step of steps) {
      for (const child of step.children) if (!this.above.has(child)) this.above.set(child, step)
      const first = step.parents[0] as string
      this.below.set(first, [...(this.below.get(first) ?? []), step])
    }
  }

  private chain(id: string): Chain {
    return this.chainOf.get(id) as Chain
  }

  /** Up from someone, by the leftmost parent that is known, to the forebears. */
  private rootOf(id: string): Chain {
    let at = this.chain(id)
    for (;;) {
      const upward = at.members.find(
        (one) => this.above.has(one) && !this.placed.has(this.chain(this.above.get(one)?.parents[0] as string)),
      )
      if (upward === undefined) return at
      at = this.chain(this.above.get(upward)?.parents[0] as string)
    }
  }

  private unplacedAbove(id: string): boolean {
    const step = this.above.get(id)
    return step !== undefined && !this.placed.has(this.chain(step.parents[0] as string))
  }

  private place(chain: Chain): void {
    this.placed.add(chain)
    const row = this.rows[chain.level] ?? []
    row.push(chain)
    this.rows[chain.level] = row
    for (const id of chain.members) if (this.unplacedAbove(id)) this.waiting.push(id)
  }

  /** Partners whose own family is still to come stand on the side where it will be. */
  private face(chain: Chain): void {
    if (
      chain.members.length === 2 &&
      this.unplacedAbove(chain.members[0] as string) &&
      !this.unplacedAbove(chain.members[1] as string)
    )
      chain.members.reverse()
  }

  private birthOf(id: string): [number, string] {
    const person = this.family.persons.get(id.split('~')[0] as string)
    return [person?.bornYear ?? 9999, person?.twins ?? '']
  }

  private inBirthOrder(ids: readonly string[]): string[] {
    const order = new Map(ids.map((id, at) => [id, at]))
    const marriedOut = (id: string) => Number(this.chain(id).members.some((one) => one !== id && this.unplacedAbove(one)))
    return [...ids].sort((a, b) => {
      const [[yearA, twinsA], [yearB, twinsB]] = [this.birthOf(a), this.birthOf(b)]
      return (
        marriedOut(a) - marriedOut(b) ||
        yearA - yearB ||
        (twinsA < twinsB ? -1 : twinsA > twinsB ? 1 : 0) ||
        (order.get(a) ?? 0) - (order.get(b) ?? 0)
      )
    })
  }

  private descend(chain: Chain): void {
    const steps = chain.members.flatMap((id) => this.below.get(id) ?? [])
    for (const step of steps) {
      step.children = this.inBirthOrder(step.children)
      for (const child of step.children) {
        const next = this.chain(child)
        if (this.placed.has(next)) continue
        this.face(next)
        this.place(next)
        this.descend(next)
      }
    }
  }

  /** Everyone who hangs together with this one. */
  from(id: string): void {
    this.waiting.push(id)
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
      const root = this.rootOf(next)
      if (this.placed.has(root)) continue
      this.place(root)
      this.descend(root)
    }
  }
}

/** The rows of a family from the highest generation down. */
export function rowsOf(family: Family): Rows {
  const { steps, passes } = stepsOf(family)
  const through = [...passes].map(([place, { level }]): Chain => ({ members: [place], level, pass: true }))
  const walk = new Walk(family, [...chainsOf(family), ...through], steps)
  const middle = [...family.persons.values()].find((one) => one.middle)?.id
  for (const id of [...(middle ? [middle] : []), ...family.persons.keys()]) walk.from(id)
  const rows = Array.from(walk.rows, (row) => row ?? [])
  return { rows, steps, passes: new Map([...passes].map(([place, { childId }]) => [place, childId])) }
}
