// The first step: the day someone asked for help with debts, and what threatens.
import { useRef } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { startTrajectory } from '../api.ts'
import { type Crisis, crises } from '../model.ts'
import { phaseWords } from './words.ts'

interface StartGiven {
  caseId: string
  /** What threatens by a debt of this case. */
  threat: Crisis | null
  onClose: () => void
}

export function StartDialog({ caseId, threat, onClose }: StartGiven) {
  const today = useToday()
  const { values, field } = useFields({ startedOn: today as Day | null, threat: (threat ?? 'none') as Crisis | 'none' })
  const ids = useRef({ id: newId(), phaseId: newId() })
  const start = useChange(startTrajectory)
  async function save(): Promise<void> {
    const chosen = values.threat === 'none' ? null : values.threat
    await start.mutateAsync({ caseId, ...ids.current, startedOn: values.startedOn ?? today, threat: chosen })
    tell(m['finance.trajectory.saved']({ phase: phaseWords('registration') }))
    onClose()
  }
  const choices = (['none', ...crises] as const).map((value) => ({ value, label: m[`finance.debts.threat.${value}`]() }))
  return (
    <Dialog title={m['finance.trajectory.start']()} onClose={onClose} size="small">
      <Form onSubmit={save} onCancel={onClose} submit={m['web.save']()}>
        <DateField
          {...field('startedOn')}
          label={m['finance.trajectory.asked-on']()}
          hint={m['finance.trajectory.asked-on.hint']()}
          lean="back"
          past
          required
        />
        <ChoiceField {...field('threat')} label={m['finance.debts.threat']()} choices={choices} required />
      </Form>
    </Dialog>
  )
}
