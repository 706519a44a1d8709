// Adding a task in one line: what, Tab, by when, Enter.
import { useRef, useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { useFields } from '../../../platform/web/form.ts'
import { useKey } from '../../../platform/web/keys.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { addTask } from '../task/api.ts'
import { RepeatFields, type Repetition } from './RepeatFields.tsx'

const once: Repetition = { repeat: null, repeatUntil: null }

export function TaskAdd({ caseId }: { caseId: string }) {
  const { values, field, reset } = useFields({ title: '', dueOn: null as Day | null })
  const [again, setAgain] = useState(once)
  const add = useChange(addTask, ['people.'])
  const first = useRef<HTMLInputElement>(null)
  // The same id on a second try, so that a lost answer never makes a second task.
  const id = useRef(newId())
  useKey({ key: 't', does: m['contact.task.new'](), run: () => first.current?.focus() })
  const save = async () => {
    await add.mutateAsync({ caseId, id: id.current, ...values, ...again })
    id.current = newId()
    reset({ title: '', dueOn: null })
    setAgain(once)
    first.current?.focus()
  }
  return (
    <div className="task-add no-print">
      <Form onSubmit={save} label={m['contact.task.new']()}>
        <div className="note-task">
          <TextField
            {...field('title')}
            ref={first}
            label={m['contact.task.new']()}
            quietLabel
            placeholder={m['contact.task.new']()}
            required
          />
          {values.title === '' ? null : (
            <>
              <DateField {...field('dueOn')} label={m['contact.task.due']()} hint={undefined} lean="ahead" />
              {values.dueOn ? <RepeatFields value={again} onChange={setAgain} /> : null}
              <Button kind="primary" type="submit" busy={add.isPending}>
                {m['contact.task.add']()}
              </Button>
            </>
          )}
        </div>
      </Form>
    </div>
  )
}
