// Vandaag: my appointments of today and the days after.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { Link } from '../../../platform/web/parts/Link.tsx'
import { List } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { dayNear, dayOfMoment } from '../../../platform/web/when.ts'
import type { AppointmentLine } from '../appointment/model.ts'
import { openToday } from '../today/api.ts'
import { AppointmentRow } from './AppointmentRow.tsx'
import './note.css'

const mostLater = 6

function Rows({ rows, label, near }: { rows: readonly AppointmentLine[]; label: string; near: 'time' | 'day' }) {
  return (
    <List label={label}>
      {rows.map((row) => (
        <AppointmentRow key={row.id} row={row} near={near} />
      ))}
    </List>
  )
}

/** The appointments after today, day by day. */
function Later({ rows, today }: { rows: readonly AppointmentLine[]; today: Day }) {
  const days = [...Map.groupBy(rows.slice(0, mostLater), (row) => dayOfMoment(row.startsAt))]
  return days.map(([day, ofDay]) => (
    <div key={day}>
      <h3 className="day-head">{dayNear(day, today)}</h3>
      <Rows rows={ofDay} label={dayNear(day, today)} near="time" />
    </div>
  ))
}

export default function TodayPanel({ today }: { today: Day }) {
  const look = useLook(openToday, {})
  return (
    <Section
      title={m['contact.today']()}
      beside={
        <span className="push">
          <Link to="/agenda">{m['contact.agenda']()}</Link>
        </span>
      }
    >
      <Looked look={look}>
        {({ appointments }) => {
          const now = appointments.filter((row) => dayOfMoment(row.startsAt) === today)
          const later = appointments.filter((row) => dayOfMoment(row.startsAt) !== today)
          return (
            <>
              {now.length > 0 ? (
                <Rows rows={now} label={m['contact.today']()} near="time" />
              ) : (
                <p className="soft">{m['contact.today.none']()}</p>
              )}
              <Later rows={later} today={today} />
            </>
          )
        }}
      </Looked>
    </Section>
  )
}
