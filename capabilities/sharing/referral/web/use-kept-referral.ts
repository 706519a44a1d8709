// A new referral that is never lost: kept at the server and on this device while one writes.
import { useState } from 'react'
import { call } from '../../../../platform/web/call.ts'
import { useDraft } from '../../../../platform/web/draft.ts'
import { queryClient, useLook } from '../../../../platform/web/queries.ts'
import { openDraft, saveDraft } from '../../draft/api.ts'

/** What was kept when the page opened, and how to keep and drop what is typed from then on. */
export function useKeptReferral(caseId: string) {
  const look = useLook(openDraft, { caseId })
  const found = look.data?.draft
  // The first answer counts: what is saved from here comes back by itself.
  const [first, setFirst] = useState<{ text: string; version: number } | null | undefined>()
  if (first === undefined && look.data) setFirst(found ? { text: found.body, version: found.version } : null)
  const keep = (body: string, version: number) =>
    queryClient.setQueryData([openDraft.name, { caseId }], { draft: body === '' ? null : { body, version } })
  const draft = useDraft({
    key: `sharing.referral.${caseId}`,
    server: first,
    save: async (body, seen, on) => {
      const { version } = await call(saveDraft, { caseId, version: seen, body }, on)
      // What was thrown away begins anew.
      const next = body === '' ? 0 : version
      keep(body, next)
      return next
    },
  })
  const done = async () => {
    await draft.done()
    keep('', 0)
  }
  return { look, ready: first !== undefined, text: draft.text, keep: draft.setText, words: draft.words, flush: draft.flush, done }
}

export type KeptReferral = ReturnType<typeof useKeptReferral>
