// How far the goals of a plan were attained, at first and now.
import type { Goal } from '../model.ts'
import { tScore } from './goal-attainment.ts'

export interface Attainment {
  now: number
  /** At the first time each goal was looked at; null where nothing was looked at twice. */
  first: number | null
  goals: number
}

type Scored = Pick<Goal, 'state' | 'level' | 'scores'>

/** Goals for now and goals that were reached; what was dropped or waits says nothing of how far one came. */
export function attainmentOf(goals: readonly Scored[]): Attainment | null {
  const counted = goals.flatMap(({ state, level, scores }) =>
    level !== null && (state === 'now' || state === 'reached')
      ? [{ level, first: scores[0]?.level ?? level, again: scores.length > 1 }]
      : [],
  )
  const now = tScore(counted)
  if (now === null) return null
  const first = counted.some(({ again }) => again) ? tScore(counted.map((one) => ({ level: one.first }))) : null
  return { now, first, goals: counted.length }
}
