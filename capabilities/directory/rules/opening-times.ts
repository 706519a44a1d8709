// Opening times as one types them: "di 10-12, do 13.30-15.00" or "Mon to Fri 9am-5pm", read in either language and written back.
import type { Language } from '../../../platform/i18n/rules.ts'
import type { OpenTime } from '../offer/model.ts'

/** No word for a day in one language begins as another day does in the other. */
const begins = [/^(ma|mo)/, /^(di|tu)/, /^(wo|wed|we$)/, /^(do|th)/, /^(vr|fr)/, /^(za|sa)/, /^(zo|su)/]

const dayNumber = (word: string) => begins.findIndex((begin) => begin.test(word.toLowerCase())) + 1

function clockOf(text: string): string | null {
  const [, said, minutes = '00', half = ''] = /^(\d{1,2})(?:[.:](\d{2}))?\s*([ap]m)?$/i.exec(text) ?? []
  if (said === undefined || Number(minutes) > 59 || (half && !(Number(said) >= 1 && Number(said) <= 12))) return null
  const hours = half ? (Number(said) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(said)
  return hours > 23 ? null : `${String(hours).padStart(2, '0')}:${minutes}`
}

/** "di", "ma t/m vr", "Mon-Fri" or "ma en do" as the days they name; null when it is no day. */
function daysOf(words: string): number[] | null {
  const parts = words
    .trim()
    .split(/\s+(?:en|and)\s+|\s*[+&]\s*|\s+/)
    .filter(Boolean)
  const through = /^(\p{L}+)(?:\s*(?:t\/m|tot en met|-|–)\s*|\s+(?:to|through|until)\s+)(\p{L}+)$/u.exec(words.trim())
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
      /^(.*?\p{L})\.?\s+(?:(?:van|from)\s+)?([\d.:]+(?:\s*[ap]m)?)\s*(?:uur)?\s*(?:-|–|tot|to|until)\s*([\d.:]+(?:\s*[ap]m)?)(?:\s*uur)?$/iu.exec(
        part,
      ) ?? []
    const [weekdays, from, until] = [daysOf(words ?? ''), clockOf(first ?? ''), clockOf(last ?? '')]
    if (!weekdays || !from || !until || from >= until) return null
    found.push(...weekdays.map((weekday) => ({ weekday, from, until })))
  }
  return found
}

const short = (clock: string) => clock.replace(/^0/, '').replace(':', '.')

const written = {
  nl: { days: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'], through: 't/m', and: 'en' },
  en: { days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'], through: 'to', and: 'and' },
} as const satisfies Record<Language, object>

/** The same times as one would type them; days with equal hours stand together. */
export function writtenTimes(times: readonly OpenTime[], language: Language = 'nl'): string {
  const { days, through, and } = written[language]
  const byHours = Map.groupBy(times, ({ from, until }) => `${short(from)}-${short(until)}`)
  return [...byHours]
    .map(([hours, same]) => {
      const numbers = [...new Set(same.map(({ weekday }) => weekday))].sort((a, b) => a - b)
      const [first = 1, last = 1] = [numbers[0], numbers.at(-1)]
      const whole = numbers.length > 2 && last - first + 1 === numbers.length
      const words = whole
        ? `${days[first - 1]} ${through} ${days[last - 1]}`
        : numbers.map((number) => days[number - 1]).join(` ${and} `)
      return { first, text: `${words} ${hours}` }
    })
    .sort((a, b) => a.first - b.first)
    .map(({ text }) => text)
    .join(', ')
}
