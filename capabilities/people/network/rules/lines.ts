// The lines of a genogram: between partners, down to their children, in lanes between two generations so that none covers another.
import type { ParenthoodForm, UnionForm } from '../model.ts'
import type { Couple, Family } from './family.ts'
import { type Across, measure } from './places.ts'
import type { Rows, Step } from './rows.ts'

export interface Point {
  x: number
  y: number
}

export interface CoupleLine {
  unionId: string | null
  /** Null: only parents of the same child. */
  form: UnionForm | null
  ends: [string, string]
  points: Point[]
  /** Where slashes stand: one for apart, two for divorced. */
  middle: Point
}

export interface DescentLine {
  key: string
  form: ParenthoodForm
  parents: readonly string[]
  /** From the parents down to the lane, and along it. */
  stem: Point[]
  lane: Point[]
  children: { id: string; points: Point[] }[]
}

const lane = 14
const aside = 9

interface Span {
  from: number
  to: number
}

interface Bracket extends Span {
  couple: Couple
}

interface Bus extends Span {
  step: Step
  drop: number
  ends: { id: string; x: number }[]
}

/** Gives each span a lane where nothing overlaps it; `after` names spans that must lie in a lane above. */
function lanesFor<S extends Span>(spans: readonly S[], after: (one: S, other: S) => boolean): Map<S, number> {
  const lanes = new Map<S, number>()
  const left = [...spans].sort((a, b) => a.from - b.from || a.to - b.to)
  while (left.length > 0) {
    const free = left.findIndex((one) => !left.some((other) => other !== one && after(one, other)))
    const [next] = left.splice(Math.max(0, free), 1) as [S]
    let at = 0
    const above = [...lanes].filter(([other]) => after(next, other)).map(([, found]) => found + 1)
    at = Math.max(at, ...above)
    const taken = (number: number) =>
      [...lanes].some(([other, found]) => found === number && other.from <= next.to + 6 && other.to >= next.from - 6)
    while (taken(at)) at += 1
    lanes.set(next, at)
  }
  return lanes
}

const lanesIn = (lanes: ReadonlyMap<unknown, number>) => Math.max(0, ...[...lanes.values()].map((at) => at + 1))

/** Everything between one generation and the next. */
interface Gutter {
  brackets: Map<Bracket, number>
  buses: Map<Bus, number>
}

class Lines {
  readonly tops: number[] = []
  private readonly gutters: Gutter[] = []
  private readonly family: Family
  private readonly across: Across
  private readonly rows: Rows
  private readonly place = new Map<string, { row: number; at: number }>()
  private readonly twins = new Map<string, string>()

  constructor(given: { family: Family; across: Across; rows: Rows }) {
    this.family = given.family
    this.across = given.across
    this.rows = given.rows
    this.rows.rows.forEach((chains, row) => {
      chains
        .flatMap((chain) => chain.members)
        .forEach((id, at) => {
          this.place.set(id, { row, at })
        })
    })
    for (const { id, twins } of this.family.persons.values()) if (twins !== null) this.twins.set(id, twins)
    let top: number = measure.margin
    this.rows.rows.forEach((_, row) => {
      const gutter = this.gutterBelow(row)
      this.gutters.push(gutter)
      this.tops.push(top)
      top += measure.box.height + (lanesIn(gutter.brackets) + lanesIn(gutter.buses) + 2) * lane + 12
    })
  }

  x(id: string): number {
    return this.across.get(id) ?? 0
  }

  rowOf(id: string): number {
    return this.place.get(id)?.row ?? 0
  }

  top(row: number): number {
    return this.tops[row] ?? 0
  }

  height(): number {
    return (this.tops.at(-1) ?? 0) + measure.box.height + (this.gutters.at(-1)?.brackets.size ? 3 * lane : 0) + measure.margin
  }

  private areNeighbours([one, other]: readonly string[]): boolean {
    const [a, b] = [this.place.get(one ?? ''), this.place.get(other ?? '')]
    return a !== undefined && b !== undefined && a.row === b.row && Math.abs(a.at - b.at) === 1
  }

  /** Twins rise to one point; who stands alone to their own. */
  private endsOf(step: Step): { id: string; x: number }[] {
    return step.children.map((id) => {
      const twins = this.twins.get(id)
      const born = twins === undefined ? [id] : step.children.filter((one) => this.twins.get(one) === twins)
      return { id, x: born.reduce((sum, one) => sum + this.x(one), 0) / born.length }
    })
  }

