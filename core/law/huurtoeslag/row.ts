// One row of the quadratic table of huurtoeslag, laid beside its source.
import type { Parameter } from '../parameter.ts'
import type { Quadratic } from './model.ts'

/** @param numbers a, b, t in euros, the income point in euros, and the least own rent in cents */
export function row(
  from: (value: number) => Parameter,
  [a, b, t, upTo, least]: readonly [number, number, number, number, number],
): Quadratic {
  return { a: from(a), b: from(b), t: from(t), upTo: from(upTo * 100), least: from(least) }
}
