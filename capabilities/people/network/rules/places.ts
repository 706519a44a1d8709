// Where everyone stands in a row: children below their parents, parents above their children, and never closer than a box.
import type { Chain, Rows, Step } from './rows.ts'

/** Measures of a drawing, in its own units. The box holds the symbol with name and years below it. */
export const measure = {
  symbol: 44,
  box: { width: 108, height: 102 },
  pass: 20,
  /** Between two boxes: of partners wide enough for the line to their children. */
  partnerGap: 28,
  gap: 14,
  margin: 24,
} as const

/** The middle of everyone's place, also of places where only a line passes. */
export type Across = Map<string, number>

const rounds = 12

interface Block {
  chain: Chain
  /** Middle of each member from the left edge of the block. */
  offsets: number[]
  width: number
  left: number
}

function blockOf(chain: Chain): Block {
  const width = chain.pass ? measure.pass : measure.box.width
  const offsets = chain.members.map((_, at) => width / 2 + at * (width + measure.partnerGap))
  return { chain, offsets, width: (offsets.at(-1) ?? 0) + width / 2, left: 0 }
}

/** Left edges nearest to what is wished, in this order and without overlap (pool adjacent violators). */
function settle(blocks: readonly Block[], wished: readonly { left: number; weight: number }[]): void {
  let from = 0
  const starts = blocks.map(({ width }) => {
    const start = from
    from += width + measure.gap
    return start
  })
  const pools: { sum: number; weight: number; count: number }[] = []
  wished.forEach(({ left, weight }, at) => {
    let pool = { sum: (left - (starts[at] as number)) * weight, weight, count: 1 }
    for (let last = pools.at(-1); last && last.sum / last.weight > pool.sum / pool.weight; last = pools.at(-1)) {
      pools.pop()
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count }
    }
    pools.push(pool)
  })
  let at = 0
  for (const { sum, weight, count } of pools) {
    for (let n = 0; n < count; n += 1) {
      const block = blocks[at] as Block
      block.left = Math.round(sum / weight) + (starts[at] as number)
      at += 1
    }
  }
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

class Field {
  readonly rows: Block[][]
  private readonly at = new Map<string, { block: Block; offset: number }>()
  private readonly steps: readonly Step[]

  constructor({ rows, steps }: Rows) {
    this.steps = steps
    this.rows = rows.map((row) => row.map(blockOf))
    for (const block of this.rows.flat())
      block.chain.members.forEach((id, place) => {
        this.at.set(id, { block, offset: block.offsets[place] as number })
      })
    for (const row of this.rows) this.pack(row)
  }

  private pack(row: readonly Block[]): void {
    settle(
      row,
      row.map(() => ({ left: 0, weight: 1 })),
    )
  }

  middle(id: string): number {
    const found = this.at.get(id)
    return found ? found.block.left + found.offset : 0
  }

  dropOf({ parents }: Step): number {
    return mean(parents.map((id) => this.middle(id)))
  }

  /** How far each place lies in its row when nobody is given room. */
  private packed(row: readonly Block[]): Map<string, number> {
    const places = new Map<string, number>()
    let from = 0
    for (const { chain, offsets, width } of row) {
      chain.members.forEach((id, at) => {
        places.set(id, from + (offsets[at] as number))
      })
      from += width + measure.gap
    }
    return places
  }

  private wish(row: readonly Block[], targets: ReadonlyMap<string, number[]>): void {
    settle(
      row,
      row.map(({ chain, offsets, left }) => {
        const wishes = chain.members.flatMap((id, at) => (targets.get(id) ?? []).map((x) => x - (offsets[at] as number)))
        return wishes.length > 0 ? { left: mean(wishes), weight: wishes.length } : { left, weight: 0.01 }
      }),
    )
  }

  /** Children below their parents. */
  down(level: number): void {
    const row = this.rows[level] ?? []
    const packed = this.packed(row)
    const targets = new Map<string, number[]>()
    for (const step of this.steps.filter((one) => one.level === level - 1)) {
      const xs = step.children.map((id) => packed.get(id) ?? 0)
      const center = (Math.min(...xs) + Math.max(...xs)) / 2
      step.children.forEach((id, at) => {
        targets.set(id, [...(targets.get(id) ?? []), this.dropOf(step) + (xs[at] as number) - center])
      })
    }
    this.wish(row, targets)
  }

  /** Parents above their children. */
  up(level: number): void {
    const targets = new Map<string, number[]>()
    for (const step of this.steps.filter((one) => one.level === level)) {
      const xs = step.children.map((id) => this.middle(id))
      const shift = (Math.min(...xs) + Math.max(...xs)) / 2 - this.dropOf(step)
      for (const id of step.parents) targets.set(id, [...(targets.get(id) ?? []), this.middle(id) + shift])
    }
    this.wish(this.rows[level] ?? [], targets)
  }
}

/** Where everyone stands from left to right, and how wide it is in all. */
export function placesOf(rows: Rows): { across: Across; width: number } {
  const field = new Field(rows)
  const last = field.rows.length - 1
  for (let round = 0; round < rounds; round += 1) {
    for (let level = 1; level <= last; level += 1) field.down(level)
    for (let level = last - 1; level >= 0; level -= 1) field.up(level)
  }
  const blocks = field.rows.flat()
  const left = Math.min(0, ...blocks.map((block) => block.left)) - measure.margin
  const right = Math.max(...blocks.map((block) => block.left + block.width), 0) + measure.margin
  const across: Across = new Map()
  for (const { chain, offsets, left: edge } of blocks)
    chain.members.forEach((id, at) => {
      across.set(id, Math.round(edge + (offsets[at] as number) - left))
    })
  return { across, width: Math.round(right - left) }
}
