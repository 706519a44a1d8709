// Writing down a no with its way back, and that someone came back on it.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { type Bound, useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { ChoiceField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import type { SpokenNo } from '../model.ts'
import { noteNo, setWayBack, takeBackNo } from '../readiness/api.ts'

const kinds = ['help', 'plan', 'registration'] as const

export function NoDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const today = useToday()
  const [id] = useState(newId)
  const note = useChange(noteNo)
  const { values, field } = useFields({
    saidTo: null as SpokenNo['saidTo'] | null,
    ownWords: '',
    wayBack: '',
    saidOn: today as Day | null,
    askAgainOn: null as Day | null,
  })
  const send = async () => {
    if (values.saidTo === null) return
    await note.mutateAsync({ caseId, id, ...values, saidTo: values.saidTo, saidOn: values.saidOn ?? today })
    onClose()
  }
  return (
    <Dialog title={m['assessment.no.add']()} onClose={onClose}>
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={send}>
        <ChoiceField
          {...field('saidTo')}
          label={m['assessment.no.to']()}
          required
          startHere
          choices={kinds.map((value) => ({
            value,
            label: m[`assessment.no.${value}`](),
            hint: m[`assessment.no.${value}.hint`](),
          }))}
        />
        <TextArea {...field('ownWords')} label={m['assessment.no.words']()} voice rows={2} />
        <TextArea
          {...field('wayBack')}
          label={m['assessment.no.way-back']()}
          hint={m['assessment.no.way-back.hint']()}
          required
          rows={2}
        />
        <AskAgain {...field('askAgainOn')} />
        <DateField {...field('saidOn')} label={m['assessment.seen-on']()} lean="back" />
      </Form>
    </Dialog>
  )
}

function AskAgain(given: Bound<Day | null>) {
  return <DateField {...given} label={m['assessment.no.ask-again']()} hint={m['assessment.no.ask-again.hint']()} lean="ahead" />
}

/** Another way back, or another day. */
export function WayBackDialog({ spoken, onClose }: { spoken: SpokenNo; onClose: () => void }) {
  const change = useChange(setWayBack)
  const { values, field } = useFields({ wayBack: spoken.wayBack, askAgainOn: spoken.askAgainOn })
  const send = async () => {
    await change.mutateAsync({ spokenNoId: spoken.id, version: spoken.version, ...values })
    onClose()
  }
  return (
    <Dialog title={m['assessment.no.way-back']()} onClose={onClose} size="small">
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={send}>
        <TextArea {...field('wayBack')} label={m['assessment.no.way-back']()} required rows={2} />
        <AskAgain {...field('askAgainOn')} />
      </Form>
    </Dialog>
  )
}

export function TakeBackDialog({ spoken, onClose }: { spoken: SpokenNo; onClose: () => void }) {
  const today = useToday()
  const back = useChange(takeBackNo)
  const { values, field } = useFields({ on: today as Day | null, note: '' })
  const send = async () => {
    await back.mutateAsync({ spokenNoId: spoken.id, version: spoken.version, on: values.on ?? today, note: values.note })
    onClose()
  }
  return (
    <Dialog title={m['assessment.no.take-back']()} onClose={onClose} size="small">
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={send}>
        <TextArea {...field('note')} label={m['assessment.no.note']()} startHere rows={2} />
        <DateField {...field('on')} label={m['assessment.seen-on']()} lean="back" />
      </Form>
    </Dialog>
  )
}
