// Days as '2026-01-02' and months as '2026-01': arithmetic of the calendar, without clock or time zone.
import { z } from 'zod'

export type Day = string
export type Month = string

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days in a month. @param month 1 to 12 */
export function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthDays[month - 1] ?? 0)
}

/** Whether the text is a day that exists, between the years 1800 and 2300. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return false
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number]
  return year >= 1800 && year <= 2300 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

export const day = z.iso.date({ error: 'day' }).refine(isDay, { error: 'day' })
export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'month' })
  .refine((text) => isDay(`${text}-01`), { error: 'month' })

function parts(of: Day): [number, number, number] {
  return [Number(of.slice(0, 4)), Number(of.slice(5, 7)), Number(of.slice(8, 10))]
}

function write(year: number, month: number, dayOfMonth: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** Days since 1970-01-01 (algorithm: days from civil, H. Hinnant). */
export function dayNumber(of: Day): number {
  const [y, m, d] = parts(of)
  const year = m <= 2 ? y - 1 : y
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day that many days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp + (mp < 10 ? 3 : -9)
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * mp + 2) / 5) + 1)
}

export function addDays(to: Day, days: number): Day {
  return dayFromNumber(dayNumber(to) + days)
}

/** Whole days from one day to another; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The same day some months on; the last day of the month where that day does not exist. */
export function addMonths(to: Day, months: number): Day {
  const [y, m, d] = parts(to)
  const count = y * 12 + (m - 1) + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return write(year, month, Math.min(d, daysIn(year, month)))
}

export function monthOf(of: Day): Month {
  return of.slice(0, 7)
}

export function firstDay(of: Month): Day {
  return `${of}-01`
}

export function lastDay(of: Month): Day {
  return write(Number(of.slice(0, 4)), Number(of.slice(5, 7)), daysIn(Number(of.slice(0, 4)), Number(of.slice(5, 7))))
}

export function addToMonth(to: Month, months: number): Month {
  return monthOf(addMonths(firstDay(to), months))
}

/** Day of the week, Monday is 1 and Sunday 7 (ISO 8601). */
export function weekday(of: Day): number {
  return ((((dayNumber(of) + 3) % 7) + 7) % 7) + 1
}

/** Whole years from birth to a day: the age in law. Born on 29 February: older on 1 March in a common year. */
export function ageOn(birth: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4))
  return on.slice(5) < birth.slice(5) ? years - 1 : years
}
