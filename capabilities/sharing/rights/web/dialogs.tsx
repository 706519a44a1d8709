// What is done with a request about a file: seeing who asks, taking more time, deciding.
import { m } from '#texts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { checkRightsRequest, decideRightsRequest, extendRightsRequest } from '../api.ts'
import { type Identity, identities, type Outcome, outcomes, type RightsView } from '../model.ts'
import { outcomeWords } from './words.ts'

interface Given {
  view: RightsView
  onClose: () => void
}

const atOf = ({ line }: RightsView) => ({ requestId: line.id, version: line.version })

export function CheckDialog({ view, onClose }: Given) {
  const { check, needs } = view
  const { values, field } = useFields({
    identity: (check?.identity ?? null) as Identity | null,
    authoritySeen: check?.authoritySeen ?? '',
    childAgreed: check?.childAgreed ?? '',
  })
  const change = useChange(checkRightsRequest)
  const save = async () => {
    const { identity, ...seen } = values
    if (identity === null) throw new NotUnderstood([{ field: 'identity', code: 'choose' }])
    await change.mutateAsync({ ...atOf(view), identity, ...seen })
    tell(m['sharing.rights.check.kept']())
    onClose()
  }
  return (
    <Dialog title={m['sharing.rights.check']()} onClose={onClose}>
      <Form submit={m['web.save']()} onSubmit={save} onCancel={onClose}>
        <ChoiceField
          {...field('identity')}
          label={m['sharing.rights.identity']()}
          choices={identities.map((value) => ({ value, label: m[`sharing.rights.identity.${value}`]() }))}
          required
        />
        {needs.includes('authority') ? (
          <TextArea
            {...field('authoritySeen')}
            label={m['sharing.rights.authority']()}
            hint={m['sharing.rights.authority.hint']()}
            rows={2}
          />
        ) : null}
        {needs.includes('child-agrees') ? (
          <TextArea
            {...field('childAgreed')}
            label={m['sharing.rights.child-agreed']()}
            hint={m['sharing.rights.child-agreed.hint']()}
            rows={2}
          />
        ) : null}
      </Form>
    </Dialog>
  )
}

export function ExtendDialog({ view, onClose }: Given) {
  const today = useToday()
  const { values, field } = useFields({ because: '' })
  const change = useChange(extendRightsRequest)
  const save = async () => {
    await change.mutateAsync({ ...atOf(view), ...values })
    tell(m['sharing.rights.extend.done']())
    onClose()
  }
  return (
    <Dialog title={m['sharing.rights.extend']()} onClose={onClose}>
      <Form submit={m['web.save']()} onSubmit={save} onCancel={onClose}>
        <p>{m['sharing.rights.extend.lead']({ day: dayWords(view.term.mayBecome ?? view.line.dueOn, today) })}</p>
        <TextArea {...field('because')} label={m['sharing.rights.extend.because']()} rows={3} required />
      </Form>
    </Dialog>
  )
}

export function DecideDialog({ view, onClose }: Given) {
  const { values, field } = useFields({ outcome: null as Outcome | null, reason: '' })
  const change = useChange(decideRightsRequest)
  const save = async () => {
    const { outcome, reason } = values
    if (outcome === null) throw new NotUnderstood([{ field: 'outcome', code: 'choose' }])
    await change.mutateAsync({ ...atOf(view), outcome, reason })
    tell(m['sharing.rights.decide.done']())
    onClose()
  }
  return (
    <Dialog title={m['sharing.rights.decide.do']()} onClose={onClose}>
      <Form submit={m['web.save']()} onSubmit={save} onCancel={onClose}>
        <p className="attention">{m['sharing.rights.decide.final']()}</p>
        <ChoiceField
          {...field('outcome')}
          label={m['sharing.rights.decide.outcome']()}
          choices={outcomes.map((value) => ({ value, label: outcomeWords(value) }))}
          required
        />
        <TextArea
          {...field('reason')}
          label={m['sharing.rights.decide.reason']()}
          hint={m['sharing.rights.decide.reason.hint']()}
          rows={5}
          required
        />
      </Form>
    </Dialog>
  )
}
