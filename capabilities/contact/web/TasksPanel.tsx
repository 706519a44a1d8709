// What is going to happen for someone: appointments to come and tasks, with a line to add one.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { List } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../platform/web/parts/small.tsx'
import { Failure, Loading, LoadMore } from '../../../platform/web/parts/states.tsx'
import { useList } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { useMayWorkOn } from '../../people/web/parts/case-name.ts'
import { listCaseAppointments } from '../appointment/api.ts'
import { listCaseTasks } from '../task/api.ts'
import { VisitDialog } from '../visit/web/VisitDialog.tsx'
import { AppointmentDialog } from './AppointmentDialog.tsx'
import { AppointmentRow } from './AppointmentRow.tsx'
import { TaskAdd } from './TaskAdd.tsx'
import { TaskRow } from './TaskRow.tsx'
import './note.css'

function Tasks({ caseId, state }: { caseId: string; state: 'open' | 'done' }) {
  const list = useList(listCaseTasks, { caseId, state })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading />
  if (list.rows.length === 0) return <p className="soft">{m[`contact.tasks.none.${state}`]()}</p>
  return (
    <>
      <List label={m[`contact.tasks.${state}`]()}>
        {list.rows.map((task) => (
          <TaskRow key={task.id} task={task} showPerson={false} />
        ))}
      </List>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </>
  )
}

function Coming({ caseId }: { caseId: string }) {
  const today = useToday()
  const list = useList(listCaseAppointments, { caseId, from: today })
  const rows = list.rows.filter((row) => !row.cancelled)
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (rows.length === 0 && !list.hasMore) return null
  return (
    <>
      <List label={m['contact.appointments']()}>
        {rows.map((row) => (
          <AppointmentRow key={row.id} row={row} near="day" />
        ))}
      </List>
      <LoadMore shown={rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </>
  )
}

export default function TasksPanel({ caseId }: { caseId: string }) {
  const [done, setDone] = useState(false)
  const [meeting, setMeeting] = useState(false)
  const [visiting, setVisiting] = useState(false)
  const mayWork = useMayWorkOn(caseId)
  return (
    <Section
      title={m['contact.tasks']()}
      beside={
        mayWork ? (
          <span className="push no-print">
            <Button kind="plain" small icon="calendar" onClick={() => setMeeting(true)}>
              {m['contact.appointment.new']()}
            </Button>
            <Button kind="plain" small icon="visit" onClick={() => setVisiting(true)}>
              {m['contact.visit.plan']()}
            </Button>
          </span>
        ) : null
      }
    >
      <Sheet>
        <div className="stack tight case-tasks">
          <Coming caseId={caseId} />
          <Tasks caseId={caseId} state="open" />
          {mayWork ? <TaskAdd caseId={caseId} /> : null}
          <Button kind="plain" small onClick={() => setDone(!done)} aria-expanded={done}>
            {done ? m['contact.tasks.hide-done']() : m['contact.tasks.show-done']()}
          </Button>
          {done ? <Tasks caseId={caseId} state="done" /> : null}
        </div>
      </Sheet>
      {visiting ? <VisitDialog caseId={caseId} onClose={() => setVisiting(false)} /> : null}
      {meeting ? <AppointmentDialog caseId={caseId} onClose={() => setMeeting(false)} /> : null}
    </Section>
  )
}
