// The nouns of the trace: a check of its chain, and the places where that does not hold.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'

/**
 * What can be wrong. With one number, of the link where it shows: `changed` it or its event says something else, `gone` its event is not there,
 * `cut` links before it are not there, `backdated` its event says to be of long before. Without a number, by the moment it says:
 * `inserted` an event that was never sealed, `unsealed` the first of those that have waited longer than an hour for it. Against what was
 * signed: `rewritten` the links of a stretch are others, `shortened` the end is not there, `unsigned` the end has waited longer than a quarter
 * of an hour for it, `head-false` what was signed was changed itself.
 */
export const faults = [
  ...(['changed', 'gone', 'cut', 'backdated', 'inserted', 'unsealed'] as const),
  ...(['rewritten', 'shortened', 'unsigned', 'head-false'] as const),
] as const

const number = z.number().int().nonnegative()

export const foundPlace = z.object({
  what: z.enum(faults),
  from: number.nullable(),
  to: number.nullable(),
  at: z.string().nullable(),
})
export type FoundPlace = z.output<typeof foundPlace>

/** More places than this are not written down: the first tell where to look. */
export const mostPlaces = 50

export const outcome = z.object({
  doneAt: z.string(),
  /** How many events were held against their link. */
  sealed: number,
  /** Up to where the chain was signed outside the database; null: not yet. */
  signed: z.object({ number, at: z.string() }).nullable(),
  found: z.array(foundPlace),
})
export type Outcome = z.output<typeof outcome>

export const check = z.object({
  id,
  askedAt: z.string(),
  /** Null: it came by itself. */
  askedBy: z.string().nullable(),
  /** `stuck`: it was asked for so long ago that it will not come any more. */
  state: z.enum(['under-way', 'stuck', 'done']),
  /** Null until it is done. */
  outcome: outcome.nullable(),
})
export type Check = z.output<typeof check>
