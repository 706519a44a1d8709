// An own file for a child: what is written there does not stand in the file of the parent.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useGo } from '../../../../platform/web/parts/Link.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { startOwnFile } from '../api.ts'
import type { InFolder } from '../model.ts'

export function OwnFileDialog({ caseId, person, onClose }: { caseId: string; person: InFolder; onClose: () => void }) {
  const { values, field } = useFields({ subject: '' })
  const [ids] = useState(() => ({ id: newId(), folderId: newId() }))
  const start = useChange(startOwnFile, ['search.'])
  const go = useGo()
  async function save(): Promise<void> {
    await start.mutateAsync({ caseId, personId: person.id, ...ids, ...values })
    tell(m['people.own-file.started']({ name: person.name }))
    onClose()
    go(`/people/${ids.id}`)
  }
  return (
    <Dialog title={m['people.own-file.of']({ name: person.name })} onClose={onClose} size="small">
      <Form onSubmit={save} submit={m['people.own-file.start']()} onCancel={onClose}>
        <p className="soft">{m['people.own-file.lead']({ name: person.name })}</p>
        <TextField {...field('subject')} label={m['people.own-file.subject']()} startHere />
      </Form>
    </Dialog>
  )
}
