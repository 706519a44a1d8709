// Adding someone around the person of a case: who is known already is linked, so that nobody gets two cards.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import type { FoundPerson } from '../../../platform/web/find.ts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { CheckField, ChoiceField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { addPerson } from '../api.ts'
import { linkPerson, unlinkPerson } from '../link/api.ts'
import { PersonSearch } from './parts/PersonSearch.tsx'

const roles = ['partner', 'child', 'parent', 'naaste', 'other'] as const
type Role = (typeof roles)[number]

const blank = {
  role: null as Role | null,
  given: '',
  prefix: '',
  family: '',
  bornOn: null as Day | null,
  bornEstimated: false,
  phone: '',
}

/** Links someone known, and takes that back when asked. */
function useLink(caseId: string) {
  const link = useChange(linkPerson, ['search.'])
  const unlink = useChange(unlinkPerson, ['search.'])
  return async ({ personId, name }: FoundPerson, role: Role) => {
    await link.mutateAsync({ caseId, personId, role })
    const run = () =>
      void unlink.mutateAsync({ caseId, personId }).then(
        () => tell(m['people.link.undone']({ name })),
        (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
      )
    tell(m['people.link.done']({ name }), { back: { word: m['web.undo'](), run } })
  }
}

/** Whoever is known already, or the way back to a new card. */
function Known({ known, choose }: { known: FoundPerson | null; choose: (person: FoundPerson | null) => void }) {
  if (!known) return <PersonSearch name="known" label={m['people.link.existing']()} onFound={choose} />
  return (
    <div className="stack tight">
      <p className="private">{m['people.link.chosen']({ name: known.name })}</p>
      <div>
        <Button kind="plain" small onClick={() => choose(null)}>
          {m['people.link.other']()}
        </Button>
      </div>
    </div>
  )
}

export function PersonDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { values, field } = useFields(blank)
  const [known, setKnown] = useState<FoundPerson | null>(null)
  const [id] = useState(newId)
  const add = useChange(addPerson, ['search.'])
  const link = useLink(caseId)
  async function save(): Promise<void> {
    const { role, ...card } = values
    if (role === null) return
    if (known) await link(known, role)
    else {
      await add.mutateAsync({ caseId, id, role, card })
      tell(m['people.person.added']())
    }
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
        <Known known={known} choose={setKnown} />
        {known ? null : (
          <>
            <TextField {...field('given')} label={m['people.card.given']()} width="half" />
            <TextField {...field('prefix')} label={m['people.card.prefix']()} width="half" />
            <TextField {...field('family')} label={m['people.card.family']()} hint={m['people.card.family.hint']()} required />
            <DateField {...field('bornOn')} label={m['people.card.bornOn']()} lean="back" past />
            <CheckField {...field('bornEstimated')} label={m['people.card.bornEstimated']()} />
            <TextField {...field('phone')} label={m['people.card.phone']()} type="tel" width="half" />
          </>
        )}
      </Form>
    </Dialog>
  )
}
