// Moving an appointment by days or minutes, by hand or by keys, with a way back.
import { type KeyboardEvent, useRef } from 'react'
import { m } from '#texts'
import { addDays } from '../../../../core/kit/day.ts'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayOfMoment, timeWords } from '../../../../platform/web/when.ts'
import { momentAt } from '../../web/moment.ts'
import { changeAppointment } from '../api.ts'
import type { AppointmentLine } from '../model.ts'

/** Smallest step in minutes. */
export const quarter = 15

export interface Move {
  days: number
  minutes: number
}

/** A moment so much later by the clock on the wall, also over the night that the clock changes. */
function shifted(at: string, { days, minutes }: Move): string {
  const day = addDays(dayOfMoment(at), days)
  const wall = momentAt(day, timeWords(at)) ?? at
  return new Date(Date.parse(wall) + minutes * 60_000).toISOString()
}

export type Moving = (row: AppointmentLine, by: Move) => Promise<void>

export function useMoving(): Moving {
  const change = useChange(changeAppointment, ['people.'])
  // What appointments become by moves that are under way: the next one goes on from there, so keys may be pressed in a row.
  const under = useRef(new Map<string, Promise<AppointmentLine>>())
  const failed = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })
  const send = (row: Pick<AppointmentLine, 'id' | 'version'>, times: { startsAt: string; endsAt: string }) =>
    change.mutateAsync({ appointmentId: row.id, version: row.version, ...times })
  const step = async (row: AppointmentLine, by: Move): Promise<AppointmentLine> => {
    const startsAt = shifted(row.startsAt, by)
    const long = Date.parse(row.endsAt) - Date.parse(row.startsAt)
    const endsAt = new Date(Date.parse(startsAt) + long).toISOString()
    try {
      const { version } = await send(row, { startsAt, endsAt })
      const before = { startsAt: row.startsAt, endsAt: row.endsAt }
      const back = { word: m['web.undo'](), run: () => void send({ id: row.id, version }, before).catch(failed) }
      tell(m['contact.agenda.moved'](), { back })
      return { ...row, startsAt, endsAt, version }
    } catch (failure) {
      failed(failure)
      return row
    }
  }
  return async (row, by) => {
    if (by.days === 0 && by.minutes === 0) return
    const before = under.current.get(row.id) ?? Promise.resolve(row)
    const next = before.then((now) => step(now.version > row.version ? now : row, by))
    under.current.set(row.id, next)
    await next
  }
}

/** The focus goes along with the appointment one stands at, also where it lands on another day and is drawn anew. */
export function useFollowing() {
  const held = useRef('')
  return {
    hold: (id: string) => {
      held.current = id
    },
    follow: (id: string, element: HTMLElement | null) => {
      if (held.current === id && document.activeElement === document.body) element?.focus()
    },
  }
}

const arrows: Record<string, { across: -1 | 0 | 1; down: -1 | 0 | 1 }> = {
  ArrowLeft: { across: -1, down: 0 },
  ArrowRight: { across: 1, down: 0 },
  ArrowUp: { across: 0, down: -1 },
  ArrowDown: { across: 0, down: 1 },
}

/** The keys of `keysFor`, as a screen reader tells them. */
export const movingKeys = 'Shift+ArrowUp Shift+ArrowDown Shift+ArrowLeft Shift+ArrowRight'

/** Shift with an arrow moves. @param down what one step down is: a quarter in a week, seven days in a month */
export function keysFor(move: (by: Move) => void, down: Move) {
  return (event: KeyboardEvent): void => {
    const arrow = event.shiftKey ? arrows[event.key] : undefined
    if (!arrow) return
    event.preventDefault()
    move({ days: arrow.across + arrow.down * down.days, minutes: arrow.down * down.minutes })
  }
}
