// Making an appointment, moving it, or cancelling it.
import { useRef, useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { dayOfMoment, timeWords } from '../../../platform/web/when.ts'
import { useCaseName } from '../../people/web/parts/case-name.ts'
import { PersonSearch } from '../../people/web/parts/PersonSearch.tsx'
import { CaseReachWarning } from '../../people/web/parts/ReachWarning.tsx'
import { changeAppointment, makeAppointment } from '../appointment/api.ts'
import type { AppointmentLine } from '../appointment/model.ts'
import { InvitationPart } from '../invitation/web/InvitationPart.tsx'
import { endProblem, timeProblem, timesOf } from './moment.ts'
import './note.css'

interface Values {
  title: string
  day: Day | null
  starts: string
  ends: string
  place: string
}

function startOf(row: AppointmentLine | undefined, day: Day, time: string): Values {
  if (!row) return { title: '', day, starts: time, ends: '', place: '' }
  return {
    title: row.title,
    day: dayOfMoment(row.startsAt),
    starts: timeWords(row.startsAt),
    ends: timeWords(row.endsAt),
    place: row.place,
  }
}

function useSave(given: { row: AppointmentLine | undefined; version: number; caseId: string | null; onClose: () => void }) {
  const { row, version, caseId, onClose } = given
  const make = useChange(makeAppointment, ['people.'])
  const change = useChange(changeAppointment, ['people.'])
  const id = useRef(newId())
  const save = async (values: Values) => {
    const { title, place } = values
    const asks = { title, place, ...timesOf(values) }
    if (row) await change.mutateAsync({ appointmentId: row.id, version, ...asks })
    else await make.mutateAsync({ id: id.current, caseId, ...asks })
    tell(m['contact.appointment.saved']())
    onClose()
  }
  const cancel = async (at: AppointmentLine, cancelled: boolean, version: number): Promise<void> => {
    try {
      const receipt = await change.mutateAsync({ appointmentId: at.id, version, cancelled })
      const back = { word: m['web.undo'](), run: () => void cancel(at, !cancelled, receipt.version) }
      tell(cancelled ? m['contact.appointment.cancelled.done']() : m['contact.appointment.saved'](), { back })
    } catch (failure) {
      tell(failureSentence(failure), { tone: 'failed' })
    }
  }
  return { save, cancel }
}

/** With whom: the person of the case, or whoever one looks up, or nobody. */
function WithWhom({
  caseId,
  onChange,
  fixed,
}: {
  caseId: string | null
  onChange: (caseId: string | null) => void
  fixed: boolean
}) {
  const name = useCaseName(caseId)?.name
  if (caseId === null)
    return <PersonSearch name="caseId" label={m['contact.appointment.person']()} onFound={(person) => onChange(person.caseId)} />
  return (
    <p className="beside">
      <span className="pill pill-ok private">{name ?? ''}</span>
      {fixed ? null : (
        <Button kind="plain" small onClick={() => onChange(null)}>
          {m['contact.appointment.nobody']()}
        </Button>
      )}
    </p>
  )
}

interface DialogGiven {
  row?: AppointmentLine
  caseId: string | null
  day?: Day
  /** When it starts, as one would type it. */
  time?: string
  onClose: () => void
}

export function AppointmentDialog(given: DialogGiven) {
  const { row, onClose } = given
  const today = useToday()
  const { values, field } = useFields(startOf(row, given.day ?? today, given.time ?? ''))
  const [caseId, setCaseId] = useState(given.caseId)
  const [version, setVersion] = useState(row?.version ?? 0)
  const { save, cancel } = useSave({ row, version, caseId, onClose })
  const invitable =
    row?.caseId && !row.cancelled && row.startsAt > new Date().toISOString() ? { ...row, caseId: row.caseId } : null
  return (
    <Dialog title={row ? m['contact.appointment.change']() : m['contact.appointment.new']()} onClose={onClose}>
      <div className="note-form appointment-form">
        <Form onSubmit={() => save(values)} submit={m['web.save']()} onCancel={onClose}>
          <TextField
            {...field('title')}
            label={m['contact.appointment.title']()}
            required
            startHere
            placeholder={m['contact.appointment.title.hint']()}
          />
          <WithWhom caseId={caseId} onChange={setCaseId} fixed={given.caseId !== null} />
          {caseId === null ? null : <CaseReachWarning caseId={caseId} />}
          <div className="note-when">
            <DateField {...field('day')} label={m['contact.note.day']()} hint={undefined} lean="ahead" required />
            <TextField
              {...field('starts')}
              name="startsAt"
              label={m['contact.appointment.starts']()}
              required
              problem={timeProblem}
            />
            <TextField
              {...field('ends')}
              name="endsAt"
              label={m['contact.appointment.ends']()}
              problem={endProblem(values.starts)}
            />
          </div>
          <TextField {...field('place')} label={m['contact.appointment.place']()} />
          {row && !row.cancelled ? (
            <Button
              kind="plain"
              icon="close"
              onClick={() => {
                void cancel(row, true, version)
                onClose()
              }}
            >
              {m['contact.appointment.cancel']()}
            </Button>
          ) : null}
        </Form>
        {invitable ? <InvitationPart row={invitable} version={version} onVersion={setVersion} /> : null}
      </div>
    </Dialog>
  )
}
