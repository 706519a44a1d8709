// Someone leaves a home, and that can be taken back.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { leaveHome } from '../api.ts'
import type { Home } from '../model.ts'
import type { Stay } from './words.ts'

export function LeaveDialog({ home, stay, onClose }: { home: Home; stay: Stay; onClose: () => void }) {
  const today = useToday()
  const { values, field } = useFields({ leftOn: today as Day | null })
  const leave = useChange(leaveHome)
  const { personId, joinedOn, person } = stay
  async function save(): Promise<void> {
    const at = { homeId: home.id, personId, joinedOn }
    const { version } = await leave.mutateAsync({ ...at, version: home.version, leftOn: values.leftOn ?? today })
    const run = () =>
      void leave
        .mutateAsync({ ...at, version, leftOn: null })
        .catch((failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }))
    tell(m['people.home.left']({ name: person.name }), { back: { word: m['web.undo'](), run } })
    onClose()
  }
  return (
    <Dialog title={m['people.home.leave.of']({ name: person.name })} onClose={onClose} size="small">
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <DateField {...field('leftOn')} label={m['people.home.leave.on']()} lean="back" past required />
      </Form>
    </Dialog>
  )
}
