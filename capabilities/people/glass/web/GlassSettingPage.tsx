// Inrichten: which roles may look in a case of another team for an hour when it cannot wait.
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { ManyField } from '../../../../platform/web/parts/ManyField.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { arrangeGlass, openGlassSetting } from '../api.ts'

function Roles({ given: { version, roles, choosable } }: { given: Given<typeof openGlassSetting> }) {
  const { values, field } = useFields({ roles })
  const arrange = useChange(arrangeGlass)
  const send = async () => {
    await arrange.mutateAsync({ version, ...values })
    tell(m['people.glass.settings.saved']())
  }
  return (
    <Form submit={m['web.save']()} onSubmit={send}>
      <ManyField
        {...field('roles')}
        label={m['people.glass.settings.roles']()}
        hint={m['people.glass.settings.roles.hint']()}
        choices={choosable.map((role) => ({ value: role, label: m[`auth.role.${role}`]() }))}
      />
    </Form>
  )
}

export default function GlassSettingPage() {
  const look = useLook(openGlassSetting, {})
  return (
    <Page
      title={m['people.glass.settings']()}
      lead={m['people.glass.settings.lead']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      narrow
    >
      <Looked look={look}>{(given) => <Roles key={given.version} given={given} />}</Looked>
    </Page>
  )
}
