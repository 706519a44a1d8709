// A new goal in a few keys: words, Enter, a task, Enter, the next, Ctrl+Enter. The rest can wait.
import { type KeyboardEvent, useRef, useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../platform/web/new-id.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Sheet } from '../../../platform/web/parts/small.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { lifeDomains } from '../../assessment/model.ts'
import { addGoal } from '../api.ts'
import type { GoalText } from '../model.ts'
import { readOwner } from '../rules/owner.ts'
import type { Opened } from './opened.ts'
import { type Line, TaskLine } from './TaskLine.tsx'
import { domainWords } from './words.ts'

const newLine = (): Line => ({ id: newId(), title: '', who: '', dueOn: null })
const none = 'none'

/** The tasks that are being written; Enter on the last one makes the next, on an empty one it is enough. */
function useLines() {
  const [lines, setLines] = useState<Line[]>([])
  const change = (line: Line) => setLines((all) => all.map((one) => (one.id === line.id ? line : one)))
  const next = () => setLines((all) => (all.at(-1)?.title === '' ? all : [...all, newLine()]))
  return { lines, change, next }
}

export function GoalComposer({ caseId, opened, onClose }: { caseId: string; opened: Opened; onClose: () => void }) {
  const add = useChange(addGoal)
  const [ids] = useState(() => ({ id: newId(), planId: opened.plan?.id ?? newId() }))
  const [ownWords, setOwnWords] = useState('')
  const [domain, setDomain] = useState<string>(none)
  const { lines, change, next } = useLines()
  const sender = useRef<HTMLButtonElement>(null)
  const send = async () => {
    const written = lines.filter(({ title }) => title.trim() !== '')
    const actions = written.map(({ id, title, who, dueOn }) => ({ id, title, dueOn, ...readOwner(who, opened) }))
    await add.mutateAsync({ caseId, ...ids, ownWords, domain: (domain === none ? '' : domain) as GoalText['domain'], actions })
    onClose()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && ownWords === '' && lines.every(({ title }) => title === '')) onClose()
  }
  const intoTasks = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    next()
  }
  return (
    <Sheet as="section" label={m['plan.goal.add']()}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the fields inside. */}
      <div onKeyDown={keys}>
        <Form onSubmit={send} label={m['plan.goal.add']()}>
          <TextArea
            name="ownWords"
            label={m['plan.goal.own-words']()}
            hint={m['plan.goal.own-words.hint']()}
            voice
            required
            startHere
            rows={1}
            value={ownWords}
            onChange={setOwnWords}
            onKeyDown={intoTasks}
          />
          {lines.map((line, at) => (
            <TaskLine
              key={line.id}
              line={line}
              onChange={change}
              choices={opened}
              startHere
              onEnter={() => (at === lines.length - 1 && line.title.trim() === '' ? sender.current?.click() : next())}
            />
          ))}
          <div>
            <Button kind="plain" small icon="plus" onClick={next}>
              {m['plan.task.add']()}
            </Button>
          </div>
          <SelectField
            name="domain"
            label={m['plan.goal.domain']()}
            value={domain}
            onChange={setDomain}
            choices={[
              { value: none, label: m['plan.goal.domain.none']() },
              ...lifeDomains.map((value) => ({ value: value as string, label: domainWords(value) })),
            ]}
          />
          <div className="form-buttons">
            <Button kind="primary" type="submit" ref={sender} busy={add.isPending} shortcut={m['plan.keys.send']()}>
              {m['web.save']()}
            </Button>
            <Button onClick={onClose}>{m['web.cancel']()}</Button>
          </div>
        </Form>
      </div>
    </Sheet>
  )
}
