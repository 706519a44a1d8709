// Inrichten: how long people may wait by agreement of the organisation, beside what the law says.
import { m } from '#texts'
import type { Given } from '../../../core/kit/operation.ts'
import { useFields } from '../../../platform/web/form.ts'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { changeTerms, openTerms } from '../api.ts'

function Arrange({ terms }: { terms: Given<typeof openTerms> }) {
  const { values, field } = useFields({
    soonWorkingDays: String(terms.soonWorkingDays),
    normalDays: String(terms.normalDays),
    informDays: String(terms.informDays),
  })
  const change = useChange(changeTerms, ['intake.'])
  async function save(): Promise<void> {
    const to = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text.trim() || Number.NaN)]))
    await change.mutateAsync({
      ...(to as { soonWorkingDays: number; normalDays: number; informDays: number }),
      version: terms.version,
    })
    tell(m['intake.settings.saved']())
  }
  const number = (name: 'soonWorkingDays' | 'normalDays' | 'informDays') => ({
    ...field(name),
    label: m[`intake.terms.${name}`](),
    hint: m[`intake.terms.${name}.hint`](),
    width: 'short' as const,
    required: true,
  })
  return (
    <Form onSubmit={save} submit={m['web.save']()} label={m['intake.terms.title']()}>
      <p className="reading">{m['intake.terms.law']()}</p>
      <TextField {...number('soonWorkingDays')} />
      <TextField {...number('normalDays')} />
      <TextField {...number('informDays')} />
      {terms.version === 0 ? <p className="soft small">{m['intake.terms.usual']()}</p> : null}
    </Form>
  )
}

export default function TermsPage() {
  const look = useLook(openTerms, {})
  return (
    <Page
      title={m['intake.terms.title']()}
      lead={m['intake.terms.what']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      narrow
    >
      <Looked look={look}>{(terms) => <Arrange key={terms.version} terms={terms} />}</Looked>
    </Page>
  )
}
