// A long form that is never lost: what stands in it is kept as a draft while one writes.
import { call } from '../../../platform/web/call.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import type { Bound } from '../../../platform/web/form.ts'
import { queryClient, useLook } from '../../../platform/web/queries.ts'
import { openDraft, saveDraft } from '../evaluation/api.ts'

interface Of {
  caseId: string
  kind: 'evaluation' | 'closing'
}

function read<Values extends object>(text: string, empty: Values): Values {
  if (text === '') return empty
  try {
    return { ...empty, ...(JSON.parse(text) as Partial<Values>) }
  } catch {
    return empty
  }
}

export function useKeptForm<Values extends object>({ caseId, kind }: Of, empty: Values) {
  const of = { caseId, kind }
  const look = useLook(openDraft, of)
  const keep = (draft: { body: string; version: number } | null) => queryClient.setQueryData([openDraft.name, of], { draft })
  const found = look.data?.draft
  const draft = useDraft({
    key: `plan.${kind}.${caseId}`,
    server: look.data === undefined ? undefined : found ? { text: found.body, version: found.version } : null,
    save: async (body, version, on) => {
      const saved = await call(saveDraft, { ...of, version, body }, on)
      keep({ body, version: saved.version })
      return saved.version
    },
  })
  const values = read(draft.text, empty)
  const set = (part: Partial<Values>) => draft.setText(JSON.stringify({ ...values, ...part }))
  const field = <Name extends keyof Values & string>(name: Name): Bound<Values[Name]> => ({
    name,
    value: values[name],
    onChange: (value) => set({ [name]: value } as unknown as Partial<Values>),
  })
  const done = async () => {
    await draft.done()
    keep(null)
  }
  return { ready: look.data !== undefined, values, set, field, words: draft.words, flush: draft.flush, done }
}
