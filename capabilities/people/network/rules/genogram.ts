// A whole genogram as a drawing without pixels: where people stand, which lines run where, who lives together.
import type { NetworkUnion } from '../model.ts'
import { type FamilyData, readFamily } from './family.ts'
import { type CoupleLine, type DescentLine, linesOf, type Point } from './lines.ts'
import { measure, placesOf } from './places.ts'
import { rowsOf } from './rows.ts'

/** Middle of the top edge of a box. */
export interface Placed extends Point {
  id: string
  level: number
}

export interface Home {
  name: string
  members: Placed[]
  /** Bands along family lines that join the members, each a line to draw broad. */
  bands: Point[][]
}

export interface Genogram {
  width: number
  height: number
  /** From the highest generation down, left to right: the order one reads and moves in. */
  people: Placed[]
  couples: CoupleLine[]
  descents: DescentLine[]
  /** Unions between two generations, named by a number beside both. */
  across: readonly NetworkUnion[]
  homes: Home[]
}

function homeOf(name: string, drawn: Omit<Genogram, 'homes'>, isIn: (id: string) => boolean): Home {
  const members = drawn.people.filter(({ id }) => isIn(id))
  const pairs = drawn.couples.filter(({ ends }) => ends.every(isIn)).map(({ points }) => points)
  const at = new Map(drawn.people.map((one) => [one.id, one]))
  const down = drawn.descents.flatMap(({ parents, stem, lane, children }) => {
    const inside = parents.filter(isIn)
    if (inside.length === 0) return []
    const [start, foot] = stem as [Point, Point]
    // From one of two parents the band begins at that one.
    const own = at.get(inside[0] as string)
    const from = inside.length < parents.length && own ? { x: own.x, y: Math.min(start.y, own.y + measure.symbol / 2) } : start
    const lead = from === start ? [start, foot] : [from, { x: start.x, y: from.y }, foot]
    return children
      .filter(({ id }) => isIn(id))
      .map(({ points }) => [...lead, { x: (points[0] as Point).x, y: (lane[0] as Point).y }, ...points])
  })
  return { name, members, bands: [...pairs, ...down] }
}

function homesOf(data: FamilyData, drawn: Omit<Genogram, 'homes'>): Home[] {
  const names = [...new Set(data.persons.flatMap(({ homes }) => homes))]
  return names
    .map((name) => new Set(data.persons.filter(({ homes }) => homes.includes(name)).map(({ id }) => id)))
    .map((ids, at) => homeOf(names[at] as string, drawn, (id) => ids.has(id)))
    .filter(({ members }) => members.length > 0)
}

/** Draws the family around the person in the middle. The same family gives the same drawing. */
export function drawGenogram(data: FamilyData): Genogram {
  const family = readFamily(data)
  const rows = rowsOf(family)
  const { across, width } = placesOf(rows)
  const { tops, height, couples, descents } = linesOf({ family, across, rows })
  const people = rows.rows.flatMap((row, level) =>
    row
      .filter(({ pass }) => !pass)
      .flatMap(({ members }) => members)
      .map((id) => ({ id, level, x: across.get(id) ?? 0, y: tops[level] ?? 0 })),
  )
  const drawn = { width, height, people, couples, descents, across: family.across }
  return { ...drawn, homes: homesOf(data, drawn) }
}
