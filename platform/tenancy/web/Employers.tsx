// The employers of who works here: a wijkteam often has several.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../web/form.ts'
import { newId } from '../../web/new-id.ts'
import { Button } from '../../web/parts/Button.tsx'
import { Dialog } from '../../web/parts/Dialog.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { List, Row } from '../../web/parts/List.tsx'
import { Section } from '../../web/parts/Page.tsx'
import { TextField } from '../../web/parts/TextField.tsx'
import { useChange } from '../../web/queries.ts'
import { failureSentence } from '../../web/sentences.ts'
import { tell } from '../../web/toasts.ts'
import { addEmployer, changeEmployer, removeEmployer } from '../team/api.ts'
import type { EmployerLine } from '../team/model.ts'

function EmployerDialog({ employer, onClose }: { employer: EmployerLine | null; onClose: () => void }) {
  const [id] = useState(() => employer?.id ?? newId())
  const { values, field } = useFields({ name: employer?.name ?? '' })
  const add = useChange(addEmployer)
  const change = useChange(changeEmployer)
  const save = async () => {
    const name = values.name.trim()
    if (employer) await change.mutateAsync({ employerId: id, version: employer.version, name })
    else await add.mutateAsync({ id, name })
    tell(m['tenancy.employer.saved']())
    onClose()
  }
  return (
    <Dialog title={employer ? m['tenancy.employer.change']() : m['tenancy.employer.add']()} onClose={onClose} size="small">
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextField {...field('name')} label={m['tenancy.employer.name']()} required startHere />
      </Form>
    </Dialog>
  )
}

export function Employers({ rows }: { rows: readonly EmployerLine[] }) {
  const [doing, setDoing] = useState<EmployerLine | 'add' | null>(null)
  const remove = useChange(removeEmployer)
  const gone = ({ id }: EmployerLine) =>
    void remove.mutateAsync({ employerId: id }).then(
      () => tell(m['tenancy.employer.removed']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <Section
      title={m['tenancy.employers']()}
      beside={
        <Button small icon="plus" onClick={() => setDoing('add')}>
          {m['tenancy.employer.add']()}
        </Button>
      }
    >
      <p className="soft">{m['tenancy.employers.lead']()}</p>
      {rows.length === 0 ? null : (
        <List label={m['tenancy.employers']()} sheet>
          {rows.map((one) => (
            <Row
              key={one.id}
              title={one.name}
              below={m['tenancy.employer.members']({ count: one.members })}
              end={
                <span className="beside">
                  <Button
                    small
                    kind="plain"
                    icon="edit"
                    word={m['tenancy.employer.change.which']({ name: one.name })}
                    onClick={() => setDoing(one)}
                  />
                  {one.members === 0 ? (
                    <Button
                      small
                      kind="plain"
                      icon="trash"
                      word={m['tenancy.employer.remove']({ name: one.name })}
                      onClick={() => gone(one)}
                    />
                  ) : null}
                </span>
              }
            />
          ))}
        </List>
      )}
      {doing ? <EmployerDialog employer={doing === 'add' ? null : doing} onClose={() => setDoing(null)} /> : null}
    </Section>
  )
}
