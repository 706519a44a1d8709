// Planning a home visit: when and where, what to bring and ask, and how one stays safe.
import { useRef, useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useGo } from '../../../../platform/web/parts/Link.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { CaseMarks } from '../../../people/web/parts/CaseMarks.tsx'
import { CaseReachWarning } from '../../../people/web/parts/ReachWarning.tsx'
import { endProblem, timeProblem, timesOf } from '../../web/moment.ts'
import { planVisit, visitAddressOf } from '../api.ts'
import { VisitFields } from './VisitFields.tsx'
import { blankVisit, visitOf } from './visit-form.ts'
import '../../web/note.css'

export function VisitDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const today = useToday()
  const go = useGo()
  const look = useLook(visitAddressOf, { caseId })
  const plan = useChange(planVisit, ['people.'])
  const { values, field } = useFields({ day: today as Day | null, starts: '', ends: '', place: null as string | null })
  const [form, setForm] = useState(blankVisit)
  const id = useRef(newId())
  const address = look.data?.address
  const known = address && 'lines' in address ? address.lines.join(', ') : ''
  const place = values.place ?? known
  const save = async () => {
    const visit = visitOf(form, values.day)
    await plan.mutateAsync({ caseId, id: id.current, title: m['contact.visit.title'](), place, ...timesOf(values), ...visit })
    tell(m['contact.visit.planned']())
    onClose()
    go(`/agenda/visit/${id.current}`)
  }
  return (
    <Dialog title={m['contact.visit.plan']()} onClose={onClose}>
      <div className="note-form">
        <Form onSubmit={save} submit={m['contact.visit.plan']()} onCancel={onClose}>
          <CaseMarks caseId={caseId} />
          <CaseReachWarning caseId={caseId} way="visit" />
          <div className="note-when">
            <DateField {...field('day')} label={m['contact.note.day']()} hint={undefined} lean="ahead" required />
            <TextField
              {...field('starts')}
              name="startsAt"
              label={m['contact.appointment.starts']()}
              required
              startHere
              problem={timeProblem}
            />
            <TextField
              {...field('ends')}
              name="endsAt"
              label={m['contact.appointment.ends']()}
              problem={endProblem(values.starts)}
            />
          </div>
          <TextField
            {...field('place')}
            value={place}
            label={m['contact.appointment.place']()}
            hint={address && 'hidden' in address ? m[`contact.visit.hidden.${address.hidden}`]() : undefined}
          />
          <VisitFields caseId={caseId} form={form} set={(part) => setForm((before) => ({ ...before, ...part }))} />
        </Form>
      </div>
    </Dialog>
  )
}
