// Uiterlijk: which look the pages of this organisation have, tried on at once.
import { useEffect } from 'react'
import { m } from '#texts'
import { useFields } from '../../web/form.ts'
import { ChoiceField } from '../../web/parts/ChoiceField.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { Page } from '../../web/parts/Page.tsx'
import { Sheet } from '../../web/parts/small.tsx'
import { Looked } from '../../web/parts/states.tsx'
import { useChange, useLook } from '../../web/queries.ts'
import { applyLook } from '../../web/theme.ts'
import { tell } from '../../web/toasts.ts'
import { changeLook, openLook } from '../api.ts'
import { type Look, looks } from '../model.ts'

function LookForm({ look, version }: { look: Look; version: number }) {
  const change = useChange(changeLook)
  const { values, field } = useFields({ look })
  // What is chosen shows at once; who leaves without saving gets the old look back.
  useEffect(() => {
    applyLook(values.look)
    return () => applyLook(look)
  }, [values.look, look])
  const send = async () => {
    await change.mutateAsync({ look: values.look, version })
    tell(m['settings.look.saved']())
  }
  return (
    <Sheet>
      <Form submit={m['web.save']()} onSubmit={send}>
        <ChoiceField
          {...field('look')}
          label={m['settings.look.which']()}
          choices={looks.map((value) => ({
            value,
            label: m[`settings.look.${value}`](),
            hint: m[`settings.look.${value}.hint`](),
          }))}
        />
      </Form>
    </Sheet>
  )
}

export default function LookPage() {
  const look = useLook(openLook, {})
  return (
    <Page
      title={m['settings.look.title']()}
      lead={m['settings.look.lead']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      narrow
    >
      <Looked look={look}>{(given) => <LookForm key={given.version} {...given} />}</Looked>
    </Page>
  )
}
