// Setting a request that waits apart: who alone may see it from now on, beside whoever does it.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { useSession } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { setRequestApart } from '../api.ts'
import { Takers } from './fields.tsx'

interface Given {
  request: { id: string; version: number; teamId: string }
  onClose: () => void
}

export function SetApartDialog({ request, onClose }: Given) {
  const { memberId } = useSession()
  const { values, field } = useFields({ takers: [memberId] })
  const [circleId] = useState(newId)
  const set = useChange(setRequestApart, ['search.'])
  async function save(): Promise<void> {
    await set.mutateAsync({ requestId: request.id, version: request.version, circleId, memberIds: values.takers })
    onClose()
    tell(m['intake.new.saved.apart']())
  }
  return (
    <Dialog title={m['intake.apart']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['intake.apart']()} onCancel={onClose}>
        <p className="soft">{m['intake.apart.lead']()}</p>
        <Takers teamId={request.teamId} field={field('takers')} />
      </Form>
    </Dialog>
  )
}
