// How someone may be reached, in the words of the screens.
import { m } from '#texts'
import { addDays } from '../../../../core/kit/day.ts'
import { locale } from '../../../../platform/web/language.ts'
import { weekdayShort } from '../../../../platform/web/when.ts'
import { type ReachTerms, ways } from '../model.ts'

const and = new Intl.ListFormat(locale, { type: 'conjunction' })
const or = new Intl.ListFormat(locale, { type: 'disjunction' })

/** "ma" for 1. */
export function weekdayWords(weekday: number): string {
  return weekdayShort(addDays('2026-11-22', weekday))
}

const dotted = (time: string) => time.replace(/^0/, '').replace(':', '.')

function hoursWords({ notBefore, notAfter }: ReachTerms): string {
  if (notBefore && notAfter) return m['people.reach.between']({ from: dotted(notBefore), until: dotted(notAfter) })
  if (notBefore) return m['people.reach.from']({ time: dotted(notBefore) })
  return notAfter ? m['people.reach.until']({ time: dotted(notAfter) }) : ''
}

/** "Alleen bellen of appen", "Alles behalve een brief" */
function howWords(which: string[], others: string[]): string {
  if (others.length === 0) return m['people.reach.all']()
  return others.length < 3
    ? m['people.reach.but']({ ways: and.format(others) })
    : m['people.reach.only']({ ways: or.format(which) })
}

/** "Alleen bellen of appen, op ma en di, tussen 9.00 en 12.00 uur" */
export function whenWords(terms: ReachTerms): string {
  if (terms.ways.length === 0) return m['people.reach.never']()
  const which = ways.filter((way) => terms.ways.includes(way)).map((way) => m[`people.reach.way.${way}`]())
  const how = howWords(
    which,
    ways.filter((way) => !terms.ways.includes(way)).map((way) => m[`people.reach.way.${way}`]()),
  )
  const days = [...terms.days].sort((a, b) => a - b).map(weekdayWords)
  return [how, days.length > 0 ? m['people.reach.on-days']({ days: and.format(days) }) : '', hoursWords(terms)]
    .filter(Boolean)
    .join(', ')
}

/** What to mind beside that: each a few words. */
export function mindWords(terms: ReachTerms): string[] {
  return [
    terms.callFirst ? m['people.reach.mind.call-first']() : '',
    terms.noVoicemail ? m['people.reach.mind.no-voicemail']() : '',
    terms.noLetterHome ? m['people.reach.mind.no-letter-home']() : '',
    terms.neutralSender ? m['people.reach.mind.neutral-sender']() : '',
    terms.names ? m['people.reach.mind.names']({ names: terms.names }) : '',
    terms.lettersTo ? m['people.reach.mind.letters-to']({ where: terms.lettersTo }) : '',
    terms.note,
  ].filter(Boolean)
}