  private gutterBelow(row: number): Gutter {
    const brackets = this.family.couples
      .filter(({ oneId, otherId }) => this.rowOf(oneId) === row && !this.areNeighbours([oneId, otherId]))
      .map((couple): Bracket => {
        const [from, to] = [this.x(couple.oneId), this.x(couple.otherId)].sort((a, b) => a - b) as [number, number]
        return { couple, from: from + aside, to: to - aside }
      })
    const buses = this.rows.steps
      .filter((step) => step.level === row)
      .map((step): Bus => {
        const drop = step.parents.reduce((sum, id) => sum + this.x(id), 0) / step.parents.length
        const ends = this.endsOf(step)
        const xs = [drop, ...ends.map((end) => end.x)]
        return { step, drop, ends, from: Math.min(...xs), to: Math.max(...xs) }
      })
    const meets = (one: Bus, other: Bus) => one.ends.some(({ x }) => Math.abs(x - other.drop) < 5)
    // A line that comes down where another rises ends above it; the narrow bracket hangs highest.
    return {
      brackets: lanesFor(brackets, (one, other) => other.from >= one.from && other.to <= one.to && other !== one),
      buses: lanesFor(buses, (one, other) => meets(one, other) && !meets(other, one)),
    }
  }

  private bracketY(row: number, at: number): number {
    return this.top(row) + measure.box.height + (at + 1) * lane
  }

  private bracketOf(one: string, other: string): { row: number; at: number } | null {
    const row = this.rowOf(one)
    for (const [{ couple }, at] of this.gutters[row]?.brackets ?? [])
      if ([couple.oneId, couple.otherId].every((id) => id === one || id === other)) return { row, at }
    return null
  }

  couples(): CoupleLine[] {
    return this.family.couples.map((couple) => {
      const [left, right] = [couple.oneId, couple.otherId].sort((a, b) => this.x(a) - this.x(b)) as [string, string]
      const bracket = this.bracketOf(left, right)
      const half = measure.symbol / 2
      const points = bracket ? this.around(left, right, bracket) : this.between(left, right, half)
      const [a, b] = [points[bracket ? 1 : 0], points[bracket ? 2 : 1]] as [Point, Point]
      const middle = { x: (a.x + b.x) / 2, y: a.y }
      return { unionId: couple.union?.id ?? null, form: couple.union?.form ?? null, ends: [left, right], points, middle }
    })
  }

  private between(left: string, right: string, half: number): Point[] {
    const y = this.top(this.rowOf(left)) + half
    return [
      { x: this.x(left) + half, y },
      { x: this.x(right) - half, y },
    ]
  }

  private around(left: string, right: string, { row, at }: { row: number; at: number }): Point[] {
    const [y, under] = [this.bracketY(row, at), this.top(row) + measure.box.height]
    const [from, to] = [this.x(left) + aside, this.x(right) - aside]
    return [
      { x: from, y: under },
      { x: from, y },
      { x: to, y },
      { x: to, y: under },
    ]
  }

  /** Where the line to the children begins: between two, on their bracket, or below one. */
  private startOf({ parents, level }: Step, drop: number): Point {
    const [one, other] = parents as [string, string | undefined]
    if (other === undefined) {
      const whole = this.rows.passes.has(one) ? 0 : measure.box.height
      return { x: drop, y: this.top(level) + whole }
    }
    const bracket = this.bracketOf(one, other)
    return { x: drop, y: bracket ? this.bracketY(bracket.row, bracket.at) : this.top(level) + measure.symbol / 2 }
  }

  descents(): DescentLine[] {
    return this.gutters.flatMap((gutter, row) =>
      [...gutter.buses].map(([bus, at]) => {
        const first = this.top(row) + measure.box.height + (lanesIn(gutter.brackets) + 1) * lane
        const y = first + at * lane
        const below = this.top(row + 1)
        const { key, form, parents } = bus.step
        return {
          ...{ key, form, parents },
          stem: [this.startOf(bus.step, bus.drop), { x: bus.drop, y }],
          lane: [
            { x: bus.from, y },
            { x: bus.to, y },
          ],
          children: bus.ends.map(({ id, x }) => ({
            id: this.rows.passes.get(id) ?? id,
            points: this.riseOf(id, { x, y, below }),
          })),
        }
      }),
    )
  }

  private riseOf(id: string, { x, y, below }: { x: number; y: number; below: number }): Point[] {
    const through = this.rows.passes.has(id) ? [{ x: this.x(id), y: below + 1 }] : []
    return [{ x, y }, { x: this.x(id), y: below }, ...through]
  }
}

/** All lines of a family whose places are known, and the height of each generation. */
export function linesOf(given: { family: Family; across: Across; rows: Rows }) {
  const lines = new Lines(given)
  return { tops: lines.tops, height: lines.height(), couples: lines.couples(), descents: lines.descents() }
}
