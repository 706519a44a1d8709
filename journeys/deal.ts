// Deals the journeys over the products that run beside each other: a longer file takes longer, so each gets as much to read.
import { statSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Which of the hands gets the one that stands at this place, the longest first: 0 1 1 0 0 1 ... */
function handOf(place: number, hands: number): number {
  const turn = place % (2 * hands)
  return turn < hands ? turn : 2 * hands - 1 - turn
}

export class Dealer extends BaseSequencer {
  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { index, count } = this.ctx.config.shard ?? { index: 1, count: 1 }
    const size = new Map(files.map((file) => [file, statSync(file.moduleId).size]))
    const dealt = [...files].sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0) || a.moduleId.localeCompare(b.moduleId))
    return dealt.filter((_, place) => handOf(place, count) === index - 1)
  }
}
