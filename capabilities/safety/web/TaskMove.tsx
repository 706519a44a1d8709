// In the window of a task: moves it into the closed folder.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { moveTask } from '../api.ts'
import { freshAfterMove, MoveDialog } from './MoveDialog.tsx'

export default function TaskMove({ taskId, onGone }: { taskId: string; onGone: () => void }) {
  const [open, setOpen] = useState(false)
  const change = useChange(moveTask, freshAfterMove)
  const move = async (folderId: string) => {
    await change.mutateAsync({ taskId, folderId })
    onGone()
  }
  return (
    <>
      <Button kind="plain" small icon="lock" onClick={() => setOpen(true)}>
        {m['safety.move']()}
      </Button>
      {open ? (
        <MoveDialog
          lead={m['safety.move.task.lead']()}
          stays={m['safety.move.task.stays']()}
          move={move}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}
