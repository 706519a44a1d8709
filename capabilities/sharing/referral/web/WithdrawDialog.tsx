// Taking a referral back: its link opens nothing from that moment on.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { withdrawReferral } from '../api.ts'
import type { ReferralLine } from '../model.ts'

export function WithdrawDialog({ line, onClose }: { line: ReferralLine; onClose: () => void }) {
  const [id] = useState(newId)
  const withdraw = useChange(withdrawReferral, ['contact.'])
  const { values, field } = useFields({ note: '' })
  async function save(): Promise<void> {
    await withdraw.mutateAsync({ referralId: line.id, version: line.version, id, note: values.note })
    tell(m['sharing.withdrawn']())
    onClose()
  }
  return (
    <Dialog title={m['sharing.withdraw.ask']()} onClose={onClose}>
      <Form submit={m['sharing.withdraw']()} onSubmit={save} onCancel={onClose}>
        <p>{line.help === null ? m['sharing.withdraw.more']() : m['sharing.inside.withdraw']()}</p>
        <TextArea {...field('note')} label={m['sharing.withdraw.note']()} rows={2} />
      </Form>
    </Dialog>
  )
}
