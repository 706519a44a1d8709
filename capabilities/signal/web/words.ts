// Signals in words: how heavy a theme weighs, and what state it is in.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { locale } from '../../../platform/web/language.ts'
import { monthWords } from '../../../platform/web/when.ts'
import type { ThemeLine, ThemeState, TraceKind } from '../model.ts'

const listed = new Intl.ListFormat(locale, { type: 'conjunction' })

/** "maart", with the year when it is another one than today's. */
function monthOf(day: Day, today: Day): string {
  const month = monthWords(day.slice(0, 7))
  return day.slice(0, 4) === today.slice(0, 4) ? month.replace(/ \d{4}$/, '') : month
}

/** "7 keer gemeld, sinds maart, in Oude Haven en De Weiden". */
export function weightWords(theme: Pick<ThemeLine, 'times' | 'since' | 'places'>, today: Day): string {
  const { times, since, places } = theme
  const parts = [m['signal.times']({ count: times })]
  if (since) parts.push(m[times === 1 ? 'signal.in-month' : 'signal.since']({ month: monthOf(since, today) }))
  if (places.length > 0) parts.push(m['signal.in-places']({ places: listed.format(places) }))
  return parts.join(', ')
}

export const stateTone: Record<ThemeState, 'plain' | 'sun' | 'sky' | 'ok'> = {
  new: 'plain',
  'on-agenda': 'sun',
  'taken-up': 'ok',
  closed: 'plain',
}

/** What is put in the place of a trace. */
export function insteadOf(kind: TraceKind): string {
  return m[`signal.instead.${kind}`]()
}
