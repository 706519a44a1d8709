// Money as whole cents; a division says who gets the rest. Reading what someone typed is in `dutch-amount.ts`.
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

/**
 * An amount as the Dutch write it, without the sign of the currency: 123456 is '1.234,56'.
 * @param amount whole cents
 */
export function dutchFromCents(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  const euros = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.')
  return `${amount < 0 ? '-' : ''}${euros},${digits.slice(-2)}`
}
