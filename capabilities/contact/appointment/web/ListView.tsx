// Two weeks of the agenda, day by day.
import { m } from '#texts'
import { addDays, type Day, weekday } from '../../../../core/kit/day.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List } from '../../../../platform/web/parts/List.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayFull, dayNear, dayOfMoment } from '../../../../platform/web/when.ts'
import { AppointmentRow } from '../../web/AppointmentRow.tsx'
import type { AppointmentLine } from '../model.ts'

export const listDays = 14

interface DayGiven {
  day: Day
  rows: readonly AppointmentLine[]
  add: (() => void) | undefined
}

function AgendaDay({ day, rows, add }: DayGiven) {
  const today = useToday()
  const near = dayNear(day, today)
  const full = dayFull(day)
  return (
    <section className={day === today ? 'agenda-day agenda-today' : 'agenda-day'} aria-label={full}>
      <h2 className="agenda-head">
        {full}
        {full.includes(near) ? null : <span className="soft"> {near}</span>}
      </h2>
      {rows.length === 0 ? <p className="soft small agenda-free">{m['contact.agenda.free']()}</p> : null}
      {rows.length > 0 ? (
        <List label={full}>
          {rows.map((row) => (
            <AppointmentRow key={row.id} row={row} near="time" />
          ))}
        </List>
      ) : null}
      {add ? (
        <span className="agenda-add no-print">
          <Button kind="plain" small icon="plus" word={m['contact.agenda.add']({ day: full })} onClick={add} />
        </span>
      ) : null}
    </section>
  )
}

/** Days without anything in the weekend stay away. */
function shownDays(from: Day, filled: ReadonlySet<Day>): Day[] {
  return Array.from({ length: listDays }, (_, at) => addDays(from, at)).filter((day) => weekday(day) < 6 || filled.has(day))
}

interface ListGiven {
  from: Day
  rows: readonly AppointmentLine[]
  make: ((day: Day, time: string) => void) | undefined
}

export function ListView({ from, rows, make }: ListGiven) {
  const byDay = Map.groupBy(rows, (row) => dayOfMoment(row.startsAt))
  return (
    <div className="agenda">
      {shownDays(from, new Set(byDay.keys())).map((day) => (
        <AgendaDay key={day} day={day} rows={byDay.get(day) ?? []} add={make ? () => make(day, '') : undefined} />
      ))}
    </div>
  )
}
