// Where someone stands on the scale of a goal, and whether it goes on, waits or ends.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { ChoiceField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Voice } from '../../../platform/web/parts/small.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { moveGoal, scoreGoal } from '../api.ts'
import { type Goal, type GoalState, goalStates, type VersionLine } from '../model.ts'
import { mustSayWhy } from '../rules/agreement.ts'

interface Given {
  goal: Goal
  onClose: () => void
}

const levels = ['-2', '-1', '0', '1', '2'] as const

export function ScoreDialog({ goal, onClose }: Given) {
  const today = useToday()
  const [id] = useState(newId)
  const score = useChange(scoreGoal)
  const { values, field } = useFields({
    level: (goal.level === null ? null : String(goal.level)) as (typeof levels)[number] | null,
    note: '',
    on: today as Day | null,
  })
  const send = async () => {
    if (values.level === null) return
    await score.mutateAsync({
      goalId: goal.id,
      version: goal.version,
      id,
      level: Number(values.level),
      on: values.on ?? today,
      note: values.note,
    })
    onClose()
  }
  const choices = levels.map((value, at) => ({
    value,
    label: goal.scale[at] || m[`web.scale.${value}`](),
    hint: goal.scale[at] ? m[`web.scale.${value}`]() : undefined,
  }))
  return (
    <Dialog title={m['plan.goal.score']()} onClose={onClose}>
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={send}>
        <Voice>{goal.ownWords}</Voice>
        <ChoiceField {...field('level')} label={m['plan.score.where']()} required startHere choices={choices} />
        <TextArea {...field('note')} label={m['plan.score.note']()} rows={2} />
        <DateField {...field('on')} label={m['plan.score.day']()} lean="back" />
      </Form>
    </Dialog>
  )
}

export function MoveDialog({ goal, signed, onClose }: Given & { signed: VersionLine | null }) {
  const move = useChange(moveGoal)
  const { values, field } = useFields({ state: goal.state, reason: goal.stateReason })
  const send = async () => {
    await move.mutateAsync({ goalId: goal.id, version: goal.version, state: values.state, reason: values.reason })
    onClose()
  }
  // A signed goal that goes on, waits or stops says why; what is reached speaks for itself.
  const why = values.state === 'dropped' || (values.state !== 'reached' && mustSayWhy(goal, signed))
  const hintOf = (state: GoalState) => m[`plan.state.${state}.hint`]()
  return (
    <Dialog title={m['plan.goal.move']()} onClose={onClose}>
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={send}>
        <ChoiceField
          {...field('state')}
          label={m['plan.state']()}
          required
          startHere
          choices={goalStates.map((value) => ({ value, label: m[`plan.state.${value}`](), hint: hintOf(value) }))}
        />
        <TextArea {...field('reason')} label={m['plan.state.reason']()} required={why} rows={2} />
      </Form>
    </Dialog>
  )
}
