// Working days around today, and how the Dutch write a day inside a note.
import { addDays, addMonths, type Day, dayNumber, daysBetween, weekday } from '../core/kit/day.ts'
import type { DayOffset } from './world.ts'

const dayNames = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const shortNames = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
const monthNames = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const shortMonths = ['jan', 'feb', 'mrt', 'apr', 'mei', 'juni', 'juli', 'aug', 'sept', 'okt', 'nov', 'dec']

/** Weekdays (1 to 7) out of words such as 'ma, di, do'; all working days when there are none. */
export function weekdaysOf(words: string): Set<number> {
  const found = shortNames.flatMap((name, at) => (words.split(/[ ,]+/).includes(name) ? [at + 1] : []))
  return new Set(found.length ? found : [1, 2, 3, 4, 5])
}

const working = new Set([1, 2, 3, 4, 5])

function weekdayAt(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

function nearest(today: Day, offset: DayOffset, search: { ahead: boolean; at?: ReadonlySet<number> }): DayOffset {
  const base = dayNumber(today)
  let found = offset
  for (let tries = 0; tries < 7 && !(search.at ?? working).has(weekdayAt(base + found)); tries++) found += search.ahead ? 1 : -1
  return found
}

/** The nearest day at work: back in time for the past, forward for what is still to come. */
export function workday(today: Day, offset: DayOffset, at: ReadonlySet<number> = working): DayOffset {
  return nearest(today, offset, { ahead: offset > 0, at })
}

/** The Monday on which the week of today began. */
export function lastMonday(today: Day): DayOffset {
  return 1 - weekday(today)
}

/** The offset of a day of the month, some months back: the 24th of last month is `monthDay(today, -1, 24)`. */
export function monthDay(today: Day, months: number, dayOfMonth: number): DayOffset {
  const first = addMonths(`${today.slice(0, 7)}-01`, months)
  return daysBetween(today, addDays(first, dayOfMonth - 1))
}

/** A birthday that makes someone this old today, whatever day it is: 'MM-DD' comes from the story. */
export function bornFor(today: Day, age: number, monthAndDay: string): Day {
  const passed = monthAndDay <= today.slice(5)
  return `${Number(today.slice(0, 4)) - age - (passed ? 0 : 1)}-${monthAndDay}`
}

function wordOf(what: string, count: number, from: { today: Day; at: DayOffset }): string {
  const { today, at } = from
  if (what === 'maand') return monthNames[Number(addMonths(addDays(today, at), count).slice(5, 7)) - 1] ?? ''
  const day = addDays(today, nearest(today, at + count, { ahead: count > 0 }))
  return what === 'dag'
    ? (dayNames[weekday(day) - 1] ?? '')
    : `${Number(day.slice(8))} ${shortMonths[Number(day.slice(5, 7)) - 1]}`
}

/**
 * Fills in days: {dag:7} becomes the name of the day a week on, {datum:7} '3 mrt', {maand:-1} the name of a month.
 * @param at the day of the note; days ahead fall on a working day
 */
export function fillDays(text: string, today: Day, at: DayOffset): string {
  if (!text.includes('{')) return text
  return text.replace(/(^|[.!?]\s)?\{(dag|datum|maand):([+-]?\d+)\}/g, (_: string, ...found: string[]) => {
    const [start, what = '', count = '0'] = found
    const word = wordOf(what, Number(count), { today, at })
    return start === undefined ? word : start + word.charAt(0).toUpperCase() + word.slice(1)
  })
}
