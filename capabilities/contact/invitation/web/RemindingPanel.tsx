// Inrichten, mail: how long before an appointment a reminder leaves.
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { changeReminding, openReminding } from '../api.ts'
import { remindingHours } from '../model.ts'

type Choice = 'never' | `${(typeof remindingHours)[number]}`
const choices: readonly Choice[] = ['never', ...remindingHours.map((hours) => `${hours}` as const)]

function RemindingForm({ hours, version }: Given<typeof openReminding>) {
  const change = useChange(changeReminding)
  const { values, field } = useFields<{ when: Choice }>({ when: hours === null ? 'never' : `${hours}` })
  const save = async () => {
    const chosen = remindingHours.find((one) => String(one) === values.when) ?? null
    await change.mutateAsync({ hours: chosen, version })
    tell(m['contact.reminding.saved']())
  }
  return (
    <Sheet>
      <div className="stack">
        <p className="soft">{m['contact.reminding.lead']()}</p>
        <Form submit={m['web.save']()} onSubmit={save}>
          <ChoiceField
            {...field('when')}
            label={m['contact.reminding.when']()}
            required
            choices={choices.map((value) => ({ value, label: m[`contact.reminding.${value}`]() }))}
          />
        </Form>
      </div>
    </Sheet>
  )
}

export default function RemindingPanel() {
  const look = useLook(openReminding, {})
  return (
    <Section title={m['contact.reminding']()}>
      <Looked look={look}>{(given) => <RemindingForm key={given.version} {...given} />}</Looked>
    </Section>
  )
}
