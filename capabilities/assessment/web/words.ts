// Words of the inventory as the screens say them.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { dayWords } from '../../../platform/web/when.ts'
import type { LifeDomain } from '../model.ts'
import type { Move } from '../rules.ts'

export function domainWords(domain: LifeDomain): string {
  return m[`assessment.domain.${domain}`]()
}

/** "van 3 naar 5 sinds 4 september" */
export function moveWords(move: Move, today: Day): string {
  const since = dayWords(move.since, today)
  if (move.direction === 'same') return m['assessment.move.same']({ score: move.to, since })
  return m[`assessment.move.${move.direction}`]({ from: move.from, to: move.to, since })
}

/** "een 5", or that it was not asked. */
export function scoreWords(score: number | null): string {
  return score === null ? m['assessment.score.not-asked']() : m['assessment.score']({ score })
}
