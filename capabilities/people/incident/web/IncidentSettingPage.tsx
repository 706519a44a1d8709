// Inrichten: who keeps the closed register of complaints, incidents, calamities and aggression.
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { ManyField } from '../../../../platform/web/parts/ManyField.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { arrangeIncidents, openIncidentSetting } from '../api.ts'

function Roles({ given: { version, roles, choosable } }: { given: Given<typeof openIncidentSetting> }) {
  const { values, field } = useFields({ roles })
  const arrange = useChange(arrangeIncidents)
  const send = async () => {
    await arrange.mutateAsync({ version, ...values })
    tell(m['people.incident.settings.saved']())
  }
  return (
    <Form submit={m['web.save']()} onSubmit={send}>
      <ManyField
        {...field('roles')}
        label={m['people.incident.settings.roles']()}
        choices={choosable.map((role) => ({ value: role, label: m[`auth.role.${role}`]() }))}
        required
      />
    </Form>
  )
}

export default function IncidentSettingPage() {
  const look = useLook(openIncidentSetting, {})
  return (
    <Page
      title={m['people.incident.settings']()}
      lead={m['people.incident.settings.lead']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      narrow
    >
      <Looked look={look}>{(given) => <Roles key={given.version} given={given} />}</Looked>
    </Page>
  )
}
