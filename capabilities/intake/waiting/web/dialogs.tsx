// Stopping the clock of waiting, starting it again, and writing down who was spoken in between.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { noteInterimContact, startClock, stopClock } from '../api.ts'
import { contactWays, type InterimContact } from '../model.ts'

interface Given {
  request: { id: string; version: number }
  onClose: () => void
}

export function StopDialog({ request, onClose }: Given) {
  const today = useToday()
  const { values, field } = useFields({ id: newId(), fromOn: today as Day | null, reason: '' })
  const stop = useChange(stopClock)
  async function save(): Promise<void> {
    if (values.fromOn === null) return
    await stop.mutateAsync({ requestId: request.id, version: request.version, ...values, fromOn: values.fromOn })
    onClose()
    tell(m['intake.stop.done']())
  }
  return (
    <Dialog title={m['intake.stop']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['intake.stop']()} onCancel={onClose}>
        <p className="soft">{m['intake.stop.lead']()}</p>
        <TextField
          {...field('reason')}
          label={m['intake.stop.reason']()}
          hint={m['intake.stop.reason.hint']()}
          required
          startHere
        />
        <DateField {...field('fromOn')} label={m['intake.stop.from']()} lean="back" required />
      </Form>
    </Dialog>
  )
}

export function StartDialog({ request, onClose }: Given) {
  const today = useToday()
  const { values, field } = useFields({ untilOn: today as Day | null })
  const start = useChange(startClock)
  async function save(): Promise<void> {
    if (values.untilOn === null) return
    await start.mutateAsync({ requestId: request.id, version: request.version, untilOn: values.untilOn })
    onClose()
    tell(m['intake.start.done']())
  }
  return (
    <Dialog title={m['intake.start']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['intake.start']()} onCancel={onClose}>
        <DateField {...field('untilOn')} label={m['intake.start.from']()} lean="back" required startHere />
      </Form>
    </Dialog>
  )
}

export function ContactDialog({ request, onClose }: Given) {
  const today = useToday()
  const { values, field } = useFields({
    id: newId(),
    onDay: today as Day | null,
    how: 'phone' as InterimContact['how'],
    reached: null as 'yes' | 'no' | null,
    note: '',
    nextOn: null as Day | null,
  })
  const add = useChange(noteInterimContact)
  async function save(): Promise<void> {
    const { onDay, reached, ...rest } = values
    if (onDay === null || reached === null) return
    await add.mutateAsync({ requestId: request.id, ...rest, onDay, reached: reached === 'yes' })
    onClose()
    tell(m['intake.contact.done']())
  }
  const ways = contactWays.map((value) => ({ value, label: m[`intake.contact.how.${value}`]() }))
  const reached = (['yes', 'no'] as const).map((value) => ({ value, label: m[`intake.contact.reached.${value}`]() }))
  return (
    <Dialog title={m['intake.contact.new']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <p className="soft">{m['intake.contact.lead']()}</p>
        <ChoiceField {...field('how')} label={m['intake.contact.how']()} choices={ways} required beside />
        <ChoiceField {...field('reached')} label={m['intake.contact.reached.ask']()} choices={reached} required beside />
        <TextArea {...field('note')} label={m['intake.contact.note']()} rows={2} required={values.reached !== 'no'} />
        <DateField {...field('onDay')} label={m['intake.contact.on']()} lean="back" required />
        <DateField
          {...field('nextOn')}
          label={m['intake.contact.next-on']()}
          hint={m['intake.contact.next-on.hint']()}
          lean="ahead"
        />
      </Form>
    </Dialog>
  )
}
