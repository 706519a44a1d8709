// A week of the agenda as a sheet of hours: dragged or moved by keys, a press on an empty place makes an appointment.
import { type MouseEvent, type PointerEvent, useEffect, useId, useRef, useState } from 'react'
import { m } from '#texts'
import { addDays, type Day } from '../../../../core/kit/day.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayFull, dayOfMoment, dayShort, timeWords, weekdayShort } from '../../../../platform/web/when.ts'
import type { AppointmentLine } from '../model.ts'
import { lanesOf } from '../rules.ts'
import { keysFor, type Move, type Moving, movingKeys, quarter, useFollowing, useMoving } from './moving.ts'
import './agenda.css'

/** The sheet runs from seven to nine in the evening; what lies outside stands at its edge. */
const first = 7
const last = 21
const rows = ((last - first) * 60) / quarter

/** Which quarter of the sheet a moment falls in, from 0. */
function rowOf(moment: string, day: Day): number {
  const on = dayOfMoment(moment)
  if (on < day) return 0
  if (on > day) return rows
  const [hour = 0, minute = 0] = timeWords(moment).split('.').map(Number)
  return Math.max(0, Math.min(rows, Math.round(((hour - first) * 60 + minute) / quarter)))
}

interface BlockGiven {
  row: AppointmentLine
  day: Day
  lane: number
  lanes: number
  sheet: Sheet
}

/** What one does on the sheet, and the words that say how to move. */
interface Sheet {
  open: (row: AppointmentLine) => void
  move: Moving
  follow: (id: string, element: HTMLElement | null) => void
  howTo: string
}

/** Where a drag began, and how far it went. */
function useDrag(given: { drop: (by: Move) => void; press: () => void }) {
  const start = useRef<{ x: number; y: number; width: number; height: number } | null>(null)
  const [by, setBy] = useState<Move | null>(null)
  const far = useRef<Move | null>(null)
  const down = (event: PointerEvent<HTMLElement>) => {
    const column = event.currentTarget.parentElement?.getBoundingClientRect()
    if (event.button !== 0 || !column) return
    start.current = { x: event.clientX, y: event.clientY, width: column.width, height: column.height / rows }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const go = (event: PointerEvent<HTMLElement>) => {
    const from = start.current
    if (!from) return
    const days = Math.round((event.clientX - from.x) / from.width)
    const minutes = Math.round((event.clientY - from.y) / from.height) * quarter
    far.current = days === 0 && minutes === 0 ? far.current && { days, minutes } : { days, minutes }
    setBy(far.current)
  }
  const up = () => {
    const went = far.current
    start.current = null
    far.current = null
    setBy(null)
    if (went) given.drop(went)
  }
  // The press that ends a drag opens nothing.
  const dragged = useRef(false)
  const click = () => {
    if (!dragged.current) given.press()
    dragged.current = false
  }
  const end = () => {
    dragged.current = far.current !== null
    up()
  }
  return { by, on: { onPointerDown: down, onPointerMove: go, onPointerUp: end, onPointerCancel: up, onClick: click } }
}

function Block({ row, day, lane, lanes, sheet: { open, move, follow, howTo } }: BlockGiven) {
  const own = useRef<HTMLButtonElement>(null)
  // Only where it appears: a look at the list that comes by itself takes no focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when it is drawn.
  useEffect(() => follow(row.id, own.current), [])
  const { by, on } = useDrag({ drop: (went) => void move(row, went), press: () => open(row) })
  const from = rowOf(row.startsAt, day)
  const to = Math.max(from + 1, rowOf(row.endsAt, day))
  const shift = by ? `translate(calc(${by.days} * (100% * ${lanes} + 4px)), ${(by.minutes / quarter) * 14}px)` : undefined
  const names = ['week-block', row.kind === 'home-visit' ? 'week-visit' : '', by ? 'week-dragged' : '']
  return (
    <button
      ref={own}
      type="button"
      aria-keyshortcuts={movingKeys}
      aria-describedby={howTo}
      className={names.filter(Boolean).join(' ')}
      style={{
        top: `${(from / rows) * 100}%`,
        height: `${((to - from) / rows) * 100}%`,
        left: `${(lane / lanes) * 100}%`,
        width: `${100 / lanes}%`,
        transform: shift,
      }}
      onKeyDown={keysFor((went) => void move(row, went), { days: 0, minutes: quarter })}
      {...on}
    >
      <span className="week-time">{timeWords(row.startsAt)}</span> <strong>{row.title}</strong>{' '}
      <span className="private">{row.name}</span>
    </button>
  )
}

interface DayGiven {
  day: Day
  appointments: readonly AppointmentLine[]
  make: ((day: Day, time: string) => void) | undefined
  sheet: Sheet
}

function DayColumn({ day, appointments, make, sheet }: DayGiven) {
  const press = (event: MouseEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || !make) return
    const box = event.currentTarget.getBoundingClientRect()
    const half = Math.floor(((event.clientY - box.top) / box.height) * (rows / 2))
    const minutes = first * 60 + half * quarter * 2
    make(day, `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard an appointment is made with the button of its day.
    // biome-ignore lint/a11y/useSemanticElements: a set of fields has a form of its own.
    <div className="week-column" role="group" aria-label={dayFull(day)} onClick={press}>
      {lanesOf(appointments).map(({ one, lane, lanes }) => (
        <Block key={one.id} row={one} day={day} lane={lane} lanes={lanes} sheet={sheet} />
      ))}
    </div>
  )
}

interface WeekGiven {
  monday: Day
  rows: readonly AppointmentLine[]
  open: (row: AppointmentLine) => void
  make: ((day: Day, time: string) => void) | undefined
}

export function WeekView({ monday, rows: all, open, make }: WeekGiven) {
  const today = useToday()
  const { hold, follow } = useFollowing()
  const moving = useMoving()
  const howTo = useId()
  const sheet: Sheet = {
    open: (row) => {
      hold(row.id)
      open(row)
    },
    move: (row, by) => {
      hold(row.id)
      return moving(row, by)
    },
    follow,
    howTo,
  }
  const byDay = Map.groupBy(
    all.filter((row) => !row.cancelled),
    (row) => dayOfMoment(row.startsAt),
  )
  const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at)).filter((day, at) => at < 5 || byDay.has(day))
  const hours = Array.from({ length: last - first }, (_, at) => first + at)
  return (
    <>
      <div className="week" style={{ gridTemplateColumns: `44px repeat(${days.length}, minmax(104px, 1fr))` }}>
        <span />
        {days.map((day) => (
          <h2 key={day} className={day === today ? 'week-head week-today' : 'week-head'}>
            <span aria-hidden="true">
              {weekdayShort(day)} {dayShort(day, today)}
            </span>
            {make ? (
              <button type="button" className="week-add" onClick={() => make(day, '')}>
                <span className="unseen">{m['contact.agenda.add']({ day: dayFull(day) })}</span>
                <span aria-hidden="true">+</span>
              </button>
            ) : (
              <span className="unseen">{dayFull(day)}</span>
            )}
          </h2>
        ))}
        <div className="week-hours" aria-hidden="true">
          {hours.map((hour) => (
            <span key={hour}>{hour}</span>
          ))}
        </div>
        {days.map((day) => (
          <DayColumn key={day} day={day} appointments={byDay.get(day) ?? []} make={make} sheet={sheet} />
        ))}
      </div>
      <p id={howTo} className="soft small no-print">
        {m['contact.agenda.how']()}
      </p>
    </>
  )
}
