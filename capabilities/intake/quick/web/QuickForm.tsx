// Writing a quick question down: the question, what it was about, what was answered. Handed over, nothing is typed twice.
import { type KeyboardEvent, useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useGo } from '../../../../platform/web/parts/Link.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence, refusalSentence } from '../../../../platform/web/sentences.ts'
import { useSession } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { type ChosenService, ServiceSearch } from '../../../directory/web/parts/ServiceSearch.tsx'
import { noteQuickQuestion } from '../api.ts'
import { type QuickChannel, quickChannels, type Subject, subjects } from '../model.ts'
import { leadsToNobody } from '../rules.ts'
import { subjectWords } from './words.ts'

const blank = (channel: QuickChannel | null, teamId: string) => ({
  id: newId(),
  question: '',
  subject: null as Subject | null,
  channel,
  outcome: 'information' as 'information' | 'pointed',
  answer: '',
  service: null as ChosenService | null,
  teamId,
})
type Typed = ReturnType<typeof blank>

/** What is always told; of what is handed over the question alone is enough. */
function toldOf({ id, question, subject, channel, answer, teamId }: Typed) {
  return { id, question, subject: subject ?? 'other', channel: channel ?? 'desk', answer, teamId }
}

/** A number, address or e-mail is said at the field, together with what is not filled in yet. */
function leadsBack(text: string): string | null {
  const verdict = leadsToNobody([text])
  return verdict.ok ? null : refusalSentence(verdict.reason)
}

/** The form, and its two ways on: written down, or handed over into a request. */
function useQuick() {
  const { teams } = useSession()
  const fields = useFields(blank(null, teams[0]?.id ?? ''))
  const note = useChange(noteQuickQuestion)
  const [failure, setFailure] = useState<unknown>(null)
  const [round, setRound] = useState(0)
  const go = useGo()
  const { values } = fields
  async function save(): Promise<void> {
    const { outcome, service } = values
    await note.mutateAsync({ ...toldOf(values), outcome, serviceId: outcome === 'pointed' ? (service?.id ?? null) : null })
    tell(m['intake.quick.saved']())
    setFailure(null)
    fields.reset(blank(values.channel, values.teamId))
    setRound(round + 1)
  }
  async function handOver(): Promise<void> {
    if (values.question.trim() === '') return go('/intake/new')
    try {
      await note.mutateAsync({ ...toldOf(values), outcome: 'handed' })
      go('/intake/new', { quick: values.id })
    } catch (thrown) {
      setFailure(thrown)
    }
  }
  return { ...fields, save, handOver, failure, round, busy: note.isPending }
}

function Answer({ form: { values, field, set } }: { form: ReturnType<typeof useQuick> }) {
  return (
    <>
      {values.outcome === 'pointed' ? (
        <ServiceSearch
          name="service"
          label={m['intake.quick.service']()}
          domain={values.subject === 'other' ? null : values.subject}
          value={values.service}
          onChange={(service) => set({ service })}
        />
      ) : null}
      <TextArea {...field('answer')} label={m['intake.quick.answer']()} rows={2} problem={leadsBack} />
    </>
  )
}

function Asked({ form: { field } }: { form: ReturnType<typeof useQuick> }) {
  const { teams } = useSession()
  return (
    <>
      <TextArea
        {...field('question')}
        label={m['intake.quick.question']()}
        hint={m['intake.quick.question.hint']()}
        rows={2}
        required
        startHere
        problem={leadsBack}
      />
      <div className="quick-pair">
        <SelectField
          {...field('subject')}
          label={m['intake.quick.subject']()}
          choices={subjects.map((value) => ({ value, label: subjectWords(value) }))}
          required
        />
        {teams.length > 1 ? (
          <SelectField
            {...field('teamId')}
            label={m['intake.field.team']()}
            choices={teams.map((team) => ({ value: team.id, label: team.name }))}
            required
          />
        ) : null}
        <ChoiceField
          {...field('channel')}
          label={m['intake.quick.channel']()}
          choices={quickChannels.map((value) => ({ value, label: m[`intake.quick.channel.${value}`]() }))}
          required
          beside
        />
        <ChoiceField
          {...field('outcome')}
          label={m['intake.quick.outcome']()}
          choices={(['information', 'pointed'] as const).map((value) => ({ value, label: m[`intake.quick.outcome.${value}`]() }))}
          required
          beside
        />
      </div>
    </>
  )
}

export function QuickForm() {
  const form = useQuick()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void form.handOver()
  }
  return (
    <Sheet>
      <Form key={form.round} onSubmit={form.save} label={m['intake.quick.new']()}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the key works from any field inside. */}
        <div className="form" onKeyDown={onKeyDown}>
          <Asked form={form} />
          <Answer form={form} />
          {form.failure ? (
            <p className="attention" role="alert">
              {failureSentence(form.failure)}
            </p>
          ) : null}
          <div className="form-buttons">
            <Button kind="primary" type="submit" busy={form.busy}>
              {m['intake.quick.save']()}
            </Button>
            <Button icon="intake" onClick={() => void form.handOver()} aria-keyshortcuts="Control+Shift+Enter">
              {m['intake.quick.hand-over']()}
            </Button>
          </div>
          <p className="small soft">{m['intake.quick.keys']()}</p>
        </div>
      </Form>
    </Sheet>
  )
}
