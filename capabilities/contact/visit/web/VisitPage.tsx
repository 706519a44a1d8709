// The page to prepare a home visit by: who, where, what was last said, what is open, what to bring, and how one stays safe.
import { type ReactNode, useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Link, useGo, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Facts } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill, Sheet } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useMay, useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayFull, dayNear, dayOfMoment, momentWords, timeWords } from '../../../../platform/web/when.ts'
import { CaseMarks } from '../../../people/web/parts/CaseMarks.tsx'
import { CaseReachWarning } from '../../../people/web/parts/ReachWarning.tsx'
import { kindWords } from '../../web/words.ts'
import { changeVisit, checkIn, openVisit } from '../api.ts'
import type { VisitPage as Visit } from '../model.ts'
import { VisitFields } from './VisitFields.tsx'
import { formOf, visitOf } from './visit-form.ts'
import './visit.css'

function ChangeDialog({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const [form, setForm] = useState(() => formOf(visit))
  const change = useChange(changeVisit)
  const save = async () => {
    const text = visitOf(form, dayOfMoment(visit.appointment.startsAt))
    await change.mutateAsync({ visitId: visit.id, version: visit.version, ...text })
    tell(m['contact.visit.saved']())
    onClose()
  }
  return (
    <Dialog title={m['contact.visit.change']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <VisitFields caseId={visit.caseId} form={form} set={(part) => setForm((before) => ({ ...before, ...part }))} />
      </Form>
    </Dialog>
  )
}

/** Lines that were typed under each other. */
function Lines({ text }: { text: string }) {
  return (
    <ul className="visit-lines">
      {text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <li key={line}>{line}</li>
        ))}
    </ul>
  )
}

/** When someone checked in, and who said so when that was someone else. */
function checkedInWords({ checkedInAt, checkedInByName: name, memberName }: Visit, today: Day): string | null {
  if (checkedInAt === null) return null
  const moment = momentWords(checkedInAt, today)
  return name === null || name === memberName ? moment : m['contact.visit.checked-in.by']({ moment, name })
}

function Safety({ visit }: { visit: Visit }) {
  const today = useToday()
  const { risk, riskNote, withName, watchName, checkInBy } = visit
  if (risk === 'none' && watchName === null) return null
  return (
    <Section title={m['contact.visit.safety']()}>
      <Sheet>
        <div className="stack tight">
          {risk === 'none' ? null : (
            <p className="attention">
              <Icon name="mind" /> {m[`contact.visit.risk.${risk}`]()}
            </p>
          )}
          {riskNote ? <p className="private">{riskNote}</p> : null}
          <Facts
            facts={[
              [m['contact.visit.with'](), withName],
              [m['contact.visit.watch'](), watchName],
              [m['contact.visit.check-in-by'](), checkInBy ? momentWords(checkInBy, today) : null],
              [m['contact.visit.checked-in'](), checkedInWords(visit, today)],
            ]}
          />
        </div>
      </Sheet>
    </Section>
  )
}

function Where({ visit }: { visit: Visit }) {
  const { address, appointment } = visit
  const place = appointment.place || ('lines' in address ? address.lines.join(', ') : '')
  return (
    <Sheet>
      <div className="stack tight">
        <p className="visit-when">
          <strong>
            {dayFull(dayOfMoment(appointment.startsAt))}, {timeWords(appointment.startsAt)}
          </strong>{' '}
          {m['contact.appointment.until']({ time: timeWords(appointment.endsAt) })}
          {appointment.cancelled ? <Pill>{m['contact.appointment.cancelled']()}</Pill> : null}
        </p>
        <p>
          <Link to={`/people/${visit.caseId}`}>
            <span className="private">{visit.name}</span>
          </Link>
        </p>
        {place ? <p className="private">{place}</p> : null}
        {'hidden' in address && (place === '' || address.hidden !== 'no-address') ? (
          <p className="soft">{m[`contact.visit.hidden.${address.hidden}`]()}</p>
        ) : null}
        <CaseMarks caseId={visit.caseId} />
        <CaseReachWarning caseId={visit.caseId} way="visit" />
      </div>
    </Sheet>
  )
}

function Known({ visit }: { visit: Visit }) {
  const today = useToday()
  return (
    <>
      <Section title={m['contact.visit.notes']()}>
        {visit.notes.length === 0 ? <p className="soft">{m['contact.timeline.empty']()}</p> : null}
        {visit.notes.map((note) => (
          <div key={note.id} className="stack tight visit-note">
            <p className="small soft">
              {kindWords(note.kind, note.kindWord)}, {dayNear(dayOfMoment(note.happenedAt), today)}, {note.authorName}
            </p>
            <p className="note-text note-folded private">{note.body}</p>
          </div>
        ))}
      </Section>
      <Section title={m['contact.visit.goals']()}>
        {visit.goals.length === 0 ? <p className="soft">{m['contact.visit.goals.none']()}</p> : null}
        <Lines text={visit.goals.map((goal) => goal.ownWords).join('\n')} />
      </Section>
    </>
  )
}

function OpenTasks({ visit }: { visit: Visit }): ReactNode {
  const today = useToday()
  return (
    <Section title={m['contact.tasks.open']()}>
      {visit.tasks.length === 0 ? <p className="soft">{m['contact.tasks.none.open']()}</p> : null}
      <ul className="visit-lines">
        {visit.tasks.map((task) => (
          <li key={task.id}>
            {task.title} <span className="soft small">{task.dueOn ? dayNear(task.dueOn, today) : ''}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Prepared({ visit }: { visit: Visit }) {
  return (
    <div className="columns visit-page">
      <div className="stack wide">
        <Where visit={visit} />
        <Safety visit={visit} />
        <Section title={m['contact.visit.bring']()}>
          {visit.bring ? <Lines text={visit.bring} /> : <p className="soft">{m['contact.visit.bring.none']()}</p>}
        </Section>
        <Section title={m['contact.visit.questions']()}>
          {visit.questions ? <Lines text={visit.questions} /> : <p className="soft">{m['contact.visit.questions.none']()}</p>}
        </Section>
      </div>
      <div className="stack wide">
        <Known visit={visit} />
        <OpenTasks visit={visit} />
      </div>
    </div>
  )
}

export default function VisitPage() {
  const visitId = usePathId('visitId')
  const go = useGo()
  const mayWork = useMay('case.work')
  const look = useLook(openVisit, { visitId })
  const back = useChange(checkIn)
  const [changing, setChanging] = useState(false)
  const visit = look.data
  const safe = () =>
    void back.mutateAsync({ visitId }).then(
      () => tell(m['contact.visit.checked-in.done']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <Page
      title={m['contact.visit.title']()}
      above={{ to: '/agenda', label: m['contact.agenda']() }}
      actions={
        mayWork && visit ? (
          <>
            <Button kind="primary" icon="edit" onClick={() => go(`/agenda/visit/${visitId}/table`)}>
              {m['contact.visit.table']()}
            </Button>
            {visit.watchId && !visit.checkedInAt ? (
              <Button icon="check" busy={back.isPending} onClick={safe}>
                {m['contact.visit.check-in']()}
              </Button>
            ) : null}
            <Button icon="edit" word={m['contact.visit.change']()} onClick={() => setChanging(true)} />
            <Button icon="print" word={m['contact.timeline.print']()} onClick={() => window.print()} />
          </>
        ) : null
      }
    >
      <Looked look={look} lines={8}>
        {(found) => <Prepared visit={found} />}
      </Looked>
      {changing && visit ? <ChangeDialog visit={visit} onClose={() => setChanging(false)} /> : null}
    </Page>
  )
}
