// Ending a request without a case, with what was answered, where it went, or why not.
import { m } from '#texts'
import { useFields } from '../../../platform/web/form.ts'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { decideRequest } from '../api.ts'

export const outcomes = ['answered', 'referred', 'declined'] as const
export type Outcome = (typeof outcomes)[number]

interface Given {
  request: { id: string; version: number }
  outcome: Outcome
  onClose: () => void
}

export function DecideDialog({ request, outcome, onClose }: Given) {
  const { values, field } = useFields({ note: '' })
  const decide = useChange(decideRequest)
  async function save(): Promise<void> {
    await decide.mutateAsync({ requestId: request.id, version: request.version, outcome, note: values.note })
    onClose()
    tell(m['intake.decide.done']())
  }
  return (
    <Dialog title={m[`intake.decide.${outcome}`]()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextArea {...field('note')} label={m[`intake.decide.${outcome}.note`]()} required startHere />
      </Form>
    </Dialog>
  )
}
