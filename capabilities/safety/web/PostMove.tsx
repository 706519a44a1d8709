// The small button below a letter that was brought along, which moves it into the closed folder.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { CheckField } from '../../../platform/web/parts/ChoiceField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { movePost } from '../api.ts'
import { freshAfterMove, MoveDialog } from './MoveDialog.tsx'

export default function PostMove({ postId }: { postId: string }) {
  const [open, setOpen] = useState(false)
  const [withTask, setWithTask] = useState(true)
  const change = useChange(movePost, freshAfterMove)
  return (
    <>
      <Button kind="plain" small icon="lock" onClick={() => setOpen(true)}>
        {m['safety.move']()}
      </Button>
      {open ? (
        <MoveDialog
          lead={m['safety.move.post.lead']()}
          stays={m['safety.move.post.stays']()}
          move={(folderId) => change.mutateAsync({ postId, folderId, withTask })}
          onClose={() => setOpen(false)}
        >
          <CheckField name="withTask" label={m['safety.move.task']()} value={withTask} onChange={setWithTask} />
        </MoveDialog>
      ) : null}
    </>
  )
}
