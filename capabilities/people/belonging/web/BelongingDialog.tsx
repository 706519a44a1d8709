// One thing someone belongs to.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { addBelonging, changeBelonging } from '../api.ts'
import { type Belonging, type BelongingText, belongingKinds } from '../model.ts'

interface Given {
  caseId: string
  people: readonly { id: string; name: string }[]
  /** Left out: a new one. */
  row?: Belonging
  onClose: () => void
}

const blank: BelongingText = { kind: 'group', name: '', gives: '', sinceOn: null, untilOn: null }

export function BelongingDialog({ caseId, people, row, onClose }: Given) {
  const { kind, name, gives, sinceOn, untilOn } = row ?? blank
  const { values, field } = useFields({ kind, name, gives, sinceOn, untilOn, personId: row?.personId ?? people[0]?.id ?? '' })
  const [id] = useState(newId)
  const add = useChange(addBelonging)
  const change = useChange(changeBelonging)
  async function save(): Promise<void> {
    const { personId, ...words } = values
    if (row) await change.mutateAsync({ belongingId: row.id, version: row.version, ...words })
    else await add.mutateAsync({ caseId, id, personId, ...words })
    tell(m['people.belonging.saved']())
    onClose()
  }
  return (
    <Dialog title={row ? m['people.belonging.change']() : m['people.belonging.add']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextField {...field('name')} label={m['people.belonging.name']()} required startHere />
        <SelectField
          {...field('kind')}
          label={m['people.belonging.kind']()}
          required
          choices={belongingKinds.map((value) => ({ value, label: m[`people.belonging.kind.${value}`]() }))}
        />
        {row || people.length < 2 ? null : (
          <SelectField
            {...field('personId')}
            label={m['people.belonging.who']()}
            required
            choices={people.map((one) => ({ value: one.id, label: one.name }))}
          />
        )}
        <TextArea {...field('gives')} label={m['people.belonging.gives']()} voice rows={2} />
        <DateField {...field('sinceOn')} label={m['people.belonging.since']()} lean="back" past />
        <DateField {...field('untilOn')} label={m['people.belonging.until']()} hint={m['people.belonging.until.hint']()} />
      </Form>
    </Dialog>
  )
}
