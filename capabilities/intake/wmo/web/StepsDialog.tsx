// What was done about a report of need: investigated, applied for, decided.
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { noteWmoSteps } from '../api.ts'
import type { WmoClock } from '../model.ts'

interface Given {
  request: { id: string; version: number }
  clock: WmoClock
  onClose: () => void
}

export function StepsDialog({ request, clock, onClose }: Given) {
  const { investigatedOn, appliedOn, decidedOn } = clock
  const { values, field } = useFields({ investigatedOn, appliedOn, decidedOn })
  const note = useChange(noteWmoSteps)
  async function save(): Promise<void> {
    await note.mutateAsync({ requestId: request.id, version: request.version, ...values })
    onClose()
    tell(m['intake.wmo.steps.saved']())
  }
  return (
    <Dialog title={m['intake.wmo.steps.title']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <p className="soft">{m['intake.wmo.steps.lead']()}</p>
        <DateField {...field('investigatedOn')} label={m['intake.wmo.investigatedOn']()} lean="back" startHere />
        <DateField
          {...field('appliedOn')}
          label={m['intake.wmo.appliedOn']()}
          hint={m['intake.wmo.appliedOn.hint']()}
          lean="back"
        />
        <DateField {...field('decidedOn')} label={m['intake.wmo.decidedOn']()} lean="back" />
      </Form>
    </Dialog>
  )
}
