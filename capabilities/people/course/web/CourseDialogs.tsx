// Opening a case again, or saying that it came to be about something else; what was before stands below.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import type { CaseView } from '../../model.ts'
import { changeSubject, reopenCase } from '../api.ts'
import { Before } from './Before.tsx'

interface Given {
  view: CaseView
  onClose: () => void
}

export function ReopenDialog({ view, onClose }: Given) {
  const [id] = useState(newId)
  const { values, field } = useFields({ reason: '' })
  const reopen = useChange(reopenCase, ['contact.', 'plan.'])
  async function save(): Promise<void> {
    await reopen.mutateAsync({ caseId: view.id, version: view.version, id, ...values })
    tell(m['people.course.reopened']())
    onClose()
  }
  return (
    <Dialog title={m['people.course.reopen']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['people.course.reopen']()} onCancel={onClose}>
        <p className="soft">{m['people.course.reopen.lead']()}</p>
        <TextField {...field('reason')} label={m['people.course.reopen.reason']()} startHere />
      </Form>
      <Before caseId={view.id} />
    </Dialog>
  )
}

export function SubjectDialog({ view, onClose }: Given) {
  const [id] = useState(newId)
  const { values, field } = useFields({ subject: view.subject, reason: '' })
  const change = useChange(changeSubject, ['search.'])
  async function save(): Promise<void> {
    await change.mutateAsync({ caseId: view.id, version: view.version, id, ...values })
    tell(m['people.course.subject.saved']())
    onClose()
  }
  return (
    <Dialog title={m['people.course.subject']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextField {...field('subject')} label={m['people.course.subject.field']()} required startHere />
        <TextField {...field('reason')} label={m['people.course.subject.reason']()} />
      </Form>
      <Before caseId={view.id} />
    </Dialog>
  )
}
