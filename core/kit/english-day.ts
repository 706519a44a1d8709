// Days as one types them on an English page: 'tomorrow', 'next monday', '1st of March', 'in 2 weeks'; and all that the Dutch type.
import type { Day } from './day.ts'
import { dayFromDutch, type Lean } from './dutch-day.ts'

const whole: readonly (readonly [RegExp, string])[] = [
  [/\b(the )?day after tomorrow\b/, 'overmorgen'],
  [/\b(the )?day before yesterday\b/, 'eergisteren'],
  [/\bin (?=(\d|an?\b|one\b))/, 'over '],
  [/\b(\d{1,2})(st|nd|rd|th)\b/, '$1'],
  [/\b(on|the|of)\b/g, ' '],
]

const words: Readonly<Record<string, string>> = {
  ...{ today: 'vandaag', now: 'nu', tomorrow: 'morgen', yesterday: 'gisteren' },
  ...{ next: 'volgende', coming: 'komende', this: 'komende', last: 'vorige', previous: 'vorige', past: 'afgelopen' },
  ...{ a: 'een', an: 'een', one: 'een', ago: 'geleden' },
  ...{ day: 'dag', days: 'dag', week: 'week', weeks: 'week', month: 'maand', months: 'maand', year: 'jaar', years: 'jaar' },
}

/** Begin of a word in English, at least so many letters of it, and the word in Dutch. */
const begins: readonly (readonly [least: number, english: string, dutch: string])[] = [
  [2, 'monday', 'maandag'],
  [2, 'tuesday', 'dinsdag'],
  [2, 'wednesday', 'woensdag'],
  [2, 'thursday', 'donderdag'],
  [2, 'friday', 'vrijdag'],
  [2, 'saturday', 'zaterdag'],
  [2, 'sunday', 'zondag'],
  [3, 'january', 'januari'],
  [3, 'february', 'februari'],
  [3, 'march', 'maart'],
  [3, 'may', 'mei'],
  [3, 'june', 'juni'],
  [3, 'july', 'juli'],
  [3, 'august', 'augustus'],
  [3, 'october', 'oktober'],
]

function inDutch(word: string): string {
  if (Object.hasOwn(words, word)) return words[word] as string
  return begins.find(([least, english]) => word.length >= least && english.startsWith(word))?.[2] ?? word
}

/** 'march 1 2026' as '1 march 2026'. */
function dayFirst(text: string): string {
  return text.replace(/([a-z]{3,}) (\d{1,2})(?= \d{4}$|$)/, '$2 $1')
}

/**
 * Reads a day as someone types it in English or in Dutch; the day stands before the month, as everywhere in Europe.
 * @param lean where a day without a year or century is looked for
 * @returns null when it is no day that exists
 */
export function dayFromEnglish(text: string, today: Day, lean: Lean = 'nearest'): Day | null {
  const dutch = dayFromDutch(text, today, lean)
  if (dutch !== null || text.length > 60) return dutch
  let tidy = text.toLowerCase().replaceAll(',', ' ')
  for (const [shape, to] of whole) tidy = tidy.replace(shape, to)
  tidy = dayFirst(tidy.replace(/\s+/g, ' ').trim()).replace(/[a-z]+/g, inDutch)
  return dayFromDutch(tidy, today, lean)
}
