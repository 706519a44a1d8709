// A referral or report that is never lost: kept at the server and on this device while one writes.
import { m } from '#texts'
import { call } from '../../../../platform/web/call.ts'
import { useKeptForm } from '../../../../platform/web/kept-form.ts'
import { queryClient, useLook } from '../../../../platform/web/queries.ts'
import { type Written, writtenIn } from '../../../../platform/web/two-forms.ts'
import { openDraft, saveDraft } from '../../draft/api.ts'
import type { DraftKind } from '../../draft/model.ts'
import { takenUp } from '../../draft/rules.ts'
import type { SharedLine } from '../model.ts'
import type { Prepared } from './WhyAndLines.tsx'

interface Begun {
  lines: SharedLine[]
  goalId?: string | null
}

interface FormGiven<Form extends Begun> {
  start: Form
  prepared: Prepared
  /** The fields one writes in. */
  written: Written
}

export function useKeptSharing<Form extends Begun>(
  of: { caseId: string; kind: DraftKind },
  { start, prepared, written }: FormGiven<Form>,
) {
  const look = useLook(openDraft, of)
  const form = useKeptForm(
    {
      name: `sharing.${of.kind}.${of.caseId}`,
      found: look.data,
      open: () => call(openDraft, of),
      save: (asked, on) => call(saveDraft, { ...of, ...asked }, on),
      remember: (draft) => void queryClient.setQueryData([openDraft.name, of], { draft }),
    },
    {
      read: (text) => (text === '' ? start : takenUp(text, start, prepared)),
      written,
      shown: (values) => [writtenIn(values, written), lineWords(values.lines)].filter(Boolean).join('\n'),
    },
  )
  return { ...form, look }
}

const lineWords = (lines: readonly SharedLine[]) =>
  lines.length === 0 ? '' : m['sharing.lines.which']({ titles: lines.map(({ title }) => title).join(', ') })
