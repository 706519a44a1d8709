// The kinds of note of the organisation, at hand on every page that shows or writes one.
import { useLook } from '../../../platform/web/queries.ts'
import { listNoteKinds } from '../arranged/api.ts'
import type { ArrangedKind } from '../arranged/model.ts'
import { kindsAtFirst } from '../arranged/rules.ts'
import type { Sharing } from '../note/model.ts'
import { kindWords } from './words.ts'

export interface NoteKinds {
  all: readonly ArrangedKind[]
  /** Those that can be chosen, and the one that is there already. */
  choices: (had?: string) => { value: string; label: string }[]
  usual: (code: string) => Sharing
  /** This kind where it can be chosen, else the first that can. */
  choosable: (code: string) => string
}

export function useNoteKinds(): NoteKinds {
  const all = useLook(listNoteKinds, {}).data?.kinds ?? kindsAtFirst
  const open = all.filter(({ retired }) => !retired)
  return {
    all,
    choices: (had) =>
      all
        .filter(({ retired, code }) => !retired || code === had)
        .map(({ code, word }) => ({ value: code, label: kindWords(code, word) })),
    usual: (code) => all.find((kind) => kind.code === code)?.sharing ?? 'shared',
    choosable: (code) => (open.some((kind) => kind.code === code) ? code : (open[0]?.code ?? code)),
  }
}
