// A quick question stays without a person: what leads back to someone belongs in a request.
import { addDays, type Day, firstDay, monthOf, weekday } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { QuickOutcome } from './model.ts'

const email = /[^\s@]+@[^\s@]+\.\p{L}{2,}/u
/** Eight digits or more with nothing but signs between them: a telephone, a citizen number, an account. A year or an amount has fewer. */
const number = /(?:\d[\s.()/-]{0,3}){8,}/
/** A day of this century written in full, apart from other digits. */
const fullDay =
  /(?<![\d./-])(?:(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1 ?20\d\d|20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![./-]?\d)/g
/** One of the century before is somebody's birthday. */
const birthday = /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.] ?19\d\d(?!\d)/
const postcode = /\b[1-9]\d{3} ?[A-Z]{2}\b/

/**
 * Nothing by which someone can be called, written to or found in another system (AVG art. 5 lid 1 c). It finds shapes, not names: that
 * no name is asked is for the form.
 */
export function leadsToNobody(texts: readonly string[]): Verdict<'quick-leads-back'> {
  const leads = (text: string) =>
    [email, postcode, birthday].some((shape) => shape.test(text)) || number.test(text.replaceAll(fullDay, 'dag'))
  return texts.some(leads) ? fails('quick-leads-back') : holds
}

/** So many days they are kept: two years, to compare a year with the one before. Own choice, unverified. */
export const quickDays = 730

interface Noted {
  question: string
  answer: string
  outcome: QuickOutcome
  serviceId: string | null
}

/** What keeps a quick question from being written down. What becomes a request says there whom it is about. */
export function mayNoteQuick(noted: Noted): Verdict<'quick-leads-back' | 'offer-missing'> {
  if (noted.outcome === 'pointed' && noted.serviceId === null) return fails('offer-missing')
  return leadsToNobody([noted.question, noted.answer])
}

export const periods = ['day', 'week', 'month', 'year'] as const
export type Period = (typeof periods)[number]

/** The first day of the period that today is in. */
export function beginOf(period: Period, today: Day): Day {
  if (period === 'week') return addDays(today, 1 - weekday(today))
  if (period === 'month') return firstDay(monthOf(today))
  return period === 'year' ? `${today.slice(0, 4)}-01-01` : today
}
