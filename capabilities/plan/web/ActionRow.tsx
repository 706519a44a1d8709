// One task in a goal: tick it off, see who and when, and change it in its place.
import { useState } from 'react'
import { m } from '#texts'
import { Tick } from '../../../platform/web/parts/ChoiceField.tsx'
import { Row } from '../../../platform/web/parts/List.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { changeAction } from '../api.ts'
import type { Action } from '../model.ts'
import { ActionForm } from './ActionForm.tsx'
import type { Opened } from './opened.ts'
import { dueWords, ownerWords, stateWords } from './words.ts'

function Below({ action }: { action: Action }) {
  const state = action.state === 'todo' || action.state === 'done' ? '' : stateWords(action)
  return (
    <>
      <span className="private">{ownerWords(action)}</span>
      {[state, action.note].filter(Boolean).map((word) => (
        <span key={word}> · {word}</span>
      ))}
    </>
  )
}

/** A tick shows at once, and stays as it was put until the server's answer is in. */
function useTicking(action: Action) {
  const change = useChange(changeAction)
  const [put, setPut] = useState<{ done: boolean; version: number } | null>(null)
  const tick = (done: boolean) => {
    setPut({ done, version: action.version })
    change.mutate(
      { actionId: action.id, version: action.version, state: done ? 'done' : 'todo' },
      {
        onError: (failure) => {
          setPut(null)
          tell(failureSentence(failure), { tone: 'failed' })
        },
      },
    )
  }
  return { done: put?.version === action.version ? put.done : action.state === 'done', tick }
}

export function ActionRow({ caseId, action, opened }: { caseId: string; action: Action; opened: Opened }) {
  const today = useToday()
  const [editing, setEditing] = useState(false)
  const may = opened.may.includes('plan.change-action')
  const due = dueWords(action, today)
  const { done, tick } = useTicking(action)
  if (editing)
    return (
      <li className="row row-plain">
        <ActionForm caseId={caseId} action={action} opened={opened} onClose={() => setEditing(false)} />
      </li>
    )
  return (
    <Row
      start={<Tick done={done} what={action.title} {...(may ? { onChange: tick } : {})} />}
      title={
        may ? (
          <button
            type="button"
            className="plan-word"
            onClick={() => setEditing(true)}
            aria-label={m['plan.task.edit']({ title: action.title })}
          >
            {action.title}
          </button>
        ) : (
          action.title
        )
      }
      below={<Below action={action} />}
      end={due ? due.near ? <Pill tone="sun">{due.words}</Pill> : due.words : null}
      past={done || action.state === 'no-longer'}
    />
  )
}
