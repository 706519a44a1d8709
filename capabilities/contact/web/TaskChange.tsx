// Changing the words or the day of a task, or how often it comes back.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../platform/web/form.ts'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Slot } from '../../../platform/web/parts/Slot.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { changeTask } from '../task/api.ts'
import type { TaskLine } from '../task/model.ts'
import { RepeatFields, type Repetition } from './RepeatFields.tsx'

export function TaskChange({ task, onClose }: { task: TaskLine; onClose: () => void }) {
  const { values, field } = useFields({ title: task.title, dueOn: task.dueOn })
  const [again, setAgain] = useState<Repetition>({ repeat: task.repeat, repeatUntil: task.repeatUntil })
  const change = useChange(changeTask, ['people.'])
  const save = async () => {
    await change.mutateAsync({ taskId: task.id, version: task.version, ...values, ...again })
    tell(m['contact.task.saved']())
    onClose()
  }
  return (
    <Dialog title={m['contact.task.change']()} onClose={onClose} size="small">
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextField {...field('title')} label={m['contact.task.title']()} required startHere />
        <DateField {...field('dueOn')} label={m['contact.task.due']()} lean="ahead" />
        <RepeatFields value={again} onChange={setAgain} />
      </Form>
      <div className="task-actions">
        <Slot name="task.actions" given={{ taskId: task.id, caseId: task.caseId, onGone: onClose }} quiet />
      </div>
    </Dialog>
  )
}
