// Lists by key: a page starts after the key of the last row seen, so a list never ends at a number.
import { z } from 'zod'
import { day } from './day.ts'
import { id } from './id.ts'

/** Fields a list asks for. `after` is the `next` of the page before; `limit` at most 200. */
export const pageAsk = { after: z.string().max(200).optional(), limit: z.int().min(1).max(200).default(50) }

/** A page of rows; `next` is null on the last one. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ rows: z.array(row), next: z.string().nullable() })
}

/** In the key of a list by day: what has no day comes last. */
export const noDay = '9999-12-31'

/** The key of most lists: a day and the id of the row. */
export const dayKey = z.object({ on: day.or(z.literal(noDay)), id })

/** The key of a list of versions. */
export const versionKey = z.object({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
})

/** The key of a list by moment. */
export const momentKey = z.object({ at: z.iso.datetime(), id })
export type MomentKey = z.output<typeof momentKey>

/**
 * Reads back a key that `toPage` gave: parts in the order of the schema, a slash between them.
 * @returns null where there is none, or none that we gave: the list then begins at its beginning
 */
export function fromKey<Key extends z.ZodObject>(key: string | undefined, of: Key): z.output<Key> | null {
  const parts = (key ?? '').split('/')
  const read = of.safeParse(Object.fromEntries(Object.keys(of.shape).map((name, at) => [name, parts[at]])))
  return read.success ? read.data : null
}

/** Cuts one row more than asked into a page; `keyOf` gives the key to go on from. */
export function toPage<Row>(rows: Row[], limit: number, keyOf: (row: Row) => string): { rows: Row[]; next: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last !== undefined ? keyOf(last) : null }
}
