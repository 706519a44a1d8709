// One task in a list: ticked off with a key or a tap, with a way back.
import { type ReactNode, useState } from 'react'
import { m } from '#texts'
import { addDays } from '../../../core/kit/day.ts'
import { Tick } from '../../../platform/web/parts/ChoiceField.tsx'
import { Row } from '../../../platform/web/parts/List.tsx'
import { Menu } from '../../../platform/web/parts/Menu.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { dayNear } from '../../../platform/web/when.ts'
import { changeTask } from '../task/api.ts'
import type { TaskLine } from '../task/model.ts'
import { TaskChange } from './TaskChange.tsx'

/** When it is due; soon or late asks attention, never alarm. */
function Due({ task }: { task: TaskLine }): ReactNode {
  const today = useToday()
  if (task.doneOn) return m['contact.task.done']({ day: dayNear(task.doneOn, today) })
  if (task.dueOn === null) return null
  const words = dayNear(task.dueOn, today)
  return task.dueOn <= addDays(today, 1) ? <Pill tone="sun">{words}</Pill> : words
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
  const below = showPerson ? <span className="private">{task.name}</span> : task.ownerName
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
            {showPerson ? null : (
              <Menu
                word={m['contact.task.menu']({ title: task.title })}
                entries={[{ key: 'change', label: m['contact.task.change'](), icon: 'edit', run: () => setChanging(true) }]}
              />
            )}
          </>
        }
      />
      {changing ? <TaskChange task={task} onClose={() => setChanging(false)} /> : null}
    </>
  )
}
