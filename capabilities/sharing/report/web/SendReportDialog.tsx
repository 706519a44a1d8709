// Letting a report leave: how it goes; then it is a paper, and its text stays.
import { useState } from 'react'
import { m } from '#texts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import type { ReportWay } from '../../disclosure/model.ts'
import { sendReport } from '../api.ts'
import type { ReportView } from '../model.ts'
import { wayChoices } from './words.ts'

export function SendReportDialog({ view, onClose }: { view: ReportView; onClose: () => void }) {
  const { line, text } = view
  const [ids] = useState(() => ({ id: newId(), fileId: newId() }))
  const send = useChange(sendReport, ['contact.'])
  const { values, field } = useFields({ way: null as ReportWay | null })
  async function save(): Promise<void> {
    const { way } = values
    if (way === null) throw new NotUnderstood([{ field: 'way', code: 'choose' }])
    await send.mutateAsync({ reportId: line.id, version: line.version, ...ids, way })
    tell(m['sharing.report.sent']())
    onClose()
  }
  return (
    <Dialog title={m['sharing.report.send.ask']()} onClose={onClose}>
      <Form submit={m['sharing.report.send']()} onSubmit={save} onCancel={onClose} label={m['sharing.report.send']()}>
        {text.seenByPerson ? null : <p className="attention">{m['sharing.report.send.unseen']()}</p>}
        <ChoiceField {...field('way')} label={m['sharing.report.send.ask']()} quietLabel choices={wayChoices()} required />
        <p className="soft small">{m['sharing.report.send.what']()}</p>
      </Form>
    </Dialog>
  )
}
