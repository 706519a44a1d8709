// Saving on top of what someone else saved meanwhile: what fits goes together, what both changed is asked.
import { mergeChanges } from './merge-changes.ts'

export interface Saving<Thing, Fields> {
  fieldsOf(thing: Thing): Fields
  /** @returns false when `base` is no longer what is kept */
  send(base: Thing, values: Fields): Promise<boolean>
  /** The thing as it is now; null when it is gone. */
  look(): Promise<Thing | null>
}

export type Saved<Thing> = { kind: 'saved' } | { kind: 'gone' } | { kind: 'clash'; theirs: Thing }

/** Saves, and saves again on top of what came first, until it is in or there is something to choose. */
export async function saveMerged<Thing, Fields extends Record<string, string | null>>(
  saving: Saving<Thing, Fields>,
  base: Thing,
  values: Fields,
): Promise<Saved<Thing>> {
  if (await saving.send(base, values)) return { kind: 'saved' }
  const theirs = await saving.look()
  if (theirs === null) return { kind: 'gone' }
  const { whole, clashes } = mergeChanges(saving.fieldsOf(base), values, saving.fieldsOf(theirs))
  return clashes.length === 0 ? saveMerged(saving, theirs, whole) : { kind: 'clash', theirs }
}
