// One organisation in the address book: what it asks money for and where a letter goes.
import { useRef } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { putCreditor } from '../api.ts'
import { type BookEntry, type BookLine, bookKinds } from '../model.ts'

const nothing: BookEntry = { name: '', kind: 'collector', address: '', email: '', phone: '', collectsFor: '', retired: false }

export function CreditorDialog({ line, onClose }: { line: BookLine | null; onClose: () => void }) {
  const { id: _id, version: _version, ...entry } = line ?? { ...nothing, id: '', version: 0 }
  const { values, field } = useFields<BookEntry>(entry)
  const id = useRef(line?.id ?? newId())
  const put = useChange(putCreditor)
  async function save(): Promise<void> {
    const collectsFor = values.kind === 'collector' ? values.collectsFor : ''
    await put.mutateAsync({ creditorId: id.current, version: line?.version ?? null, ...values, collectsFor })
    tell(m['finance.book.saved']({ name: values.name.trim() }))
    onClose()
  }
  return (
    <Dialog title={line ? m['finance.book.change']() : m['finance.book.add']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextField {...field('name')} label={m['finance.book.name']()} required startHere />
        <SelectField
          {...field('kind')}
          label={m['finance.book.kind']()}
          choices={bookKinds.map((value) => ({ value, label: m[`finance.debts.kind.${value}`]() }))}
          required
        />
        {values.kind === 'collector' ? (
          <TextField
            {...field('collectsFor')}
            label={m['finance.book.collects-for']()}
            hint={m['finance.book.collects-for.hint']()}
          />
        ) : null}
        <TextArea {...field('address')} label={m['finance.book.address']()} hint={m['finance.book.address.hint']()} rows={3} />
        <TextField {...field('email')} label={m['finance.book.email']()} />
        <TextField {...field('phone')} label={m['finance.book.phone']()} width="half" />
        {line ? <CheckField {...field('retired')} label={m['finance.book.retired']()} /> : null}
      </Form>
    </Dialog>
  )
}
