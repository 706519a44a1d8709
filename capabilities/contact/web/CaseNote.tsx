// The place at the top of a timeline where a note is written; quiet until one writes.
import { useState } from 'react'
import { m } from '#texts'
import { Sheet } from '../../../platform/web/parts/small.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useCaseName } from '../../people/web/parts/case-name.ts'
import { listDrafts } from '../draft/api.ts'
import { NoteComposer } from './NoteComposer.tsx'
import { latestDrafts, useOpened } from './note-draft.ts'
import { useFreshDrafts } from './QuickNote.tsx'
import { draftWords } from './words.ts'
import './note.css'

function Writing({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const opened = useOpened({ caseId, stop: onDone })
  return opened ? (
    <NoteComposer key={opened.id} opened={opened} fixed={caseId} compact onDone={onDone} onClose={onDone} />
  ) : (
    <div className="note-quiet" />
  )
}

/** @param open writing at once */
export function CaseNote({ caseId, open = false }: { caseId: string; open?: boolean }) {
  const [writing, setWriting] = useState(open)
  const drafts = useLook(listDrafts, latestDrafts)
  const fresh = useFreshDrafts()
  const short = useCaseName(caseId)?.short
  const draft = drafts.data?.rows.find((row) => row.caseId === caseId)
  const stop = () => {
    setWriting(false)
    fresh()
  }
  return (
    <Sheet>
      {writing ? (
        <Writing caseId={caseId} onDone={stop} />
      ) : (
        <button type="button" className="note-quiet" onClick={() => setWriting(true)}>
          <span className="soft">{short ? m['contact.note.body']({ name: short }) : m['contact.note.body.none']()}</span>
          {draft ? (
            <span className="note-waiting">
              <span className="pill pill-sun">{draftWords(draft.words)}</span> <span className="private">{draft.begins}</span>
            </span>
          ) : null}
        </button>
      )}
    </Sheet>
  )
}
