// Then beside now: how a score moved, whether that is more than chance, and what to draw.
import type { Day } from '../../../../core/kit/day.ts'
import type { Definition, FilledIn, Question, Scale } from '../model.ts'

export interface Shift {
  from: number
  to: number
  since: Day
  until: Day
  points: number
  /** What the difference means for the person; `neutral` where the scale has no good end. */
  way: 'better' | 'worse' | 'same' | 'neutral'
  /** More than chance; null where no source could be verified for this scale. */
  counts: boolean | null
}

/** A value on the day it was filled in. */
export interface Point {
  on: Day
  value: number
}

/** What was taken back does not count; the oldest first. */
export function standing(rows: readonly FilledIn[]): FilledIn[] {
  return rows
    .filter((one) => one.withdrawnOn === null)
    .sort((a, b) => (a.filledOn < b.filledOn ? -1 : a.filledOn > b.filledOn ? 1 : 0))
}

function wayOf(points: number, higher: Scale['higher']): Shift['way'] {
  if (points === 0) return 'same'
  if (higher === 'neutral') return 'neutral'
  return points > 0 === (higher === 'better') ? 'better' : 'worse'
}

/** First beside last; null with fewer than two figures. */
export function shiftOf(points: readonly Point[], scale: Pick<Scale, 'higher' | 'change'>): Shift | null {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return null
  const moved = last.value - first.value
  return {
    from: first.value,
    to: last.value,
    since: first.on,
    until: last.on,
    points: Math.abs(moved),
    way: wayOf(moved, scale.higher),
    counts: scale.change === null ? null : Math.abs(moved) >= scale.change.points,
  }
}

/** The figures of one scale over time, oldest first; a time without a figure is left out. */
export function pointsOf(rows: readonly FilledIn[], scaleKey: string): Point[] {
  return standing(rows).flatMap((one) => {
    const value = one.outcomes.find(({ key }) => key === scaleKey)?.value ?? null
    return value === null ? [] : [{ on: one.filledOn, value }]
  })
}

/** The figures of one question over time, for instruments without a score. */
export function pointsOfQuestion(rows: readonly FilledIn[], question: Question): Point[] {
  return standing(rows).flatMap((one) => {
    const value = one.answers[question.key]
    return typeof value === 'number' ? [{ on: one.filledOn, value }] : []
  })
}

/** Questions of an instrument without a score that were answered with a figure at least once. */
export function profileOf(definition: Definition, rows: readonly FilledIn[]): Question[] {
  if (definition.scales.length > 0) return []
  return definition.questions.filter((one) => pointsOfQuestion(rows, one).length > 0)
}
