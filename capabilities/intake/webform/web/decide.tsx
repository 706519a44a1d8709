// What becomes of a question of the web form: into a queue, answered at once, or put aside with a reason.
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useGo } from '../../../../platform/web/parts/Link.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useSession } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import type { Urgency } from '../../model.ts'
import { HowUrgent } from '../../web/fields.tsx'
import { acceptWebRequest, answerWebRequest, discardWebRequest } from '../api.ts'
import { type DiscardReason, discardReasons, type WebRequestView } from '../model.ts'

interface Given {
  request: WebRequestView
  onClose: () => void
}

/** What else is fresh afterwards: the queue and whom one finds. */
const also = ['search.']

export function AcceptDialog({ request, onClose }: Given) {
  const { teams } = useSession()
  const go = useGo()
  const mine = teams[0]?.id ?? request.teams[0]?.id ?? ''
  const start = { teamId: mine, urgency: (request.safeNow === 'no' ? 'today' : 'normal') as Urgency, urgencyReason: '' }
  const { values, field } = useFields(start)
  const accept = useChange(acceptWebRequest, also)
  async function save(): Promise<void> {
    await accept.mutateAsync({ requestId: request.id, version: request.version, ...values })
    onClose()
    const here = teams.some((team) => team.id === values.teamId)
    tell(
      m['intake.new.saved'](),
      here ? { back: { word: m['intake.triage.title'](), run: () => go(`/intake/${request.id}`) } } : {},
    )
    go('/intake/web')
  }
  return (
    <Dialog title={m['intake.web.accept']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['intake.new.save']()} onCancel={onClose}>
        <SelectField
          {...field('teamId')}
          label={m['intake.field.team']()}
          required
          choices={request.teams.map((team) => ({ value: team.id, label: team.name }))}
        />
        <HowUrgent urgency={field('urgency')} reason={field('urgencyReason')} />
      </Form>
    </Dialog>
  )
}

export function AnswerDialog({ request, onClose }: Given) {
  const go = useGo()
  const { values, field } = useFields({ note: '' })
  const answer = useChange(answerWebRequest, also)
  async function save(): Promise<void> {
    await answer.mutateAsync({ requestId: request.id, version: request.version, note: values.note })
    onClose()
    tell(m['intake.decide.done'](), { back: { word: m['intake.web.to-request'](), run: () => go(`/intake/${request.id}`) } })
    go('/intake/web')
  }
  return (
    <Dialog title={m['intake.decide.answered']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextArea {...field('note')} label={m['intake.decide.answered.note']()} required startHere />
      </Form>
    </Dialog>
  )
}

export function DiscardDialog({ request, onClose }: Given) {
  const go = useGo()
  const { values, field } = useFields({ reason: null as DiscardReason | null, note: '' })
  const discard = useChange(discardWebRequest)
  async function save(): Promise<void> {
    if (values.reason === null) return
    await discard.mutateAsync({ requestId: request.id, version: request.version, reason: values.reason, note: values.note })
    onClose()
    tell(m['intake.web.discarded.done'](), { back: { word: m['web.undo'](), run: () => go(`/intake/web/${request.id}`) } })
    go('/intake/web')
  }
  return (
    <Dialog title={m['intake.web.discard']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['intake.web.discard']()} onCancel={onClose}>
        <ChoiceField
          {...field('reason')}
          label={m['intake.web.reason']()}
          required
          choices={discardReasons.map((value) => ({ value, label: m[`intake.web.reason.${value}`]() }))}
        />
        <TextArea {...field('note')} label={m['intake.web.note']()} rows={2} />
      </Form>
    </Dialog>
  )
}
