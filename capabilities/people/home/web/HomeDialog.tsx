// A home: what it is called, where it stands, and at first who lives there.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { CheckField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { ChecksField } from '../../reach/web/ChecksField.tsx'
import { changeHome, makeHome } from '../api.ts'
import { type Home, type HomesView, homeText } from '../model.ts'
import { homesOn, isChild } from '../rules/living.ts'

type Given = { view: HomesView; onClose: () => void } & (
  | { caseId: string; home?: undefined }
  | { home: Home; caseId?: undefined }
)

export function HomeDialog({ caseId, home, view, onClose }: Given) {
  const today = useToday()
  const { values, field } = useFields({
    ...homeText.parse(home ?? {}),
    who: [] as string[],
    joinedOn: today as Day | null,
  })
  const [id] = useState(newId)
  const make = useChange(makeHome)
  const change = useChange(changeHome)
  // An adult who lives in another home leaves that first.
  const free = view.people.filter((one) => isChild(one, today) || homesOn(view.homes, one.id, today).length === 0)
  async function save(): Promise<void> {
    const { who, joinedOn, ...words } = values
    const members = who.map((personId) => ({ personId, joinedOn: joinedOn ?? today, share: '' }))
    if (home) await change.mutateAsync({ homeId: home.id, version: home.version, ...words })
    else await make.mutateAsync({ caseId, id, ...words, members })
    tell(m['people.home.saved']())
    onClose()
  }
  return (
    <Dialog title={home ? m['people.home.change']() : m['people.home.add']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextField {...field('name')} label={m['people.home.name']()} hint={m['people.home.name.hint']()} startHere />
        <TextField {...field('street')} label={m['people.card.street']()} />
        <TextField {...field('postcode')} label={m['people.card.postcode']()} width="half" />
        <TextField {...field('city')} label={m['people.card.city']()} width="half" />
        <CheckField {...field('hidden')} label={m['people.home.hidden']()} />
        {home ? null : (
          <>
            <ChecksField
              {...field('who')}
              label={m['people.home.who']()}
              choices={free.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <DateField {...field('joinedOn')} label={m['people.home.since']()} lean="back" past required />
          </>
        )}
      </Form>
    </Dialog>
  )
}
