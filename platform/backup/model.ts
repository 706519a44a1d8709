// The nouns of a backup: what stands in front of it, what it holds, what is remembered of each, and how it stands.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'

const count = z.number().int().nonnegative()
const moment = z.iso.datetime()

/** The first line of the file, readable without a key. Every chunk is bound to it. */
export const header = z.strictObject({ format: z.literal('omzien backup 1'), id, madeAt: moment, key: id })
export type Header = z.output<typeof header>

/** What comes first inside: enough to make an empty database of the same shape. */
export const contents = z.object({
  kind: z.literal('contents'),
  /** Tells whether the main key of now is the one of then, and nothing else. */
  mainKey: z.string(),
  /** As they were applied, with the hash of each. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })),
})
export type Contents = z.output<typeof contents>

/** What comes last: a backup without it is cut short. */
export const ending = z.object({ kind: z.literal('end'), rows: z.record(z.string(), count), files: count })
export type Ending = z.output<typeof ending>

/** Names inside become names of tables and files: nothing else than these. */
export const part = z.discriminatedUnion('kind', [
  contents,
  z.object({
    kind: z.literal('table'),
    name: z.string().regex(/^[a-z_]+\.[a-z_0-9]+$/),
    columns: z.array(z.string().regex(/^[a-z_0-9]+$/)).min(1),
  }),
  z.object({ kind: z.literal('file'), tenantId: id, hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  z.object({ kind: z.literal('heads'), tenantId: id }),
  ending,
])
export type Part = z.output<typeof part>

/** A line of what was done, beside the backups. */
export const remembered = z.object({
  what: z.enum(['backup', 'drill', 'restore']),
  at: moment,
  seconds: z.number().nonnegative(),
  /** Null: it went well; else the word for what did not. */
  failed: z.string().nullable(),
  /** Null: it failed before there was one. */
  backup: z.object({ id, madeAt: moment, bytes: count }).nullable(),
  /** Of what was put back: what the database that was set aside had since, as far as it could be asked. */
  since: z.object({ changes: count, until: moment.nullable() }).nullable().optional(),
  /** Of what was put back: something that had been erased could not be erased anew. */
  notForgotten: z.boolean().optional(),
})
export type Remembered = z.output<typeof remembered>

export const standing = z.object({
  /** The last that went well. */
  last: remembered.nullable(),
  /** `failed`: the last time it did not go well, whatever went well before. */
  state: z.enum(['never', 'late', 'failed', 'fine']),
})
export type HowItStands = z.output<typeof standing>

/** What was put back in the last days. */
export const putBack = remembered.pick({ at: true, since: true, notForgotten: true }).extend({ of: moment })
export type PutBackThen = z.output<typeof putBack>
