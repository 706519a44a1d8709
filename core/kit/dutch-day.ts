// Days as the Dutch type them: '3-2', '1 mrt', '01-02-2026', 'vandaag', 'ma', 'over 2 weken'.
import { addDays, addMonths, type Day, dayNumber, daysBetween, isDay, weekday } from './day.ts'

/**
 * Where a day without a year is looked for: `nearest` to today (default), `ahead` for tasks and appointments,
 * `back` for what has happened, dates of birth among them.
 */
export type Lean = 'nearest' | 'ahead' | 'back'

const fixedWords: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  nu: 0,
  morgen: 1,
  overmorgen: 2,
}

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const earlier = ['vorige', 'afgelopen']
const later = ['volgende', 'komende', 'aanstaande']

function weekdayNumber(word: string): number | null {
  if (word.length < 2) return null
  const at = weekdays.findIndex((name) => name.startsWith(word))
  return at < 0 ? null : at + 1
}

function monthNumber(word: string): number | null {
  if (word === 'mrt') return 3
  if (word.length < 3) return null
  const at = months.findIndex((name) => name.startsWith(word) || (name === 'september' && word === 'sept'))
  return at < 0 ? null : at + 1
}

function write(year: number, month: number, dayOfMonth: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
  return isDay(text) ? text : null
}

/** Which of the candidates suits best; of two equally near ones the later. */
function choose(candidates: (Day | null)[], today: Day, lean: Lean): Day | null {
  const fitting = candidates.filter(
    (one): one is Day => one !== null && (lean === 'nearest' || (lean === 'ahead' ? one >= today : one <= today)),
  )
  const far = (one: Day): number => Math.abs(daysBetween(today, one))
  fitting.sort((a, b) => far(a) - far(b) || dayNumber(b) - dayNumber(a))
  return fitting[0] ?? null
}

function withoutYear(dayOfMonth: number, month: number, context: { today: Day; lean: Lean }): Day | null {
  const thisYear = Number(context.today.slice(0, 4))
  const years = Array.from({ length: 17 }, (_, at) => thisYear - 8 + at)
  return choose(
    years.map((year) => write(year, month, dayOfMonth)),
    context.today,
    context.lean,
  )
}

function withYear(numbers: { dayOfMonth: number; month: number; year: string }, context: { today: Day; lean: Lean }): Day | null {
  const { dayOfMonth, month, year } = numbers
  if (year.length === 4) return write(Number(year), month, dayOfMonth)
  const century = Math.floor(Number(context.today.slice(0, 4)) / 100) * 100
  const candidates = [century - 100, century, century + 100].map((base) => write(base + Number(year), month, dayOfMonth))
  return choose(candidates, context.today, context.lean)
}

/** '3-2', '03/02/2026', '3.2.26', '1 mrt', '1 maart 2026', '03022026', '2026-02-03'. */
function calendarDay(text: string, context: { today: Day; lean: Lean }): Day | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isDay(text) ? text : null
  const found =
    /^(\d{1,2})(?:e|de|ste)?[-/. ]+(\d{1,2}|[a-z]+)\.?(?:[-/. ]+'?(\d{4}|\d{2}))?$/.exec(text) ??
    /^(\d{1,2})([a-z]+)()$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  if (!found) return null
  const [, first = '', second = '', year = ''] = found
  const month = /^\d+$/.test(second) ? Number(second) : monthNumber(second)
  if (month === null) return null
  return year === '' ? withoutYear(Number(first), month, context) : withYear({ dayOfMonth: Number(first), month, year }, context)
}

/** 'ma', 'volgende vrijdag', 'afgelopen di': never today itself. */
function dayOfWeek(text: string, today: Day, lean: Lean): Day | null {
  const words = text.split(' ')
  const number = words.length <= 2 ? weekdayNumber(words.at(-1) ?? '') : null
  if (number === null) return null
  const lead = words.length === 2 ? (words[0] ?? '') : ''
  if (lead !== '' && !earlier.includes(lead) && !later.includes(lead)) return null
  const ahead = ((number - weekday(today) + 6) % 7) + 1
  const back = earlier.includes(lead) || (lead === '' && lean === 'back')
  return addDays(today, back && ahead === 7 ? -7 : back ? ahead - 7 : ahead)
}

/** 'over 3 dagen', 'over een week', '2 maanden geleden'. */
function stepFrom(text: string, today: Day): Day | null {
  const found = /^(over )?(\d{1,3}|een) (dag|week|maand|jaar)(?:en|ken|den)?( geleden)?$/.exec(text.replace('weken', 'week'))
  if (!found || (found[1] === undefined) === (found[4] === undefined)) return null
  const count = (found[2] === 'een' ? 1 : Number(found[2])) * (found[4] === undefined ? 1 : -1)
  if (found[3] === 'dag' || found[3] === 'week') return addDays(today, count * (found[3] === 'week' ? 7 : 1))
  return addMonths(today, count * (found[3] === 'jaar' ? 12 : 1))
}

/**
 * Reads a day as someone types it.
 * @param lean where a day without a year or century is looked for
 * @returns null when it is no day that exists
 */
export function dayFromDutch(text: string, today: Day, lean: Lean = 'nearest'): Day | null {
  if (text.length > 40) return null
  const tidy = text.trim().toLowerCase().replace(/\s+/g, ' ').replaceAll('é', 'e')
  const fixed = Object.hasOwn(fixedWords, tidy) ? fixedWords[tidy] : undefined
  if (fixed !== undefined) return addDays(today, fixed)
  const dated = tidy.replace(/^(ma|di|wo|do|vr|za|zo)[a-z]* (?=\d)/, '')
  const read = calendarDay(dated, { today, lean }) ?? dayOfWeek(tidy, today, lean) ?? stepFrom(tidy, today)
  return read !== null && isDay(read) ? read : null
}
