// Lists by key: a page starts after the key of the last row seen, so a list never ends at a number.
import { z } from 'zod'

/** Fields a list asks for. `after` is the `next` of the page before; `limit` at most 200. */
export const pageAsk = { after: z.string().max(200).optional(), limit: z.int().min(1).max(200).default(50) }

/** A page of rows; `next` is null on the last one. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ rows: z.array(row), next: z.string().nullable() })
}

/** Cuts one row more than asked into a page; `keyOf` gives the key to go on from. */
export function toPage<Row>(rows: Row[], limit: number, keyOf: (row: Row) => string): { rows: Row[]; next: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last !== undefined ? keyOf(last) : null }
}
