// Money as whole cents; a division says who gets the rest.
import { z } from 'zod'

export type Cents = number
export const cents = z.int()

/**
 * Divides an amount over weights so that the parts add up to it, to the cent (largest remainder, ties to the first).
 * @param amount cents, zero or more
 * @param weights zero or more each; all zero gives all zero
 */
export function divide(amount: Cents, weights: readonly number[]): Cents[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return weights.map(() => 0)
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight))
  const parts = exact.map((product) => Number(product / BigInt(total)))
  const rests = exact.map((product, at) => ({ at, rest: product % BigInt(total) }))
  let left = amount - parts.reduce((sum, part) => sum + part, 0)
  rests.sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1))
  for (const { at } of rests) {
    if (left <= 0) break
    parts[at] = (parts[at] ?? 0) + 1
    left--
  }
  return parts
}

/** Rounds a fraction of cents half away from zero, as amounts are rounded in trade. */
export function roundCents(exact: number): Cents {
  return Math.sign(exact) * Math.round(Math.abs(exact)) + 0
}
