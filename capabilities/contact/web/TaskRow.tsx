// One task in a list: ticked off with a key or a tap, with a way back.
import { type ReactNode, useState } from 'react'
import { m } from '#texts'
import { addDays } from '../../../core/kit/day.ts'
import { Tick } from '../../../platform/web/parts/ChoiceField.tsx'
import { Row } from '../../../platform/web/parts/List.tsx'
import { Menu, type MenuEntry } from '../../../platform/web/parts/Menu.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { dayNear } from '../../../platform/web/when.ts'
import { answerOffer } from '../offer/api.ts'
import { changeTask } from '../task/api.ts'
import type { TaskLine, TaskOffer } from '../task/model.ts'
import { TaskChange } from './TaskChange.tsx'
import { TaskGive } from './TaskGive.tsx'

/** When it is due; soon or late asks attention, never alarm. */
function Due({ task }: { task: TaskLine }): ReactNode {
  const today = useToday()
  if (task.doneOn) return m['contact.task.done']({ day: dayNear(task.doneOn, today) })
  if (task.dueOn === null) return null
  const words = dayNear(task.dueOn, today)
  return task.dueOn <= addDays(today, 1) ? <Pill tone="sun">{words}</Pill> : words
}

/** That it comes back, and whom it was given to. */
function TaskMarks({ task }: { task: TaskLine }): ReactNode {
  const today = useToday()
  const { repeat, repeatUntil, offer } = task
  const often = repeat ? m[`contact.task.repeat.${repeat}`]().toLocaleLowerCase('nl') : ''
  const marks = [
    repeat === null ? '' : repeatUntil ? m['contact.task.repeats.until']({ often, day: dayNear(repeatUntil, today) }) : often,
    offer && offer.answer === null ? m['contact.task.waits']({ name: offer.toName }) : '',
    offer?.answer === 'returned' ? returnedWords(offer) : '',
  ].filter(Boolean)
  return marks.length === 0 || task.doneOn ? null : `, ${marks.join(', ')}`
}

function returnedWords({ toName: name, answerWords: words }: TaskOffer): string {
  return words ? m['contact.task.returned.words']({ name, words }) : m['contact.task.returned']({ name })
}

/** What one may do with a task: change it, give it away, or take that back. */
function TaskMenu({ task, change }: { task: TaskLine; change: () => void }) {
  const [giving, setGiving] = useState(false)
  const answer = useChange(answerOffer, ['people.'])
  const { offer } = task
  const waits = offer?.answer === null
  const withdraw = () => {
    if (!offer) return
    void answer.mutateAsync({ offerId: offer.id, version: offer.version, answer: 'withdrawn' }).then(
      () => tell(m['contact.offer.withdrawn']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  }
  const give: MenuEntry = waits
    ? { key: 'withdraw', label: m['contact.offer.withdraw'](), icon: 'undo', run: withdraw }
    : { key: 'give', label: m['contact.task.give'](), icon: 'people', run: () => setGiving(true) }
  const entries: MenuEntry[] = [
    { key: 'change', label: m['contact.task.change'](), icon: 'edit', run: change },
    ...(task.mine && task.doneOn === null ? [give] : []),
  ]
  return (
    <>
      <Menu word={m['contact.task.menu']({ title: task.title })} entries={entries} />
      {giving ? <TaskGive task={task} onClose={() => setGiving(false)} /> : null}
    </>
  )
}

export function TaskRow({ task, showPerson }: { task: TaskLine; showPerson: boolean }) {
  const change = useChange(changeTask, ['people.'])
  const [changing, setChanging] = useState(false)
  // The tick answers at once; the list follows.
  const [ticked, setTicked] = useState<{ done: boolean; version: number } | null>(null)
  const done = ticked && ticked.version >= task.version ? ticked.done : task.doneOn !== null
  const set = async (to: boolean, version: number): Promise<void> => {
    setTicked({ done: to, version })
    try {
      const receipt = await change.mutateAsync({ taskId: task.id, version, done: to })
      setTicked({ done: to, version: receipt.version })
      const back = { word: m['web.undo'](), run: () => void set(!to, receipt.version) }
      tell(to ? m['contact.task.ticked']() : m['contact.task.reopened'](), { back })
    } catch (failure) {
      setTicked(null)
      tell(failureSentence(failure), { tone: 'failed' })
    }
  }
  const below = (
    <>
      {showPerson ? <span className="private">{task.name}</span> : task.ownerName}
      <TaskMarks task={task} />
    </>
  )
  return (
    <>
      <Row
        start={
          <Tick done={done} what={task.title} onChange={(to) => void set(to, Math.max(task.version, ticked?.version ?? 0))} />
        }
        title={task.title}
        below={below}
        past={done}
        {...(showPerson ? { to: `/people/${task.caseId}` } : {})}
        end={
          <>
            <Due task={task} />
            <TaskMenu task={task} change={() => setChanging(true)} />
          </>
        }
      />
      {changing ? <TaskChange task={task} onClose={() => setChanging(false)} /> : null}
    </>
  )
}
