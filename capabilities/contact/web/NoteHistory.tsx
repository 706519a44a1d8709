// What a note said before each change.
import { m } from '#texts'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Empty, Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { momentWords } from '../../../platform/web/when.ts'
import { noteHistory } from '../note/api.ts'
import { kindWords } from './words.ts'

export function NoteHistory({ noteId, onClose }: { noteId: string; onClose: () => void }) {
  const today = useToday()
  const look = useLook(noteHistory, { noteId })
  return (
    <Dialog title={m['contact.note.history']()} onClose={onClose} light>
      <Looked look={look}>
        {({ earlier }) =>
          earlier.length === 0 ? (
            <Empty title={m['contact.note.history.none']()} />
          ) : (
            <ol className="stack">
              {earlier.map((one) => (
                <li key={one.version} className="stack tight">
                  <p className="small soft">
                    {m['contact.note.history.line']({ name: one.changedByName, moment: momentWords(one.changedAt, today) })}
                    {one.reason ? `: ${one.reason}` : ''}
                  </p>
                  <p className="small soft">{`${kindWords(one.kind, one.kindWord)}, ${momentWords(one.happenedAt, today)}`}</p>
                  <p className="note-text private">{one.body}</p>
                </li>
              ))}
            </ol>
          )
        }
      </Looked>
    </Dialog>
  )
}
