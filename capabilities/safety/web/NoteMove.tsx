// The small button below a note that moves it into the closed folder.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { CheckField } from '../../../platform/web/parts/ChoiceField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { moveNote } from '../api.ts'
import { freshAfterMove, MoveDialog } from './MoveDialog.tsx'

export default function NoteMove({ noteId }: { noteId: string }) {
  const [open, setOpen] = useState(false)
  const [withTasks, setWithTasks] = useState(true)
  const change = useChange(moveNote, freshAfterMove)
  return (
    <>
      <Button kind="plain" small icon="lock" onClick={() => setOpen(true)}>
        {m['safety.move']()}
      </Button>
      {open ? (
        <MoveDialog
          lead={m['safety.move.note.lead']()}
          stays={m['safety.move.note.stays']()}
          move={(folderId) => change.mutateAsync({ noteId, folderId, withTasks })}
          onClose={() => setOpen(false)}
        >
          <CheckField name="withTasks" label={m['safety.move.tasks']()} value={withTasks} onChange={setWithTasks} />
        </MoveDialog>
      ) : null}
    </>
  )
}
