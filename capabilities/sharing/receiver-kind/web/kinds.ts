// The kinds of receiver of the organisation, at hand on every page that shows or writes a report.
import { m } from '#texts'
import { useLook } from '../../../../platform/web/queries.ts'
import { listReceiverKinds } from '../api.ts'
import type { ReceiverKind } from '../model.ts'
import { choosable, isShipped } from '../rules.ts'

/** "Huisarts"; nothing where the word of a kind is not known. */
export function receiverWords(code: string, word: string): string {
  return word || (isShipped(code) ? m[`sharing.receiver-kind.${code}`]() : '')
}

interface Kinds {
  /** Those that can be chosen, and the one that is there already. */
  choices: (had: string | null) => { value: string; label: string }[]
  kind: (code: string | null) => ReceiverKind | null
}

export function kindsOf(kinds: readonly ReceiverKind[]): Kinds {
  return {
    choices: (had) => choosable(kinds, had).map(({ code, word }) => ({ value: code, label: receiverWords(code, word) })),
    kind: (code) => kinds.find((one) => one.code === code) ?? null,
  }
}

export const useReceiverKinds = () => useLook(listReceiverKinds, {})
