// Adding someone who works here, and letting them in right away.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../web/form.ts'
import { newId } from '../../web/new-id.ts'
import { Dialog } from '../../web/parts/Dialog.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { ManyField } from '../../web/parts/ManyField.tsx'
import { useChange } from '../../web/queries.ts'
import { tell } from '../../web/toasts.ts'
import { addMember } from '../api.ts'
import type { EmployerLine, TeamLine } from '../team/model.ts'
import { factsOf, MemberFields, nobodyYet } from './MemberFields.tsx'

interface Given {
  teams: readonly TeamLine[]
  employers: readonly EmployerLine[]
  /** Called once they stand there: with an address they can be let in. */
  onAdded: (who: { id: string; name: string; email: string | null }) => Promise<void>
  onClose: () => void
}

export function AddMemberDialog({ teams, employers, onAdded, onClose }: Given) {
  const [id] = useState(newId)
  const { values, field } = useFields(nobodyYet)
  const [teamIds, setTeamIds] = useState<readonly string[]>([])
  const add = useChange(addMember)
  const save = async () => {
    const facts = factsOf(values)
    await add.mutateAsync({ id, ...facts, teamIds: [...teamIds] })
    tell(m['tenancy.added']({ name: facts.name }))
    onClose()
    await onAdded({ id, name: facts.name, email: facts.email })
  }
  return (
    <Dialog title={m['tenancy.add']()} onClose={onClose}>
      <Form
        onSubmit={save}
        submit={values.email.trim() === '' ? m['tenancy.add.only']() : m['tenancy.add.invite']()}
        onCancel={onClose}
      >
        <MemberFields field={field} employers={employers} />
        {teams.length === 0 ? null : (
          <ManyField
            name="teamIds"
            value={teamIds}
            onChange={setTeamIds}
            label={m['tenancy.teams']()}
            hint={m['tenancy.teams.hint']()}
            choices={teams.map((one) => ({ value: one.id, label: one.name }))}
          />
        )}
      </Form>
    </Dialog>
  )
}
