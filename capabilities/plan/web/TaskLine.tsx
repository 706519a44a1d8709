// One task while it is written: what, who, when, beside each other. Enter goes on to the next.
import type { KeyboardEvent } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import type { OwnerKind } from '../model.ts'
import type { Choices } from '../rules/owner.ts'
import { OwnerField } from './OwnerField.tsx'

export interface Line {
  id: string
  title: string
  who: string
  dueOn: Day | null
  /** Who would do it where nobody is named. */
  kind?: OwnerKind
}

interface Given {
  line: Line
  onChange: (line: Line) => void
  choices: Choices
  /** Enter in one of its fields, without Ctrl. */
  onEnter: () => void
  startHere?: boolean
}

export function TaskLine({ line, onChange, choices, onEnter, startHere = false }: Given) {
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields inside take the keys; Enter is heard for all three.
    <div className="task-line" onKeyDown={enter}>
      <TextField
        name={`title-${line.id}`}
        label={m['plan.task.what']()}
        value={line.title}
        onChange={(title) => onChange({ ...line, title })}
        startHere={startHere}
      />
      <OwnerField
        name={`who-${line.id}`}
        value={line.who}
        onChange={(who) => onChange({ ...line, who })}
        choices={choices}
        kind={line.kind}
      />
      <DateField
        name={`due-${line.id}`}
        label={m['plan.task.when']()}
        hint={undefined}
        value={line.dueOn}
        onChange={(dueOn) => onChange({ ...line, dueOn })}
        lean="ahead"
      />
    </div>
  )
}
