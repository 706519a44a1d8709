// How far the goals of a plan were attained, in one figure.

export interface Weighed {
  /** -2 to +2 */
  level: number
  /** How much this goal counts; 1 unless told. */
  weight?: number
}

/** How much scores on goals of one person are expected to go together (Kiresuk and Sherman, 1968). */
const r = 0.3

/**
 * Goal attainment scaling: all goals as expected give 50.
 * `T = 50 + 10 * S(w*x) / sqrt((1 - r) * S(w^2) + r * (S w)^2)`, r = 0.30.
 * Source: Kiresuk and Sherman 1968, as cited by nationalcalculatorauthority.com; check values recomputed in the test.
 * @returns null where no goal was scored or nothing weighs
 */
export function tScore(goals: readonly Weighed[]): number | null {
  const weights = goals.map(({ weight }) => weight ?? 1)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const squares = weights.reduce((total, weight) => total + weight * weight, 0)
  if (goals.length === 0 || sum <= 0) return null
  const attained = goals.reduce((total, { level }, at) => total + level * (weights[at] ?? 1), 0)
  return 50 + (10 * attained) / Math.sqrt((1 - r) * squares + r * sum * sum)
}
