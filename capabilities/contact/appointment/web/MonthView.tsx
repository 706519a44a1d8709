// A month of the agenda: a place for each day, appointments dragged or moved by keys to another.
import { type DragEvent, useState } from 'react'
import { m } from '#texts'
import { addDays, type Day, daysBetween, firstDay, lastDay, monthOf, weekday } from '../../../../core/kit/day.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayFull, dayOfMoment, timeWords, weekdayShort } from '../../../../platform/web/when.ts'
import type { AppointmentLine } from '../model.ts'
import { keysFor, type Move, useMoving } from './moving.ts'
import './agenda.css'

/** In a place for one day there is room for so many. */
const most = 4

/** The weeks that a month touches, whole. */
export function daysShown(of: Day): Day[] {
  const month = monthOf(of)
  const from = addDays(firstDay(month), 1 - weekday(firstDay(month)))
  const to = addDays(lastDay(month), 7 - weekday(lastDay(month)))
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at))
}

interface EntryGiven {
  row: AppointmentLine
  open: (row: AppointmentLine) => void
  move: (row: AppointmentLine, by: Move) => Promise<void>
  drag: (row: AppointmentLine | null) => void
}

function Entry({ row, open, move, drag }: EntryGiven) {
  return (
    <li>
      <button
        type="button"
        draggable
        className={row.kind === 'home-visit' ? 'month-entry week-visit' : 'month-entry'}
        onClick={() => open(row)}
        onKeyDown={keysFor((by) => void move(row, by), { days: 7, minutes: 0 })}
        onDragStart={(event: DragEvent) => {
          // Nothing of the appointment leaves the page with the drag.
          event.dataTransfer.setData('text/plain', '')
          event.dataTransfer.effectAllowed = 'move'
          drag(row)
        }}
        onDragEnd={() => drag(null)}
      >
        <span className="week-time">{timeWords(row.startsAt)}</span> {row.title} <span className="private">{row.name}</span>
      </button>
    </li>
  )
}

interface MonthGiven {
  of: Day
  rows: readonly AppointmentLine[]
  open: (row: AppointmentLine) => void
  make: ((day: Day, time: string) => void) | undefined
  /** Opens the week of a day that has more than fits. */
  toWeek: (day: Day) => void
}

export function MonthView({ of, rows, open, make, toWeek }: MonthGiven) {
  const today = useToday()
  const move = useMoving()
  const [dragged, setDragged] = useState<AppointmentLine | null>(null)
  const month = monthOf(of)
  const byDay = Map.groupBy(
    rows.filter((row) => !row.cancelled),
    (row) => dayOfMoment(row.startsAt),
  )
  const drop = (day: Day) => {
    if (dragged) void move(dragged, { days: daysBetween(dayOfMoment(dragged.startsAt), day), minutes: 0 })
    setDragged(null)
  }
  const days = daysShown(of)
  return (
    <div className="month">
      {days.slice(0, 7).map((day) => (
        <span key={day} className="month-weekday" aria-hidden="true">
          {weekdayShort(day)}
        </span>
      ))}
      {days.map((day) => {
        const ofDay = byDay.get(day) ?? []
        const names = ['month-day', monthOf(day) === month ? '' : 'month-beside', day === today ? 'week-today' : '']
        return (
          <section
            key={day}
            className={names.filter(Boolean).join(' ')}
            aria-label={dayFull(day)}
            onDragOver={(event) => (dragged ? event.preventDefault() : undefined)}
            onDrop={() => drop(day)}
          >
            {make ? (
              <button type="button" className="month-number" onClick={() => make(day, '')}>
                <span className="unseen">{m['contact.agenda.add']({ day: dayFull(day) })}</span>
                <span aria-hidden="true">{Number(day.slice(8))}</span>
              </button>
            ) : (
              <span className="month-number">{Number(day.slice(8))}</span>
            )}
            <ul className="month-entries">
              {ofDay.slice(0, most).map((row) => (
                <Entry key={row.id} row={row} open={open} move={move} drag={setDragged} />
              ))}
            </ul>
            {ofDay.length > most ? (
              <button type="button" className="month-more" onClick={() => toWeek(day)}>
                {m['contact.agenda.more']({ count: ofDay.length - most })}
              </button>
            ) : null}
          </section>
        )
      })}
    </div>
  )
}
