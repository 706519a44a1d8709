// A desk: the institution, its numbers, the term to object, and the next move.
import { useRef } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { addDesk, changeDesk } from '../api.ts'
import { type Desk, type DeskText, institutionKinds } from '../model.ts'

const empty: DeskText = {
  ...{ name: '', kind: 'other', numbers: '', reachedBy: '', objectionOn: null, objectionAbout: '', nextMove: '', nextOn: null },
}

export function DeskDialog({ caseId, desk, onClose }: { caseId: string; desk?: Desk; onClose: () => void }) {
  const id = useRef(newId())
  const { name, kind, numbers, reachedBy, objectionOn, objectionAbout, nextMove, nextOn } = desk ?? empty
  const { values, field } = useFields({
    ...{ name, kind, numbers, reachedBy, objectionOn, objectionAbout, nextMove, nextOn, closed: desk?.closed ?? false },
  })
  const add = useChange(addDesk)
  const change = useChange(changeDesk)
  const save = async () => {
    const { closed, ...text } = values
    if (desk) await change.mutateAsync({ institutionId: desk.id, version: desk.version, ...text, closed })
    else await add.mutateAsync({ caseId, id: id.current, ...text })
    tell(m['contact.desk.saved']())
    onClose()
  }
  return (
    <Dialog title={desk ? m['contact.desk.change']() : m['contact.desk.new']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextField {...field('name')} label={m['contact.desk.name']()} required startHere />
        <SelectField
          {...field('kind')}
          label={m['contact.desk.kind']()}
          choices={institutionKinds.map((value) => ({ value, label: m[`contact.desk.kind.${value}`]() }))}
        />
        <TextArea {...field('numbers')} label={m['contact.desk.numbers']()} hint={m['contact.desk.numbers.hint']()} rows={2} />
        <TextField {...field('reachedBy')} label={m['contact.desk.reached-by']()} />
        <TextField {...field('nextMove')} label={m['contact.desk.next-move']()} />
        <DateField {...field('nextOn')} label={m['contact.desk.next-on']()} lean="ahead" />
        <DateField
          {...field('objectionOn')}
          label={m['contact.desk.objection-on']()}
          hint={m['contact.desk.objection-on.hint']()}
        />
        {values.objectionOn === null ? null : (
          <TextField {...field('objectionAbout')} label={m['contact.desk.objection-about']()} />
        )}
        {desk ? <CheckField {...field('closed')} label={m['contact.desk.closed']()} /> : null}
      </Form>
    </Dialog>
  )
}
