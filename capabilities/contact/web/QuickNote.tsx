// The quick note: a window over any page, on the person of that page or on whoever one names.
import { useQueryClient } from '@tanstack/react-query'
import { m } from '#texts'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Loading } from '../../../platform/web/parts/states.tsx'
import { NoteComposer } from './NoteComposer.tsx'
import { useOpened } from './note-draft.ts'

interface QuickGiven {
  caseId: string | null
  /** A draft to go on with. */
  draftId?: string
  onClose: () => void
}

/** What was kept meanwhile shows on the pages below. */
export function useFreshDrafts(): () => void {
  const client = useQueryClient()
  return () => {
    const fresh = ['contact.list-drafts', 'contact.today']
    // The last save may still be on its way when the window closes.
    setTimeout(() => void client.invalidateQueries({ predicate: ({ queryKey }) => fresh.includes(String(queryKey[0])) }), 300)
  }
}

export default function QuickNote({ caseId, draftId, onClose }: QuickGiven) {
  const fresh = useFreshDrafts()
  const close = () => {
    onClose()
    fresh()
  }
  const opened = useOpened({ caseId, draftId, stop: close })
  return (
    <Dialog title={m['web.note.new']()} size="note" onClose={close}>
      {opened ? <NoteComposer key={opened.id} opened={opened} fixed={caseId} compact={false} onDone={close} /> : <Loading />}
    </Dialog>
  )
}
