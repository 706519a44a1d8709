// Adding someone to the address book of all, or mending what is written of them.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { EmailField, TextField } from '../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { addContact, changeContact } from '../contact/api.ts'
import type { ContactLine } from '../contact/model.ts'
import { openChoices } from '../history/api.ts'
import type { Area } from '../history/model.ts'
import './directory.css'

interface Given {
  contact?: ContactLine
  /** The organisation on whose page one is. */
  organisationId?: string
  onClose: () => void
}

const none = 'none'

function ContactForm({
  contact,
  organisationId,
  onClose,
  ...choices
}: Given & { areas: readonly Area[]; organisations: readonly { id: string; name: string }[] }) {
  const [id] = useState(newId)
  const add = useChange(addContact)
  const change = useChange(changeContact)
  const { name = '', role = '', phone = '', email = '', reach = '' } = contact ?? {}
  const { values, field } = useFields({
    ...{ name, role, phone, email, reach },
    organisation: contact?.organisationId ?? organisationId ?? none,
    area: contact?.teamId ?? none,
  })
  const save = async () => {
    const { organisation, area, ...text } = values
    const to = { ...text, organisationId: organisation === none ? null : organisation, teamId: area === none ? null : area }
    if (contact) await change.mutateAsync({ contactId: contact.id, version: contact.version, ...to })
    else await add.mutateAsync({ id, ...to })
    onClose()
  }
  const organisations = choices.organisations.map((one) => ({ value: one.id, label: one.name }))
  const areas = choices.areas.map((one) => ({ value: one.teamId, label: one.name }))
  return (
    <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
      <TextField
        {...field('name')}
        label={m['directory.field.name']()}
        hint={m['directory.contact.name.hint']()}
        required
        startHere
      />
      <TextField {...field('role')} label={m['directory.field.role']()} hint={m['directory.contact.role.hint']()} />
      <SelectField
        {...field('organisation')}
        label={m['directory.field.organisationId']()}
        required
        choices={[{ value: none, label: m['directory.contact.no-organisation']() }, ...organisations]}
      />
      <div className="directory-pair">
        <TextField {...field('phone')} label={m['directory.field.phone']()} type="tel" />
        <EmailField {...field('email')} label={m['directory.field.email']()} />
      </div>
      <TextField {...field('reach')} label={m['directory.field.reach']()} hint={m['directory.contact.reach.hint']()} />
      <SelectField
        {...field('area')}
        label={m['directory.area']()}
        required
        choices={[{ value: none, label: m['directory.area.all']() }, ...areas]}
      />
    </Form>
  )
}

export function ContactDialog(given: Given) {
  const look = useLook(openChoices, {})
  return (
    <Dialog title={given.contact ? m['directory.contact.edit']() : m['directory.contact.add']()} onClose={given.onClose}>
      <Looked look={look}>
        {({ areas, organisations }) => <ContactForm {...given} areas={areas} organisations={organisations} />}
      </Looked>
    </Dialog>
  )
}
