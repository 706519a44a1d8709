// Closing a case with its reason; the door stays open.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { useFields } from '../../../platform/web/form.ts'
import { ChoiceField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Slot } from '../../../platform/web/parts/Slot.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { closeCase } from '../api.ts'
import { type CaseView, closedBecause } from '../model.ts'

const reasons = closedBecause.options

export function CloseDialog({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const today = useToday()
  const { values, field } = useFields({ because: null as (typeof reasons)[number] | null, on: today as Day | null, note: '' })
  const close = useChange(closeCase, ['contact.', 'plan.'])
  async function save(): Promise<void> {
    const { because, on, note } = values
    if (because === null || on === null) return
    await close.mutateAsync({ caseId: view.id, version: view.version, because, on, note })
    tell(m['people.closed.saved']())
    onClose()
  }
  return (
    <Dialog title={m['people.close']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['people.close']()} onCancel={onClose}>
        <Slot name="case.closing" given={{ caseId: view.id }} quiet />
        <ChoiceField
          {...field('because')}
          label={m['people.close.because']()}
          choices={reasons.map((value) => ({ value, label: m[`people.because.${value}`]() }))}
          required
        />
        <DateField {...field('on')} label={m['people.close.on']()} required />
        <TextArea {...field('note')} label={m['people.close.note']()} hint={m['people.close.note.hint']()} />
      </Form>
    </Dialog>
  )
}
