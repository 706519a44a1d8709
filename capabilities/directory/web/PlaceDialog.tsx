// Adding a place of an organisation, or changing its address and how one gets in.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import type { Area } from '../history/model.ts'
import { addPlace, changePlace } from '../organisation/api.ts'
import type { PlaceView } from '../organisation/model.ts'
import './directory.css'

interface Given {
  organisationId: string
  place?: PlaceView
  areas: readonly Area[]
  onClose: () => void
}

const nowhere = 'none'

export function PlaceDialog({ organisationId, place, areas, onClose }: Given) {
  const [id] = useState(newId)
  const add = useChange(addPlace)
  const change = useChange(changePlace)
  const { name = '', street = '', postcode = '', town = '', accessibility = '', teamId = null } = place ?? {}
  const { values, field } = useFields({ name, street, postcode, town, accessibility, area: teamId ?? nowhere })
  const save = async () => {
    const { area, ...text } = values
    const to = { ...text, teamId: area === nowhere ? null : area }
    if (place) await change.mutateAsync({ placeId: place.id, version: place.version, ...to })
    else await add.mutateAsync({ organisationId, id, ...to })
    onClose()
  }
  const choices = [
    { value: nowhere, label: m['directory.area.none']() },
    ...areas.map((one) => ({ value: one.teamId, label: one.name })),
  ]
  return (
    <Dialog title={place ? m['directory.place.edit']() : m['directory.place.add']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextField
          {...field('name')}
          label={m['directory.field.name']()}
          hint={m['directory.place.name.hint']()}
          required
          startHere
        />
        <TextField {...field('street')} label={m['directory.field.street']()} />
        <div className="directory-pair">
          <TextField {...field('postcode')} label={m['directory.field.postcode']()} width="short" />
          <TextField {...field('town')} label={m['directory.field.town']()} />
        </div>
        <SelectField {...field('area')} label={m['directory.area']()} required choices={choices} />
        <TextArea
          {...field('accessibility')}
          label={m['directory.field.accessibility']()}
          hint={m['directory.place.accessibility.hint']()}
          rows={2}
        />
      </Form>
    </Dialog>
  )
}
