// My agenda: two weeks, day by day.
import { useState } from 'react'
import { m } from '#texts'
import { addDays, type Day, isDay, weekday } from '../../../core/kit/day.ts'
import { useAction } from '../../../platform/web/palette.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { useInAddress } from '../../../platform/web/parts/Link.tsx'
import { List } from '../../../platform/web/parts/List.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useMay, useToday } from '../../../platform/web/session.ts'
import { dayFull, dayNear, dayOfMoment, dayWords } from '../../../platform/web/when.ts'
import { listMyAppointments } from '../appointment/api.ts'
import type { AppointmentLine } from '../appointment/model.ts'
import { AppointmentDialog } from './AppointmentDialog.tsx'
import { AppointmentRow } from './AppointmentRow.tsx'
import './note.css'

const days = 14

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
  return Array.from({ length: days }, (_, at) => addDays(from, at)).filter((day) => weekday(day) < 6 || filled.has(day))
}

export default function AgendaPage() {
  const today = useToday()
  const [address, setAddress] = useInAddress()
  const from = address.from && isDay(address.from) ? address.from : today
  const look = useLook(listMyAppointments, { from, to: addDays(from, days - 1) })
  const [adding, setAdding] = useState<Day | null>(null)
  const mayAdd = useMay('case.work')
  useAction(
    {
      key: 'appointment',
      title: m['contact.appointment.new'](),
      icon: 'calendar',
      group: m['contact.agenda'](),
      run: () => setAdding(from),
    },
    !mayAdd,
  )
  const go = (step: number) => setAddress({ from: addDays(from, step) === today ? undefined : addDays(from, step) })
  return (
    <Page
      title={m['contact.agenda']()}
      lead={m['contact.agenda.lead']({ from: dayWords(from, today), to: dayWords(addDays(from, days - 1), today) })}
      actions={
        <>
          <Button icon="back" word={m['contact.agenda.earlier']()} onClick={() => go(-days)} />
          {from === today ? null : <Button onClick={() => setAddress({ from: undefined })}>{m['contact.agenda.today']()}</Button>}
          <Button icon="next" word={m['contact.agenda.later']()} onClick={() => go(days)} />
          {mayAdd ? (
            <Button kind="primary" icon="plus" onClick={() => setAdding(from)}>
              {m['contact.appointment.new']()}
            </Button>
          ) : null}
        </>
      }
    >
      <Looked look={look} lines={8}>
        {({ rows }) => {
          const byDay = Map.groupBy(rows, (row) => dayOfMoment(row.startsAt))
          return (
            <div className="agenda">
              {shownDays(from, new Set(byDay.keys())).map((day) => (
                <AgendaDay key={day} day={day} rows={byDay.get(day) ?? []} add={mayAdd ? () => setAdding(day) : undefined} />
              ))}
            </div>
          )
        }}
      </Looked>
      {adding ? <AppointmentDialog caseId={null} day={adding} onClose={() => setAdding(null)} /> : null}
    </Page>
  )
}
