// Changing someone's card; when a colleague was first, both stand side by side.
import { useState } from 'react'
import { m } from '#texts'
import { call } from '../../../platform/web/call.ts'
import { Conflict } from '../../../platform/web/failures.ts'
import { useFields } from '../../../platform/web/form.ts'
import { BothTexts } from '../../../platform/web/parts/BothTexts.tsx'
import { CheckField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { EmailField, TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { changeCard, openCase } from '../api.ts'
import { type CaseView, type PersonCard, personCard } from '../model.ts'

function shownValue(value: PersonCard[keyof PersonCard]): string {
  if (typeof value === 'boolean') return value ? m['people.yes']() : m['people.no']()
  return Array.isArray(value) ? value.join(', ') : (value ?? '')
}

/** Both texts of each field that differs; saving again chooses what stands in the form. */
function Theirs({ ours, theirs }: { ours: PersonCard; theirs: PersonCard }) {
  return (
    <BothTexts
      sentence={m['people.card.conflict']()}
      texts={(Object.keys(ours) as (keyof PersonCard)[]).map((name) => ({
        label: m[`people.card.${name}`](),
        mine: shownValue(ours[name]),
        theirs: shownValue(theirs[name]),
      }))}
    />
  )
}

export function CardDialog({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const { values, field } = useFields(personCard.parse(view.person))
  const [against, setAgainst] = useState({ version: view.person.version, theirs: null as PersonCard | null })
  const change = useChange(changeCard, ['search.'])
  async function save(): Promise<void> {
    try {
      await change.mutateAsync({ caseId: view.id, version: against.version, card: values })
      tell(m['people.card.saved']())
      onClose()
    } catch (failure) {
      if (!(failure instanceof Conflict)) throw failure
      const now = await call(openCase, { caseId: view.id })
      setAgainst({ version: now.person.version, theirs: personCard.parse(now.person) })
    }
  }
  return (
    <Dialog title={m['people.card.change']()} onClose={onClose} size="wide">
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        {against.theirs ? <Theirs ours={values} theirs={against.theirs} /> : null}
        <TextField {...field('callName')} label={m['people.card.callName']()} width="half" />
        <TextField {...field('given')} label={m['people.card.given']()} width="half" />
        <TextField {...field('prefix')} label={m['people.card.prefix']()} width="half" />
        <TextField
          {...field('family')}
          label={m['people.card.family']()}
          hint={m['people.card.family.hint']()}
          required
          width="half"
        />
        <DateField {...field('bornOn')} label={m['people.card.bornOn']()} lean="back" past />
        <CheckField {...field('bornEstimated')} label={m['people.card.bornEstimated']()} />
        <TextField {...field('phone')} label={m['people.card.phone']()} type="tel" width="half" />
        <EmailField {...field('email')} label={m['people.card.email']()} width="half" />
        <TextField {...field('safeContact')} label={m['people.card.safeContact']()} hint={m['people.card.safeContact.hint']()} />
        <TextField {...field('interpreter')} label={m['people.card.interpreter']()} width="half" />
        <TextField {...field('street')} label={m['people.card.street']()} />
        <TextField {...field('postcode')} label={m['people.card.postcode']()} width="half" />
        <TextField {...field('city')} label={m['people.card.city']()} width="half" />
        <TextField {...field('district')} label={m['people.card.district']()} width="half" />
        <CheckField {...field('addressHidden')} label={m['people.card.addressHidden']()} />
      </Form>
    </Dialog>
  )
}
