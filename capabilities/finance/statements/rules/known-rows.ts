// Which rows of a file are kept already: the very same movement, or one that another sort of file told before in other words.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'

/** A booked movement: of a file, or kept before. */
export interface Told {
  /** Of its account; empty when its file gave none. */
  readonly number: string
  readonly day: Day
  readonly amountCents: Cents
  readonly fingerprint: string
}

/** `inside`: its file told of days before and after it, so of this day it told everything. */
export type Kept = Told & { readonly inside: boolean }

const keyOf = ({ number, day, amountCents }: Told) => `${number} ${day} ${amountCents}`

/**
 * A row with the fingerprint of a kept one is known. On a day of which everything was told before, so are as many rows of one amount as
 * were kept: a bank describes a payment otherwise in CSV than in CAMT. At the edge of a file, and where no account is named, only the
 * fingerprint counts, so that nothing is taken for known that is not.
 * @returns for each row whether it is known
 */
export function knownRows(rows: readonly (Told & { readonly booked: boolean })[], kept: readonly Kept[]): boolean[] {
  const prints = new Set(kept.map((one) => `${one.number} ${one.fingerprint}`))
  const same = rows.map((row) => prints.has(`${row.number} ${row.fingerprint}`))
  const left = new Map<string, number>()
  for (const one of kept) if (one.inside && one.number !== '') left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1)
  rows.forEach((row, at) => {
    if (same[at]) left.set(keyOf(row), (left.get(keyOf(row)) ?? 0) - 1)
  })
  return rows.map((row, at) => {
    const rest = left.get(keyOf(row)) ?? 0
    if (same[at] || !row.booked || rest <= 0) return same[at] ?? false
    left.set(keyOf(row), rest - 1)
    return true
  })
}
