// Opening times as one types them: "di 10-12, do 13.30-15.00", read and written back.
import type { OpenTime } from '../offer/model.ts'

const days = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const

const dayNumber = (word: string) => days.findIndex((day) => word.toLowerCase().startsWith(day)) + 1

function clockOf(text: string): string | null {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** "di", "ma t/m vr" or "ma en do" as the days they name; null when it is no day. */
function daysOf(words: string): number[] | null {
  const parts = words
    .trim()
    .split(/\s+en\s+|\s*\+\s*|\s+/)
    .filter(Boolean)
  const through = /^(\p{L}+)\s*(?:t\/m|tot en met|-)\s*(\p{L}+)$/u.exec(words.trim())
  if (through) {
    const [first, last] = [dayNumber(through[1] as string), dayNumber(through[2] as string)]
    return first > 0 && last >= first ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : null
  }
  const numbers = parts.map(dayNumber)
  return numbers.length > 0 && numbers.every((number) => number > 0) ? numbers : null
}

/**
 * Reads times, a comma or semicolon between them: days, then from and until.
 * @returns null when some part can not be read
 */
export function readTimes(typed: string): OpenTime[] | null {
  const found: OpenTime[] = []
  for (const part of typed
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [, words, first, last] =
      /^(.*?\p{L})\.?\s+(?:van\s+)?([\d.:]+)\s*(?:uur)?\s*(?:-|–|tot)\s*([\d.:]+)(?:\s*uur)?$/u.exec(part) ?? []
    const [weekdays, from, until] = [daysOf(words ?? ''), clockOf(first ?? ''), clockOf(last ?? '')]
    if (!weekdays || !from || !until || from >= until) return null
    found.push(...weekdays.map((weekday) => ({ weekday, from, until })))
  }
  return found
}

const short = (clock: string) => clock.replace(/^0/, '').replace(':', '.')

/** The same times as one would type them; days with equal hours stand together. */
export function writtenTimes(times: readonly OpenTime[]): string {
  const byHours = Map.groupBy(times, ({ from, until }) => `${short(from)}-${short(until)}`)
  return [...byHours]
    .map(([hours, same]) => {
      const numbers = [...new Set(same.map(({ weekday }) => weekday))].sort((a, b) => a - b)
      const [first = 1, last = 1] = [numbers[0], numbers.at(-1)]
      const whole = numbers.length > 2 && last - first + 1 === numbers.length
      const words = whole ? `${days[first - 1]} t/m ${days[last - 1]}` : numbers.map((number) => days[number - 1]).join(' en ')
      return { first, text: `${words} ${hours}` }
    })
    .sort((a, b) => a.first - b.first)
    .map(({ text }) => text)
    .join(', ')
}
