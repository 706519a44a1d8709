// An ecogram as a drawing without pixels: the person in the middle, segments around, the nearest in the inner ring.
import { type Segment, segments } from '../model.ts'

export interface Spot {
  id: string
  segment: Segment
  ring: 1 | 2 | 3
}

export interface PlacedSpot extends Spot {
  x: number
  y: number
}

export interface Slice {
  segment: Segment
  /** In turns from the top, clockwise: 0 to 1. */
  from: number
  to: number
  empty: boolean
}

export interface Ecogram {
  /** The middle lies at 0, 0; it reaches this far to each side. */
  reach: number
  rings: [number, number, number]
  spots: PlacedSpot[]
  slices: Slice[]
}

/** A round around a name: no two come nearer than this, and no line of one passes another within half of it. */
export const spotSize = 104
const radii = [132, 248, 364] as const
/** A segment where nobody is still has room for its name. */
const leastSlice = 0.055

/** Turns that someone in a ring needs to each side. */
const half = (radius: number) => Math.asin(Math.min(1, spotSize / 2 / radius)) / (2 * Math.PI)

const needed = (spots: readonly Spot[], scale: number) =>
  spots.reduce((sum, { ring }) => sum + 2 * half(scale * (radii[ring - 1] as number)), 0)

function sizesAt(bySegment: ReadonlyMap<Segment, Spot[]>, scale: number): number[] {
  return segments.map((segment) => Math.max(leastSlice, needed(bySegment.get(segment) ?? [], scale)))
}

/** Places everyone. Who stands in a segment has a direction of their own, so that no line runs through another. */
export function drawEcogram(spots: readonly Spot[]): Ecogram {
  const bySegment = Map.groupBy(spots, ({ segment }) => segment)
  let scale = 1
  const sum = () => sizesAt(bySegment, scale).reduce((all, one) => all + one, 0)
  while (sum() > 1) scale *= 1.06
  const sizes = sizesAt(bySegment, scale)
  const spare = (1 - sum()) / segments.length
  // The family begins half a slice before the top, so that it stands there.
  let from = -((sizes[0] as number) + spare) / 2
  const placed: PlacedSpot[] = []
  const slices = segments.map((segment, at): Slice => {
    const size = (sizes[at] as number) + spare
    const inside = bySegment.get(segment) ?? []
    const free = (size - needed(inside, scale)) / Math.max(1, inside.length)
    let turn = from
    for (const spot of inside) {
      const radius = scale * (radii[spot.ring - 1] as number)
      const own = 2 * half(radius) + free
      const angle = 2 * Math.PI * (turn + own / 2)
      placed.push({ ...spot, x: Math.round(radius * Math.sin(angle)), y: Math.round(-radius * Math.cos(angle)) })
      turn += own
    }
    from += size
    return { segment, from: from - size, to: from, empty: inside.length === 0 }
  })
  const [near, between, far] = radii.map((radius) => Math.round(radius * scale)) as [number, number, number]
  return { reach: far + spotSize, rings: [near, between, far], spots: placed, slices }
}
