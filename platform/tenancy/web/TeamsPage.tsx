// Inrichten: the teams, the employers, and what the organisation is called.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../core/kit/operation.ts'
import { useFields } from '../../web/form.ts'
import { useKey } from '../../web/keys.ts'
import { Button } from '../../web/parts/Button.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { Page, Section } from '../../web/parts/Page.tsx'
import { Sheet } from '../../web/parts/small.tsx'
import { Empty, Looked } from '../../web/parts/states.tsx'
import { TextField } from '../../web/parts/TextField.tsx'
import { useChange, useLook } from '../../web/queries.ts'
import { tell } from '../../web/toasts.ts'
import { nameOrganisation, openOrganisation } from '../team/api.ts'
import { Employers } from './Employers.tsx'
import { TeamDialog } from './TeamDialog.tsx'
import { TeamSheet } from './TeamSheet.tsx'

type Organisation = Given<typeof openOrganisation>

function Called({ organisation }: { organisation: Organisation }) {
  const { values, field } = useFields({ name: organisation.name })
  const change = useChange(nameOrganisation, ['auth.'])
  const save = async () => {
    await change.mutateAsync({ name: values.name.trim(), version: organisation.version })
    tell(m['tenancy.organisation.named']())
  }
  return (
    <Section title={m['tenancy.organisation']()}>
      <Sheet>
        <Form submit={m['web.save']()} onSubmit={save} label={m['tenancy.organisation']()}>
          <TextField
            {...field('name')}
            label={m['tenancy.organisation.name']()}
            hint={m['tenancy.organisation.hint']()}
            required
          />
        </Form>
      </Sheet>
    </Section>
  )
}

function Teams({ organisation }: { organisation: Organisation }) {
  return (
    <Section title={m['tenancy.teams']()}>
      {organisation.teams.length === 0 ? (
        <Empty title={m['tenancy.teams.none']()}>{m['tenancy.teams.none.lead']()}</Empty>
      ) : (
        <div className="stack">
          {organisation.teams.map((team) => (
            <TeamSheet key={team.id} team={team} />
          ))}
        </div>
      )}
    </Section>
  )
}

export default function TeamsPage() {
  const [adding, setAdding] = useState(false)
  const look = useLook(openOrganisation, {})
  useKey({ key: 'n', does: m['tenancy.team.add'](), run: () => setAdding(true) })
  return (
    <Page
      title={m['tenancy.teams.title']()}
      lead={m['tenancy.teams.lead']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      actions={
        <Button kind="primary" icon="plus" shortcut="n" onClick={() => setAdding(true)}>
          {m['tenancy.team.add']()}
        </Button>
      }
      narrow
    >
      <Looked look={look}>
        {(organisation) => (
          <div className="stack wide">
            <Teams organisation={organisation} />
            <Employers rows={organisation.employers} />
            <Called key={organisation.version} organisation={organisation} />
          </div>
        )}
      </Looked>
      {adding ? <TeamDialog onClose={() => setAdding(false)} /> : null}
    </Page>
  )
}
