// The long forms of a plan, kept while one writes.
import { call } from '../../../platform/web/call.ts'
import { useKeptForm } from '../../../platform/web/kept-form.ts'
import { queryClient, useLook } from '../../../platform/web/queries.ts'
import { readForm, type Written } from '../../../platform/web/two-forms.ts'
import { openDraft, saveDraft } from '../evaluation/api.ts'

interface Of {
  caseId: string
  kind: 'evaluation' | 'closing'
}

/** @param written the fields one writes in, by which two forms are compared and put together */
export function useKeptPlanForm<Values extends object>(of: Of, { empty, written }: { empty: Values; written: Written }) {
  const look = useLook(openDraft, of)
  return useKeptForm(
    {
      name: `plan.${of.kind}.${of.caseId}`,
      found: look.data,
      open: () => call(openDraft, of),
      save: (asked, on) => call(saveDraft, { ...of, ...asked }, on),
      remember: (draft) => void queryClient.setQueryData([openDraft.name, of], { draft }),
    },
    { read: (text) => readForm(text, empty), written },
  )
}
