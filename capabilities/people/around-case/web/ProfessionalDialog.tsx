// One professional or institution round the case: who, how to reach them, what was agreed.
import { useState } from 'react'
import { m } from '#texts'
import { Conflict } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { EmailField, TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { addProfessional, changeProfessional } from '../api.ts'
import { type Professional, type ProfessionalText, rhythms, ways } from '../model.ts'

interface Given {
  caseId: string
  /** Null: someone new. */
  one: Professional | null
  /** Who is in charge now, when that is someone else. */
  leader: string | null
  onClose: () => void
}

type Values = Omit<ProfessionalText, 'way' | 'every'> & {
  way: NonNullable<ProfessionalText['way']> | ''
  every: NonNullable<ProfessionalText['every']> | ''
}

function valuesOf(one: Professional | null, today: string): Values {
  if (!one)
    return {
      name: '',
      role: '',
      organisation: '',
      phone: '',
      email: '',
      agreed: '',
      way: '',
      every: '',
      leads: false,
      sinceOn: today,
      untilOn: null,
    }
  const { id: _id, version: _version, ...text } = one
  return { ...text, way: text.way ?? '', every: text.every ?? '' }
}

export function ProfessionalDialog({ caseId, one, leader, onClose }: Given) {
  const today = useToday()
  const [id] = useState(newId)
  const { values, field } = useFields<Values>(valuesOf(one, today))
  const [add, change] = [useChange(addProfessional), useChange(changeProfessional)]
  async function save(): Promise<void> {
    const text = { ...values, way: values.way || null, every: values.every || null }
    try {
      if (one) await change.mutateAsync({ professionalId: one.id, version: one.version, ...text })
      else await add.mutateAsync({ caseId, id, ...text })
    } catch (failure) {
      if (!(failure instanceof Conflict)) throw failure
      tell(m['people.around-case.conflict'](), { tone: 'failed' })
    }
    onClose()
  }
  const since = values.sinceOn as string | null
  return (
    <Dialog title={one ? m['people.around-case.change']() : m['people.around-case.add']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextField
          {...field('name')}
          label={m['people.around-case.name']()}
          hint={m['people.around-case.name.hint']()}
          required
          startHere
        />
        <TextField {...field('role')} label={m['people.around-case.role']()} />
        <TextField {...field('organisation')} label={m['people.around-case.organisation']()} />
        <TextField {...field('phone')} label={m['people.around-case.phone']()} type="tel" width="half" />
        <EmailField {...field('email')} label={m['people.around-case.email']()} />
        <TextArea
          {...field('agreed')}
          label={m['people.around-case.agreed']()}
          hint={m['people.around-case.agreed.hint']()}
          rows={2}
        />
        <SelectField
          {...field('every')}
          label={m['people.around-case.every']()}
          choices={rhythms.map((value) => ({ value, label: m[`people.around-case.every.${value}`]() }))}
        />
        <SelectField
          {...field('way')}
          label={m['people.around-case.way']()}
          choices={ways.map((value) => ({ value, label: m[`people.around-case.way.${value}`]() }))}
        />
        <CheckField
          {...field('leads')}
          label={leader && values.leads ? m['people.around-case.leads.from']({ name: leader }) : m['people.around-case.leads']()}
        />
        <DateField
          {...field('sinceOn')}
          value={since}
          onChange={(day) => field('sinceOn').onChange(day as string)}
          label={m['people.around-case.since']()}
          lean="back"
          required
        />
        {one ? <DateField {...field('untilOn')} label={m['people.around-case.until']()} /> : null}
      </Form>
    </Dialog>
  )
}
