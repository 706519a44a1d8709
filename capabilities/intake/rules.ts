// How long someone may wait, who comes first, and what may be kept of someone who does not know.
import { addDays, type Day, daysBetween } from '../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../core/kit/verdict.ts'
import { firstTalkBy } from '../../core/law/debt-counselling/due.ts'
import { addWorkingDays } from '../../core/law/terms/working-days.ts'
import type { Service } from '../people/ground/model.ts'
import type { Terms, Urgency, WaitingTime } from './model.ts'
import { urgencies } from './model.ts'
import { type Stop, stoppedDays } from './waiting/rules.ts'

/** The organisation's own agreement where it set none. No figure of any law: a starting point to be changed. */
export const usualTerms: Terms = { soonWorkingDays: 5, normalDays: 28, informDays: 28 }

/** Without a term of its own, a threatening situation waits as long as the law gives for debts (Wgs art. 4 lid 2). */
const threatDays = 3

interface Asked {
  receivedOn: Day
  urgency: Urgency
  aboutDebts: boolean
}

interface Term {
  term: Day
  source: WaitingTime['source']
}

/** What the organisation agreed: today at once, a threat in three working days, soon and normal by its own terms. */
function ownTerm({ receivedOn, urgency }: Asked, terms: Terms): Term {
  const term = {
    today: receivedOn,
    threatening: addWorkingDays(receivedOn, threatDays),
    soon: addWorkingDays(receivedOn, terms.soonWorkingDays),
    normal: addDays(receivedOn, terms.normalDays),
  }[urgency]
  return { term, source: 'own' }
}

/** Who asks for help with debts has a first talk in time by law. Null before the law as we know it. */
function legalTerm({ receivedOn, urgency }: Asked): Term | null {
  const threatens = urgency === 'threatening'
  const law = firstTalkBy(receivedOn, threatens)
  return law && { term: law.due, source: threatens ? 'wgs-threat' : 'wgs' }
}

interface BothTerms {
  own: Day
  legal: Term | null
}

/**
 * The own term moves with the days the clock stood still; nothing was found that lets a stop move the term of the law, so that one
 * does not move.
 */
function termsFor(request: Asked, terms: Terms, stopped: number): BothTerms {
  return { own: addDays(ownTerm(request, terms).term, stopped), legal: request.aboutDebts ? legalTerm(request) : null }
}

/** The strictest term counts; of two equal ones the law's. */
export function termOf(request: Asked, terms: Terms, stopped = 0): Term {
  const { own, legal } = termsFor(request, terms, stopped)
  return legal !== null && legal.term <= own ? legal : { term: own, source: 'own' }
}

/** How long someone waits, until when that is in time, and whether it is too long already. */
export function waiting(request: Asked, today: Day, given: { terms: Terms; stops?: readonly Stop[] }): WaitingTime {
  const { terms, stops = [] } = given
  const stopped = stoppedDays(stops, today)
  const { term, source } = termOf(request, terms, stopped)
  const { own, legal } = termsFor(request, terms, stopped)
  const left = daysBetween(today, term)
  const word = left < 0 ? 'over' : left === 0 ? 'last-day' : 'left'
  return {
    days: Math.max(0, daysBetween(request.receivedOn, today)),
    term,
    source,
    overTerm: left < 0,
    ownTerm: own,
    legalTerm: legal?.term ?? null,
    stoppedDays: stopped,
    stoppedSince: stops.find((stop) => stop.untilOn === null)?.fromOn ?? null,
    clock: { word, days: Math.abs(left) },
  }
}

/** So many days before it is erased, a person who does not know stands out. */
export const remindDays = 7

interface Placed {
  id: string
  urgency: Urgency
  receivedOn: Day
}

/** Who is in danger comes first, then who waits longest. */
export function inOrder(a: Placed, b: Placed): number {
  const rank = urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency)
  return rank || compare(a.receivedOn, b.receivedOn) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

interface Pressed extends Placed {
  waiting: WaitingTime
  wmo?: { near: boolean } | null
}

/** For the day's overview: who waits past the term, or whose Wmo term ends soon, comes before everyone else. */
export function overTermFirst(a: Pressed, b: Pressed): number {
  const soon = Number(b.wmo?.near ?? false) - Number(a.wmo?.near ?? false)
  return Number(b.waiting.overTerm) - Number(a.waiting.overTerm) || soon || inOrder(a, b)
}

/** Fields that stay empty as long as the person does not know: more than is needed to reach and inform them (AVG art. 5 lid 1 c). */
export const keptOut = ['bornOn', 'email', 'questionBehind', 'inPlace'] as const

type Sparing = { knows: string } & { [Field in (typeof keptOut)[number]]?: string | null }

/** Of someone who does not know of the request, only the least is kept. */
export function staysMinimal(request: Sparing): Verdict<'not-minimal'> {
  return request.knows === 'no' && keptOut.some((field) => request[field]) ? fails('not-minimal') : holds
}

/** What triage keeps: the two texts that the form hides for who does not know are not sent along. */
export function leastOf<Found extends { knows: string; questionBehind: string; inPlace: string }>(found: Found): Found {
  return found.knows === 'no' ? { ...found, questionBehind: '', inPlace: '' } : found
}

interface Asking {
  knows: string
  askedBy: string
  /** Who brings it from their work elsewhere, with a name of their own. */
  referrer?: object | undefined
}

/** Who asks for someone else says who they are. */
export function saysWhoAsks({ knows, askedBy, referrer }: Asking): Verdict<'asker-missing'> {
  return knows !== 'self' && askedBy === '' && referrer === undefined ? fails('asker-missing') : holds
}

/** Who goes before others does so for a reason one can read. */
export function saysWhyUrgent(request: { urgency: Urgency; urgencyReason: string }): Verdict<'reason-missing'> {
  const first = request.urgency === 'today' || request.urgency === 'threatening'
  return first && request.urgencyReason === '' ? fails('reason-missing') : holds
}

/** The first thing that keeps a request from being registered. */
export function mayRegister(
  request: Sparing & Asking & { urgency: Urgency; urgencyReason: string },
): Verdict<'not-minimal' | 'asker-missing' | 'reason-missing'> {
  const verdicts = [saysWhoAsks(request), saysWhyUrgent(request), staysMinimal(request)]
  return verdicts.find((verdict) => !verdict.ok) ?? holds
}

/** The first thing that keeps a triage from being kept. */
export function mayTriage(
  found: Sparing & { urgency: Urgency; urgencyReason: string },
): Verdict<'not-minimal' | 'reason-missing'> {
  const verdicts = [saysWhyUrgent(found), staysMinimal(found)]
  return verdicts.find((verdict) => !verdict.ok) ?? holds
}

/** A service that carries out a law brings the terms of that law, whatever was said of the request itself. */
export function withTermsOf<Said extends { aboutDebts: boolean; aboutWmo: boolean }>(
  said: Said,
  service: Pick<Service, 'terms'> | undefined,
): Said {
  return { ...said, aboutDebts: said.aboutDebts || service?.terms === 'wgs', aboutWmo: said.aboutWmo || service?.terms === 'wmo' }
}

/** A request is decided once. */
export function mayDecide(request: { status: string }): Verdict<'decided'> {
  return request.status === 'waiting' ? holds : fails('decided')
}
