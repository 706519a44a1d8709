// Inrichten: how long links of referrals live, when silence is noticed, and what stands filled in.
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { type Ground, grounds } from '../../../people/ground/model.ts'
import { changeTerms, openTerms } from '../api.ts'

const none = 'none'

function Arrange({ terms }: { terms: Given<typeof openTerms> }) {
  const { values, field } = useFields({
    linkDays: String(terms.linkDays),
    answerDays: String(terms.answerDays),
    followDays: String(terms.followDays),
    ground: (terms.ground ?? none) as Ground | typeof none,
    reachUs: terms.reachUs,
  })
  const change = useChange(changeTerms)
  const days = (text: string) => Number(text.trim() || Number.NaN)
  async function save(): Promise<void> {
    const { linkDays, answerDays, followDays, ground, reachUs } = values
    await change.mutateAsync({
      ...{ linkDays: days(linkDays), answerDays: days(answerDays), followDays: days(followDays), reachUs },
      ground: ground === none ? null : ground,
      version: terms.version,
    })
    tell(m['sharing.terms.saved']())
  }
  const number = (name: 'linkDays' | 'answerDays' | 'followDays') => ({
    ...field(name),
    label: m[`sharing.terms.${name}`](),
    hint: m[`sharing.terms.${name}.hint`](),
    width: 'short' as const,
    inputMode: 'numeric' as const,
    required: true,
  })
  const choices = [
    { value: none, label: m['sharing.terms.ground.none']() },
    ...grounds.map((value) => ({ value, label: m[`people.ground.${value}`]() })),
  ] as const
  return (
    <Form onSubmit={save} submit={m['web.save']()} label={m['sharing.terms']()}>
      <p className="reading">{m['sharing.terms.kept']()}</p>
      <TextField {...number('answerDays')} />
      <TextField {...number('linkDays')} />
      <TextField {...number('followDays')} />
      <SelectField
        {...field('ground')}
        label={m['sharing.terms.ground']()}
        hint={m['sharing.why.lead']()}
        choices={choices}
        required
      />
      <TextField {...field('reachUs')} label={m['sharing.terms.reachUs']()} hint={m['sharing.terms.reachUs.hint']()} />
      {terms.version === 0 ? <p className="soft small">{m['sharing.terms.usual']()}</p> : null}
    </Form>
  )
}

export default function TermsPage() {
  const look = useLook(openTerms, {})
  return (
    <Page
      title={m['sharing.terms']()}
      lead={m['sharing.terms.what']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      narrow
    >
      <Looked look={look}>{(terms) => <Arrange key={terms.version} terms={terms} />}</Looked>
    </Page>
  )
}
