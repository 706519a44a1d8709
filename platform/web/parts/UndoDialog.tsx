// Net gedaan: what one changed in the last ten minutes, each with its way back; it outlives a reload.
import { deeds } from '#deeds'
import { m } from '#texts'
import { listMine, takeBack } from '../../undo/api.ts'
import type { Act } from '../../undo/model.ts'
import { queryClient, useChange, useLook } from '../queries.ts'
import { failureSentence } from '../sentences.ts'
import { tell } from '../toasts.ts'
import { timeWords } from '../when.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { List, Row } from './List.tsx'
import { Empty, Looked } from './states.tsx'

/** What an operation did, as a person says it: `plan.add-goal` is told by the text `plan.did.add-goal`. */
export function deedWords(operation: string): string {
  const [part, deed] = operation.split('.')
  return deeds[`${part}.did.${deed}`]?.() ?? m['web.undo.something']()
}

function ActRow({ act, startHere }: { act: Act; startHere: boolean }) {
  const change = useChange(takeBack)
  const words = deedWords(act.operation)
  const run = async () => {
    try {
      await change.mutateAsync({ actId: act.id })
      tell(m['web.undo.done']({ what: words }))
      // Whatever it was, it stands on some page.
      void queryClient.invalidateQueries()
    } catch (failure) {
      tell(failureSentence(failure), { tone: 'failed' })
    }
  }
  return (
    <Row
      title={words}
      below={m['web.undo.until']({ at: timeWords(act.at), until: timeWords(act.until) })}
      end={
        <Button
          small
          icon="undo"
          busy={change.isPending}
          onClick={() => void run()}
          aria-label={m['web.undo.which']({ what: words })}
          {...(startHere ? { autoFocus: true } : {})}
        >
          {m['web.undo']()}
        </Button>
      }
    />
  )
}

export default function UndoDialog({ onClose }: { onClose: () => void }) {
  const look = useLook(listMine, {})
  return (
    <Dialog title={m['web.undo.title']()} onClose={onClose}>
      <Looked look={look} lines={3}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={m['web.undo.empty']()}>{m['web.undo.empty.lead']()}</Empty>
          ) : (
            <List label={m['web.undo.title']()}>
              {rows.map((act, at) => (
                <ActRow key={act.id} act={act} startHere={at === 0} />
              ))}
            </List>
          )
        }
      </Looked>
    </Dialog>
  )
}
