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
import type { Template } from '../templates/model.ts'
import { Examples, exampleAt, useExamples } from './Examples.tsx'
import type { Opened } from './opened.ts'
import { offeredGoal } from './parts/offered-goal.ts'
import { type Line, TaskLine } from './TaskLine.tsx'
import { type Whose, WhoseField } from './WhoseField.tsx'
import { domainWords } from './words.ts'

const newLine = (given: Partial<Line> = {}): Line => ({ id: newId(), title: '', who: '', dueOn: null, ...given })
const none = 'none'

/** The tasks that are being written; Enter on the last one makes the next, on an empty one it is enough. */
function useLines() {
  const [lines, setLines] = useState<Line[]>([])
  const change = (line: Line) => setLines((all) => all.map((one) => (one.id === line.id ? line : one)))
  const next = () => setLines((all) => (all.at(-1)?.title === '' ? all : [...all, newLine()]))
  const put = (given: readonly Partial<Line>[]) =>
    setLines((all) => [...all.filter(({ title }) => title !== ''), ...given.map(newLine)])
  return { lines, change, next, put }
}

/** What is written of a goal so far, and how it goes out. */
function useGoal(caseId: string, opened: Opened) {
  const add = useChange(addGoal)
  const [ids] = useState(() => ({ id: newId(), planId: opened.plan?.id ?? newId() }))
  const offered = offeredGoal(caseId)
  const [ownWords, setOwnWords] = useState(offered?.ownWords ?? '')
  const [wording, setWording] = useState('')
  const [domain, setDomain] = useState<string>(offered?.domain || none)
  const [whose, setWhose] = useState<Whose>({ personIds: [], ownersOnly: false })
  const tasks = useLines()
  /** The person's own words stay; an example fills what is still empty, and adds its steps. */
  const take = (example: Template) => {
    if (ownWords.trim() === '') setOwnWords(example.ownWords)
    if (wording === '') setWording(example.wording)
    tasks.put(example.steps.map(({ title, ownerKind: kind }) => ({ title, kind })))
  }
  const send = () => {
    const written = tasks.lines.filter(({ title }) => title.trim() !== '')
    const actions = written.map(({ id, title, who, dueOn, kind }) => ({ id, title, dueOn, ...readOwner(who, opened, kind) }))
    const about = (domain === none ? '' : domain) as GoalText['domain']
    return add.mutateAsync({ caseId, ...ids, ownWords, wording, domain: about, ...whose, actions })
  }
  const blank = ownWords === '' && tasks.lines.every(({ title }) => title === '')
  return {
    ...{ ownWords, setOwnWords, wording, setWording, domain, setDomain, whose, setWhose },
    ...{ tasks, take, send, blank, busy: add.isPending },
  }
}
type Composed = ReturnType<typeof useGoal>

/** Below the tasks: what it is about, examples for that, and whose goal it is. */
function Rest({ goal, examples, people }: { goal: Composed; examples: readonly Template[]; people: Opened['people'] }) {
  const choices = [
    { value: none, label: m['plan.goal.domain.none']() },
    ...lifeDomains.map((value) => ({ value: value as string, label: domainWords(value) })),
  ]
  return (
    <>
      <SelectField
        name="domain"
        label={m['plan.goal.domain']()}
        value={goal.domain}
        onChange={goal.setDomain}
        choices={choices}
      />
      <Examples chosen={goal.domain !== none} examples={examples} onTake={goal.take} />
      {goal.wording === '' ? null : (
        <TextArea name="wording" label={m['plan.goal.wording']()} rows={1} value={goal.wording} onChange={goal.setWording} />
      )}
      <WhoseField people={people} value={goal.whose} onChange={goal.setWhose} />
    </>
  )
}

export function GoalComposer({ caseId, opened, onClose }: { caseId: string; opened: Opened; onClose: () => void }) {
  const goal = useGoal(caseId, opened)
  const { lines, change, next } = goal.tasks
  const examples = useExamples(goal.domain)
  const sender = useRef<HTMLButtonElement>(null)
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && goal.blank) onClose()
    const example = exampleAt(event, examples)
    if (!example) return
    event.preventDefault()
    goal.take(example)
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
        <Form onSubmit={() => goal.send().then(onClose)} label={m['plan.goal.add']()}>
          <TextArea
            name="ownWords"
            label={m['plan.goal.own-words']()}
            hint={m['plan.goal.own-words.hint']()}
            voice
            required
            startHere
            rows={1}
            value={goal.ownWords}
            onChange={goal.setOwnWords}
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
          <Rest goal={goal} examples={examples} people={opened.people} />
          <div className="form-buttons">
            <Button kind="primary" type="submit" ref={sender} busy={goal.busy} shortcut={m['plan.keys.send']()}>
              {m['web.save']()}
            </Button>
            <Button onClick={onClose}>{m['web.cancel']()}</Button>
          </div>
        </Form>
      </div>
    </Sheet>
  )
}
