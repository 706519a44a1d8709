// Writing down what a receiver said by telephone or mail.
import { useState } from 'react'
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
import { recordAnswer } from '../api.ts'
import type { Answer, ReferralLine } from '../model.ts'
import { answersAfter } from '../rules.ts'

export function AnswerDialog({ line, onClose }: { line: ReferralLine; onClose: () => void }) {
  const today = useToday()
  const [id] = useState(newId)
  const record = useChange(recordAnswer, ['contact.'])
  const { values, field } = useFields({ answer: null as Answer | null, onDay: today as Day | null, saidBy: '', note: '' })
  const asksNote = values.answer === 'declined' || values.answer === 'contact'
  async function save(): Promise<void> {
    const { answer, onDay, saidBy, note } = values
    if (answer === null || onDay === null) return
    await record.mutateAsync({ referralId: line.id, version: line.version, id, answer, onDay, saidBy, note })
    tell(m['sharing.recorded']())
    onClose()
  }
  return (
    <Dialog title={m['sharing.record']()} onClose={onClose}>
      <Form submit={m['web.save']()} onSubmit={save} onCancel={onClose}>
        <ChoiceField
          {...field('answer')}
          label={m['sharing.record.what']()}
          choices={answersAfter(line.state).map((value) => ({ value, label: m[`sharing.record.${value}`]() }))}
          required
        />
        <TextArea
          {...field('note')}
          label={m['sharing.record.note']()}
          hint={m['sharing.record.note.hint']()}
          rows={2}
          required={asksNote}
        />
        <TextField {...field('saidBy')} label={m['sharing.record.said-by']()} />
        <DateField {...field('onDay')} label={m['sharing.record.on']()} lean="back" required />
      </Form>
    </Dialog>
  )
}
