// What moving into the closed folder does, before one does it.
import { type ReactNode, useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../platform/web/new-id.ts'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { tell } from '../../../platform/web/toasts.ts'

interface MoveGiven {
  /** What happens to this kind of thing. */
  lead: string
  /** What stays elsewhere. */
  stays: string
  /** @param folderId of a new folder, where there is none yet */
  move: (folderId: string) => Promise<unknown>
  onClose: () => void
  children?: ReactNode
}

export function MoveDialog({ lead, stays, move, onClose, children }: MoveGiven) {
  const [folderId] = useState(newId)
  const save = async () => {
    await move(folderId)
    tell(m['safety.moved']())
    onClose()
  }
  return (
    <Dialog title={m['safety.move.title']()} size="small" onClose={onClose}>
      <Form onSubmit={save} submit={m['safety.move.yes']()} onCancel={onClose}>
        <p>{lead}</p>
        <p className="soft">{m['safety.move.after']()}</p>
        <p className="soft">{stays}</p>
        {children}
      </Form>
    </Dialog>
  )
}

/** What shows a thing that moved is asked anew: it is there no more. */
export const freshAfterMove = ['contact.', 'people.', 'plan.', 'search.', 'undo.']
