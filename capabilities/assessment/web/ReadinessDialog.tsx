// Asking why someone wants a change, and how willing they are.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { ChoiceField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { noteReadiness } from '../readiness/api.ts'

const notAsked = 'not-asked'
const figures = [notAsked, ...Array.from({ length: 11 }, (_, at) => String(at))]

export function ReadinessDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const today = useToday()
  const [id] = useState(newId)
  const note = useChange(noteReadiness)
  const { values, field } = useFields({ ownReasons: '', figure: notAsked, askedOn: today as Day | null })
  const send = async () => {
    const willingness = values.figure === notAsked ? null : Number(values.figure)
    await note.mutateAsync({ caseId, id, askedOn: values.askedOn ?? today, ownReasons: values.ownReasons, willingness })
    onClose()
  }
  return (
    <Dialog title={m['assessment.ready.add']()} onClose={onClose}>
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={send}>
        <TextArea
          {...field('ownReasons')}
          label={m['assessment.ready.reasons']()}
          hint={m['assessment.ready.reasons.hint']()}
          voice
          startHere
        />
        <ChoiceField
          {...field('figure')}
          label={m['assessment.ready.how-much']()}
          hint={m['assessment.ready.how-much.hint']()}
          beside
          choices={figures.map((value) => ({ value, label: value === notAsked ? m['assessment.figure.not-asked']() : value }))}
        />
        <DateField {...field('askedOn')} label={m['assessment.seen-on']()} lean="back" />
      </Form>
    </Dialog>
  )
}
