// A number of the law with where it comes from, and the choice of the file that holds on a day.
import type { Day } from '../kit/day.ts'

/**
 * How sure a number is. O: read in the official text. P: an official page, or a stored copy of one. T: someone else's list
 * that names its official source. M: a press report. D: calculated by us. U: common knowledge, seen in no source.
 */
export type Tag = 'O' | 'P' | 'T' | 'M' | 'D' | 'U'

export interface Parameter<Value = number> {
  readonly value: Value
  readonly source: string
  readonly tag: Tag
  /** False until a professional has confirmed it: the screen says so. Only official texts and pages are true by themselves. */
  readonly verified: boolean
}

/** A number or a choice of the law, whatever it is of. */
export type AnyParameter = Parameter<unknown>

/** A file of a law: what holds from a day on, and until which day that is known (null: until a later file). */
export interface LawFile<Values> {
  readonly from: Day
  readonly until: Day | null
  readonly values: Values
}

/** Lays a number beside its source. @param tag how sure it is; see `Tag` */
export function parameter<Value>(value: Value, tag: Tag, source: string): Parameter<Value> {
  return { value, source, tag, verified: tag === 'O' || tag === 'P' }
}

/** The same source for many numbers of one table. */
export function fromSource(tag: Tag, source: string): <Value>(value: Value) => Parameter<Value> {
  return (value) => parameter(value, tag, source)
}

/**
 * The file of a law that holds on a day: the last one begun, as long as it is known to hold.
 * @returns null where no file is known, so that the amount is asked for instead of guessed
 */
export function inForce<Values>(files: readonly LawFile<Values>[], on: Day): LawFile<Values> | null {
  let found: LawFile<Values> | null = null
  for (const file of files) {
    if (file.from <= on && (found === null || file.from > found.from)) found = file
  }
  return found !== null && found.until !== null && on > found.until ? null : found
}
