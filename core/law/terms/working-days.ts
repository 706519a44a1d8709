// Working days in law: neither weekend nor a day of the Algemene termijnenwet (BWBR0002448).
import { addDays, type Day, weekday } from '../../kit/day.ts'

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of 1876). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`
}

/** The King's birthday is kept on 27 April, on the 26th when that is a Sunday (since 2014). */
function kingsDay(year: number): Day {
  const day = `${year}-04-27`
  return weekday(day) === 7 ? addDays(day, -1) : day
}

/** The days of art. 3: New Year, Good Friday, Easter Monday, King's Day, 5 May, Ascension, Whit Monday, both Christmas days. */
export function publicHolidays(year: number): readonly Day[] {
  const sunday = easter(year)
  const moving = [-2, 1, 39, 50].map((days) => addDays(sunday, days))
  return [`${year}-01-01`, `${year}-05-05`, `${year}-12-25`, `${year}-12-26`, kingsDay(year), ...moving].sort()
}

export function isWorkingDay(on: Day): boolean {
  return weekday(on) <= 5 && !publicHolidays(Number(on.slice(0, 4))).includes(on)
}

/** The day that is so many working days after another; the day itself does not count. @param count zero or more */
export function addWorkingDays(to: Day, count: number): Day {
  let at = to
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) left--
  }
  return at
}

/** A term that ends on a weekend or holiday runs to the next working day (art. 1 lid 1). */
export function extendTerm(end: Day): Day {
  return isWorkingDay(end) ? end : addWorkingDays(end, 1)
}
