// A line in the log of a desk: what was asked, promised, answered or sent, and by when they would.
import { useRef } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { logAtDesk } from '../api.ts'
import { type Desk, type LogLine, logKinds } from '../model.ts'

export function LogDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const today = useToday()
  const id = useRef(newId())
  const log = useChange(logAtDesk)
  const { values, field } = useFields({
    ...{ what: 'asked' as LogLine['what'], words: '', onDay: today as Day | null, dueOn: null as Day | null },
  })
  const waits = values.what === 'asked' || values.what === 'promised' || values.what === 'sent'
  const save = async () => {
    const { onDay, dueOn, ...line } = values
    if (onDay === null) throw new NotUnderstood([{ field: 'onDay', code: 'required' }])
    await log.mutateAsync({ institutionId: desk.id, id: id.current, ...line, onDay, dueOn: waits ? dueOn : null })
    tell(m['contact.desk.logged']())
    onClose()
  }
  return (
    <Dialog title={m['contact.desk.log.at']({ name: desk.name })} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <ChoiceField
          {...field('what')}
          label={m['contact.desk.log.what']()}
          beside
          required
          choices={logKinds.map((value) => ({ value, label: m[`contact.desk.log.${value}`]() }))}
        />
        <TextArea {...field('words')} label={m['contact.desk.log.words']()} rows={3} required startHere />
        <DateField {...field('onDay')} label={m['contact.desk.log.on']()} lean="back" past required />
        {waits ? <DateField {...field('dueOn')} label={m['contact.desk.log.due']()} lean="ahead" /> : null}
      </Form>
    </Dialog>
  )
}
