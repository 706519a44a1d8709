// Setting one's own note in the folder right; what it said before stays.
import { useState } from 'react'
import { m } from '#texts'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { changeRecord } from '../api.ts'
import type { RecordLine } from '../model.ts'

export function RecordChange({ one, onClose }: { one: RecordLine; onClose: () => void }) {
  // What was seen as this opened: when it changes meanwhile elsewhere, saving says so and this text stays.
  const [{ id: recordId, version }] = useState(one)
  const [body, setBody] = useState(one.body)
  const change = useChange(changeRecord)
  const save = async () => {
    await change.mutateAsync({ recordId, version, body })
    tell(m['safety.written']())
    onClose()
  }
  return (
    <Dialog title={m['safety.change.title']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextArea name="body" label={m['safety.write.body']()} rows={6} required startHere value={body} onChange={setBody} />
        <p className="soft">{m['safety.change.lead']()}</p>
      </Form>
    </Dialog>
  )
}
