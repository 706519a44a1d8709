// Finds what leads back to a person: names, birth dates, addresses, telephone, e-mail, citizen numbers and bank accounts.
import { type Day, isDay } from '../../../core/kit/day.ts'
import type { KnownPeople, Trace, TraceKind } from '../model.ts'
import { fold, nameTraces } from './name-traces.ts'

/** A citizen number or bank account has no place in a signal, whatever one says of it. */
const never: readonly TraceKind[] = ['bsn', 'account']

function matches(text: string, kind: TraceKind, pattern: RegExp): Trace[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
  }))
}

/** The check of eleven that a citizen number passes: 9 times the first digit down to 2, less the last (Wabb; RvIG). */
function passesEleven(found: string): boolean {
  const digits = [...found.replace(/\D/g, '')].map(Number)
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
  return digits.length === 9 && sum !== 0 && sum % 11 === 0
}

const months = 'jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec'
const shapes = {
  account: /\b[A-Z]{2}\d{2}(?: ?[A-Z]{4})(?: ?\d){7,14}\b/giu,
  email: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,
  phone: /(?<![\d.,])(?:\+31|0031|0)[\s-]{0,3}(?:\(0\))?[1-9](?:[\s-]{0,3}\d){8}(?!\d)/g,
  bsn: /(?<!\d)\d(?:[ .]?\d){8}(?!\d)/g,
  postcode: /\b[1-9]\d{3} ?[A-Z]{2}\b/g,
  street:
    /\b\p{Lu}[\p{L}'-]*(?: (?:van|de|der|den|het|\p{Lu}[\p{L}'-]*))*(?:straat|laan|weg|plein|kade|gracht|hof|dijk|singel|steeg|pad|dreef|plantsoen|wal)\s\d+\s?[a-z]?\b/gu,
  /** A day with its year; a signal needs a month at most, so any such day may be a birth date. */
  day: new RegExp(
    `(?<!\\d)(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2} (?:${months})[a-z]*\\.? (?:19|20)?\\d{2})(?!\\d)`,
    'gi',
  ),
}

/** Whether the digits of "04-05-2017" can be a day at all. A day in words always can. */
function canBeDay(found: string): boolean {
  const parts = found.split(/[-/. ]/).filter((part) => part !== '')
  if (/[a-z]/i.test(found)) return true
  const [year, month, date] = (parts[0] ?? '').length === 4 ? parts : parts.toReversed()
  const whole = (year ?? '').length === 2 ? `19${year}` : year
  return isDay(`${whole}-${(month ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`)
}

const monthWords = ['jan', 'feb', 'maart', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** A known birthday without its year: "4 mei", "4-5". */
function birthDayTraces(text: string, days: readonly Day[]): Trace[] {
  return days.flatMap((day) => {
    const [, month, date] = day.split('-').map(Number) as [number, number, number]
    const written = `(?<![\\d-])0?${date}(?:[-/]0?${month}(?![\\d])| ${monthWords[month - 1]}\\p{L}*)`
    return matches(text, 'birth-day', new RegExp(written, 'giu'))
  })
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Known words as they stand, whatever their capitals and accents; digits also with spaces and dashes between. */
function knownTraces(text: string, kind: TraceKind, words: readonly string[]): Trace[] {
  const folded = fold(text)
  return words
    .filter((word) => word.trim().length > 3)
    .flatMap((word) => {
      const digits = /^[\d\s+()-]+$/.test(word)
      const pattern = digits
        ? [...word.replace(/\D/g, '')].join('[\\s-]{0,3}')
        : escaped(fold(word.trim())).replace(/\s+/g, '\\s*')
      return matches(folded, kind, new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'gu'))
    })
    .map((trace) => ({ ...trace, text: text.slice(trace.from, trace.to) }))
}

/** "Kadestraat 12" is known as street and house number, and leads back without the number too. */
const withoutNumber = (street: string) => street.replace(/\s+\d.*$/, '')

/** Traces that lie over each other are one, of the kind of the longest: nothing of the shorter is left over. */
function apart(text: string, traces: Trace[]): Trace[] {
  const kept: Trace[] = []
  for (const one of traces.toSorted((a, b) => a.from - b.from)) {
    const last = kept.at(-1)
    if (!last || one.from >= last.to) {
      kept.push(one)
      continue
    }
    const to = Math.max(last.to, one.to)
    const { kind } = one.to - one.from > last.to - last.from ? one : last
    kept.splice(-1, 1, { kind, from: last.from, to, text: text.slice(last.from, to) })
  }
  return kept
}

/**
 * A signal tells of a gap, never of a person (AVG art. 5(1)(c): no more than is needed).
 * @param known what is on the cards of the people of the case the text comes from; shapes are found without it too
 */
export function personTraces(text: string, known: KnownPeople): Trace[] {
  const streets = known.streets.flatMap((street) => [street, withoutNumber(street)])
  return apart(text, [
    ...matches(text, 'account', shapes.account),
    ...matches(text, 'email', shapes.email),
    ...matches(text, 'phone', shapes.phone),
    ...matches(text, 'bsn', shapes.bsn).filter((trace) => passesEleven(trace.text)),
    ...matches(text, 'address', shapes.postcode),
    ...matches(text, 'address', shapes.street),
    ...matches(text, 'birth-day', shapes.day).filter((trace) => canBeDay(trace.text)),
    ...birthDayTraces(text, known.birthDays),
    ...knownTraces(text, 'address', [...streets, ...known.postcodes]),
    ...knownTraces(text, 'phone', known.phones),
    ...knownTraces(text, 'email', known.emails),
    ...nameTraces(text, known.names),
  ])
}

/** What still stands in the way of sending: all that was not confirmed to be harmless. */
export function openTraces(text: string, known: KnownPeople, harmless: readonly string[]): Trace[] {
  const said = new Set(harmless.map((one) => fold(one.trim())))
  return personTraces(text, known).filter((trace) => never.includes(trace.kind) || !said.has(fold(trace.text)))
}

/** Whether one may say of this trace that it is harmless. */
export function mayBeHarmless(kind: TraceKind): boolean {
  return !never.includes(kind)
}

/** The text with each trace replaced, with a capital where a sentence begins. @param instead the words to put there, "iemand" for a name */
export function withoutTraces(text: string, traces: readonly Trace[], instead: (kind: TraceKind) => string): string {
  let at = 0
  let rest = ''
  for (const { from, to, kind } of traces) {
    rest += text.slice(at, from)
    const words = instead(kind)
    rest += /(?:^|[.!?\n]\s*)$/.test(rest) ? words.charAt(0).toUpperCase() + words.slice(1) : words
    at = to
  }
  return rest + text.slice(at)
}
