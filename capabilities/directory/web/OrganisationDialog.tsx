// Adding an organisation to the sociale kaart, or changing what is written of it.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { EmailField, TextArea, TextField } from '../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { addOrganisation, changeOrganisation } from '../organisation/api.ts'
import type { OrganisationView } from '../organisation/model.ts'
import './directory.css'

interface Given {
  organisation?: OrganisationView
  onClose: () => void
  onSaved?: (id: string) => void
}

export function OrganisationDialog({ organisation, onClose, onSaved }: Given) {
  const [id] = useState(newId)
  const add = useChange(addOrganisation)
  const change = useChange(changeOrganisation)
  const { name = '', description = '', phone = '', email = '', website = '' } = organisation ?? {}
  const { values, field } = useFields({ name, description, phone, email, website })
  const save = async () => {
    const done = organisation
      ? await change.mutateAsync({ organisationId: organisation.id, version: organisation.version, ...values })
      : await add.mutateAsync({ id, ...values })
    onClose()
    onSaved?.(done.id)
  }
  return (
    <Dialog title={organisation ? m['directory.organisation.edit']() : m['directory.organisation.add']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextField {...field('name')} label={m['directory.field.name']()} required startHere />
        <TextArea {...field('description')} label={m['directory.field.description']()} />
        <div className="directory-pair">
          <TextField {...field('phone')} label={m['directory.field.phone']()} type="tel" />
          <EmailField {...field('email')} label={m['directory.field.email']()} />
        </div>
        <TextField {...field('website')} label={m['directory.field.website']()} hint={m['directory.field.website.hint']()} />
      </Form>
    </Dialog>
  )
}
