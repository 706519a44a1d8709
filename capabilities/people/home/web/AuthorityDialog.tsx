// Writing down who has authority over a child or represents an adult; an end day ends it.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { changeAuthority, noteAuthority } from '../api.ts'
import {
  type Authority,
  type AuthorityKind,
  authorityText,
  type HomesView,
  type InFolder,
  parental,
  representing,
} from '../model.ts'

interface Given {
  caseId: string
  person: InFolder
  child: boolean
  view: HomesView
  /** Left out: a new one. */
  row?: Authority
  onClose: () => void
}

const another = 'another'

export function AuthorityDialog({ caseId, person, child, view, row, onClose }: Given) {
  const { values, field } = useFields({
    kind: (row?.kind ?? null) as AuthorityKind | null,
    who: row?.holderId ?? another,
    ...authorityText.parse(row ?? {}),
  })
  const [id] = useState(newId)
  const note = useChange(noteAuthority)
  const change = useChange(changeAuthority)
  const nobody = values.kind === 'none-for-now' || values.kind === 'undetermined'
  async function save(): Promise<void> {
    const { kind, who, ...words } = values
    if (kind === null) return
    const holderId = who === another || nobody ? null : who
    const holder = holderId === null && !nobody ? words.holder : ''
    if (row) await change.mutateAsync({ authorityId: row.id, version: row.version, ...words, holder })
    else await note.mutateAsync({ caseId, id, personId: person.id, kind, holderId, ...words, holder })
    tell(m['people.authority.saved']())
    onClose()
  }
  const holders = view.people.filter(({ id, diedOn }) => id !== person.id && diedOn === null)
  return (
    <Dialog title={child ? m['people.authority.add.child']() : m['people.authority.add.adult']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        {row ? null : (
          <>
            <ChoiceField
              {...field('kind')}
              label={m['people.authority.kind']()}
              required
              choices={(child ? parental : representing).map((value) => ({
                value,
                label: m[`people.authority.kind.${value}`](),
              }))}
            />
            {nobody ? null : (
              <SelectField
                {...field('who')}
                label={m['people.authority.holder']()}
                required
                choices={[
                  ...holders.map(({ id, name }) => ({ value: id, label: name })),
                  { value: another, label: m['people.authority.holder.other']() },
                ]}
              />
            )}
          </>
        )}
        {values.who === another && !nobody ? (
          <TextField {...field('holder')} label={m['people.authority.holder.name']()} required />
        ) : null}
        {nobody ? null : <TextField {...field('reach')} label={m['people.authority.reach']()} width="half" />}
        {child ? null : (
          <TextField {...field('covers')} label={m['people.authority.covers']()} hint={m['people.authority.covers.hint']()} />
        )}
        <DateField {...field('fromOn')} label={m['people.authority.from']()} lean="back" />
        <DateField {...field('untilOn')} label={m['people.authority.until']()} hint={m['people.authority.until.hint']()} />
        <TextField {...field('seen')} label={m['people.authority.seen']()} hint={m['people.authority.seen.hint']()} />
        {values.seen === '' ? null : <DateField {...field('seenOn')} label={m['people.authority.seen-on']()} lean="back" past />}
      </Form>
    </Dialog>
  )
}
