// Days and times in Dutch words, as people say them.

import { m } from '#texts'
import { type Day, dayNumber, daysBetween, weekday } from '../../core/kit/day.ts'
import { language, locale } from './language.ts'

const zone = 'Europe/Amsterdam'
const form = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)
const forms = {
  long: form({ day: 'numeric', month: 'long', timeZone: 'UTC' }),
  short: form({ day: 'numeric', month: 'short', timeZone: 'UTC' }),
  weekday: form({ weekday: 'long', timeZone: 'UTC' }),
  weekdayShort: form({ weekday: 'short', timeZone: 'UTC' }),
  month: form({ month: 'long', year: 'numeric', timeZone: 'UTC' }),
  time: form({ hour: 'numeric', minute: '2-digit', timeZone: zone }),
}
const at = (day: Day) => new Date(dayNumber(day) * 86_400_000)
const yearTail = (day: Day, today: Day | undefined) => (today?.slice(0, 4) === day.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`)

/** "3 november", with the year when it is another one than today's. */
export function dayWords(day: Day, today?: Day): string {
  return forms.long.format(at(day)) + yearTail(day, today)
}

/** "3 nov", with the year when it is another one than today's. */
export function dayShort(day: Day, today?: Day): string {
  return forms.short.format(at(day)).replace('.', '') + yearTail(day, today)
}

/** "vandaag", "morgen", "gisteren", "donderdag" within six days to come, else "3 november". */
export function dayNear(day: Day, today: Day): string {
  const away = daysBetween(today, day)
  if (away === 0) return m['web.day.today']()
  if (away === 1) return m['web.day.tomorrow']()
  if (away === -1) return m['web.day.yesterday']()
  return away > 1 && away < 7 ? forms.weekday.format(at(day)) : dayWords(day, today)
}

/** "zondag 22 november". */
export function dayFull(day: Day): string {
  return `${forms.weekday.format(at(day))} ${forms.long.format(at(day))}`
}

/** "do". */
export function weekdayShort(day: Day): string {
  return forms.weekdayShort.format(at(day)).replace('.', '')
}

/** "november 2026" of a month '2026-11'. */
export function monthWords(month: string): string {
  return forms.month.format(at(`${month}-01`))
}

/** "14.10" of a moment in ISO 8601, in Dutch time; "14:10" in English. */
export function timeWords(moment: string): string {
  const time = forms.time.format(new Date(moment))
  return language === 'nl' ? time.replace(':', '.') : time
}

/** The day a moment fell on, in Dutch time. A day stays that day. */
export function dayOfMoment(moment: string): Day {
  return moment.length === 10 ? moment : new Date(moment).toLocaleDateString('sv-SE', { timeZone: zone })
}

/** "vandaag 14.10", "3 november 9.30". */
export function momentWords(moment: string, today: Day): string {
  return `${dayNear(dayOfMoment(moment), today)} ${timeWords(moment)}`
}

/** "Deze week", "Vorige week", "Volgende week", else "Week van 3 november". */
export function weekWords(day: Day, today: Day): string {
  const monday = dayNumber(day) - weekday(day) + 1
  const weeks = (monday - (dayNumber(today) - weekday(today) + 1)) / 7
  if (weeks === 0) return m['web.week.this']()
  if (weeks === -1) return m['web.week.last']()
  if (weeks === 1) return m['web.week.next']()
  const start = new Date(monday * 86_400_000).toISOString().slice(0, 10)
  return m['web.week.of']({ day: dayWords(start, today) })
}
