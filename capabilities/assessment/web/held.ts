// What a half-done entry holds, as text: the fields, and in which one the cursor stood.
import type { Day } from '../../../core/kit/day.ts'

export interface Held {
  facts: string
  othersSay: string
  strengths: string
  workersView: string
  /** "0" to "10", or "not-asked". */
  score: string
  seenOn: Day
  /** Name of the field one was in. */
  at: string
}

/** @param text what was kept; empty or from another version of this page gives an empty form */
export function readHeld(text: string, today: Day): Held {
  const empty: Held = { facts: '', othersSay: '', strengths: '', workersView: '', score: 'not-asked', seenOn: today, at: '' }
  if (!text.startsWith('{')) return empty
  const found = JSON.parse(text) as Record<string, unknown>
  const known = Object.keys(empty).filter((name) => typeof found[name] === 'string')
  return { ...empty, ...Object.fromEntries(known.map((name) => [name, found[name]])) }
}

export function writeHeld(held: Held): string {
  return JSON.stringify(held)
}
