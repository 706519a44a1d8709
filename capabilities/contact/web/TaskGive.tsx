// Giving a task to a colleague who sees the case, with a word.
import { useRef } from 'react'
import { m } from '#texts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Empty, Looked } from '../../../platform/web/parts/states.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { useSession } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { listChoices } from '../around/api.ts'
import { offerTask } from '../offer/api.ts'
import type { TaskLine } from '../task/model.ts'

export function TaskGive({ task, onClose }: { task: TaskLine; onClose: () => void }) {
  const { memberId } = useSession()
  const look = useLook(listChoices, { caseId: task.caseId })
  const offer = useChange(offerTask)
  const { values, field } = useFields({ toId: null as string | null, words: '' })
  const id = useRef(newId())
  const send = async (name: string) => {
    await offer.mutateAsync({ taskId: task.id, id: id.current, toId: values.toId ?? '', words: values.words })
    tell(m['contact.task.given']({ name }))
    onClose()
  }
  return (
    <Dialog title={m['contact.task.give']()} onClose={onClose} size="small">
      <Looked look={look}>
        {({ colleagues }) => {
          const others = colleagues.filter((one) => one.id !== memberId)
          if (others.length === 0) return <Empty title={m['contact.task.give.none']()} />
          const name = others.find((one) => one.id === values.toId)?.name ?? ''
          return (
            <Form onSubmit={() => send(name)} submit={m['contact.task.give.send']()} onCancel={onClose}>
              <p>{task.title}</p>
              <SelectField
                {...field('toId')}
                label={m['contact.task.give.to']()}
                required
                startHere
                choices={others.map((one) => ({ value: one.id, label: one.name }))}
              />
              <TextField {...field('words')} label={m['contact.task.give.words']()} />
            </Form>
          )
        }}
      </Looked>
    </Dialog>
  )
}
