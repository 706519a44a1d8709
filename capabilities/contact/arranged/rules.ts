// What holds for kinds and templates: what is shipped, what a list must have, and where the blanks of a text are.
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import { shippedKinds } from '../note/model.ts'
import { usualSharing } from '../note/rules.ts'
import type { ArrangedKind } from './model.ts'

/** The kinds of an organisation that arranged nothing. */
export const kindsAtFirst: readonly ArrangedKind[] = shippedKinds.map((code) => ({
  code,
  word: '',
  sharing: usualSharing(code),
  retired: false,
}))

const isShipped = (code: string) => (shippedKinds as readonly string[]).includes(code)

/** Each kind once, one of the own with a word, and one at least that can be chosen. Notes of old need every kind that was: none goes. */
export function mayArrangeKinds(
  kinds: readonly ArrangedKind[],
  before: readonly ArrangedKind[],
): Verdict<'kind-twice' | 'kind-without-word' | 'kind-gone' | 'no-kind-left'> {
  const codes = new Set(kinds.map(({ code }) => code))
  if (codes.size < kinds.length) return fails('kind-twice')
  if (kinds.some(({ code, word }) => word === '' && !isShipped(code))) return fails('kind-without-word')
  if (before.some(({ code }) => !codes.has(code))) return fails('kind-gone')
  return kinds.some(({ retired }) => !retired) ? holds : fails('no-kind-left')
}

/** The kind a note is given: one that can be chosen, or the one it has already. */
export function kindFor(code: string, given: { kinds: readonly ArrangedKind[]; had?: string }): ArrangedKind | null {
  const found = given.kinds.find((kind) => kind.code === code)
  return found && (!found.retired || found.code === given.had) ? found : null
}

/** The next blank in a text from a place on: where it starts and ends; null when there is none. */
export function nextBlank(text: string, from: number): { start: number; end: number } | null {
  const found = /\[[^[\]\n]{1,80}\]/.exec(text.slice(from))
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : null
}
