// One appointment in a list: when, what, with whom and where; a press opens it.
import { useState } from 'react'
import { m } from '#texts'
import { Link } from '../../../platform/web/parts/Link.tsx'
import { Row } from '../../../platform/web/parts/List.tsx'
import { useToday } from '../../../platform/web/session.ts'
import { dayNear, dayOfMoment, timeWords } from '../../../platform/web/when.ts'
import type { AppointmentLine } from '../appointment/model.ts'
import { AppointmentDialog } from './AppointmentDialog.tsx'

/** @param near `time` where the day stands above, `day` on a page without days */
export function AppointmentRow({ row, near }: { row: AppointmentLine; near: 'time' | 'day' }) {
  const today = useToday()
  const [open, setOpen] = useState(false)
  const time = timeWords(row.startsAt)
  const withPerson = near === 'time' && row.caseId && row.name
  return (
    <>
      <Row
        start={
          <time className="row-time" dateTime={row.startsAt}>
            {near === 'day' ? `${dayNear(dayOfMoment(row.startsAt), today)} ${time}` : time}
          </time>
        }
        title={
          <button type="button" className="row-press" onClick={() => setOpen(true)}>
            <strong>{row.title}</strong>
          </button>
        }
        below={
          <>
            {withPerson ? (
              <Link to={`/people/${row.caseId}`} className="row-person">
                <span className="private">{row.name}</span>
              </Link>
            ) : null}
            {[near === 'day' ? row.memberName : '', row.place, m['contact.appointment.until']({ time: timeWords(row.endsAt) })]
              .filter(Boolean)
              .join(', ')}
          </>
        }
        past={row.cancelled}
        end={
          row.cancelled ? (
            m['contact.appointment.cancelled']()
          ) : row.kind === 'home-visit' ? (
            <Link to={`/agenda/visit/${row.id}`}>{m['contact.visit.prepare']()}</Link>
          ) : null
        }
      />
      {open ? <AppointmentDialog row={row} caseId={row.caseId} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
