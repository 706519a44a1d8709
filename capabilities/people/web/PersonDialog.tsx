// Adding someone around the person of a case.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { CheckField, ChoiceField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { addPerson } from '../api.ts'

const roles = ['partner', 'child', 'parent', 'naaste', 'other'] as const

export function PersonDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { values, field } = useFields({
    role: null as (typeof roles)[number] | null,
    given: '',
    prefix: '',
    family: '',
    bornOn: null as Day | null,
    bornEstimated: false,
    phone: '',
  })
  const add = useChange(addPerson, ['search.'])
  async function save(): Promise<void> {
    const { role, ...card } = values
    if (role === null) return
    await add.mutateAsync({ caseId, id: newId(), role, card })
    tell(m['people.person.added']())
    onClose()
  }
  return (
    <Dialog title={m['people.person.add']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <ChoiceField
          {...field('role')}
          label={m['people.person.role']()}
          choices={roles.map((value) => ({ value, label: m[`people.role.${value}`]() }))}
          required
          beside
        />
        <TextField {...field('given')} label={m['people.card.given']()} width="half" />
        <TextField {...field('prefix')} label={m['people.card.prefix']()} width="half" />
        <TextField {...field('family')} label={m['people.card.family']()} hint={m['people.card.family.hint']()} required />
        <DateField {...field('bornOn')} label={m['people.card.bornOn']()} lean="back" past />
        <CheckField {...field('bornEstimated')} label={m['people.card.bornEstimated']()} />
        <TextField {...field('phone')} label={m['people.card.phone']()} type="tel" width="half" />
      </Form>
    </Dialog>
  )
}
