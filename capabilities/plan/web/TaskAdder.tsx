// Tasks for a goal that is there: one after the other, until one has enough.
import { type KeyboardEvent, useRef, useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../platform/web/new-id.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { addAction } from '../api.ts'
import type { Goal } from '../model.ts'
import { mustSayWhy } from '../rules/agreement.ts'
import { readOwner } from '../rules/owner.ts'
import type { Opened } from './opened.ts'
import { useTypingIn } from './presence.tsx'
import { type Line, TaskLine } from './TaskLine.tsx'
import { WhyField } from './WhyField.tsx'

const newLine = (): Line => ({ id: newId(), title: '', who: '', dueOn: null })

export function TaskAdder({ goal, opened, onClose }: { goal: Goal; opened: Opened; onClose: () => void }) {
  const add = useChange(addAction)
  const [line, setLine] = useState(newLine)
  const [why, setWhy] = useState('')
  useTypingIn(goal.id)
  const sender = useRef<HTMLButtonElement>(null)
  const send = async () => {
    if (line.title.trim() === '') return onClose()
    const { id, title, who, dueOn } = line
    await add.mutateAsync({ goalId: goal.id, id, title, dueOn, ...readOwner(who, opened), why })
    setLine(newLine())
    setWhy('')
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && line.title === '') onClose()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape from the fields inside.
    <div onKeyDown={leave} className="task-adder">
      <Form onSubmit={send} label={m['plan.task.add']()}>
        <TaskLine
          key={line.id}
          line={line}
          onChange={setLine}
          choices={opened}
          startHere
          onEnter={() => sender.current?.click()}
        />
        {mustSayWhy(goal, opened.plan?.lastVersion ?? null) ? (
          <WhyField value={why} onChange={setWhy} required={line.title.trim() !== ''} />
        ) : null}
        <div className="form-buttons">
          <Button kind="primary" small type="submit" ref={sender} busy={add.isPending}>
            {m['plan.task.keep']()}
          </Button>
          <Button small onClick={onClose}>
            {m['plan.task.enough']()}
          </Button>
        </div>
      </Form>
    </div>
  )
}
