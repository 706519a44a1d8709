// The web form as a row of questions: which come, what is wrong with an answer, and what is sent in the end.
import type { Day } from '../../../core/kit/day.ts'
import { dayFromEnglish } from '../../../core/kit/english-day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import { agreements } from '../referrer/model.ts'
import { most, type WebRequest } from './model.ts'

/** What stands in the form, as it was typed. */
export interface Typed {
  who: string
  knows: string
  askerName: string
  askerReach: string
  askerOrganisation: string
  agreed: string
  ownWords: string
  safeNow: string
  given: string
  family: string
  phone: string
  email: string
  safeContact: string
  bornOn: string
  street: string
}
export type Field = keyof Typed
export const fields = [
  'who',
  'knows',
  'askerName',
  'askerReach',
  'askerOrganisation',
  'agreed',
  'ownWords',
  'safeNow',
  'given',
  'family',
  'phone',
  'email',
  'safeContact',
  'bornOn',
  'street',
] as const satisfies readonly Field[]

/** One question a page, with the fields it has. */
export const questions = {
  who: ['who'],
  knows: ['knows'],
  asker: ['askerName', 'askerReach'],
  work: ['askerOrganisation'],
  hear: ['agreed'],
  words: ['ownWords'],
  safe: ['safeNow'],
  name: ['given', 'family'],
  reach: ['phone', 'email'],
  careful: ['safeContact'],
  born: ['bornOn'],
  street: ['street'],
} as const satisfies Record<string, readonly Field[]>
export type Question = keyof typeof questions
/** A question, or the page with all answers at the end. */
export type Step = Question | 'check'

/** The questions for these answers. Of someone who does not know, only what is needed to reach and inform them is asked (AVG art. 5 lid 1 c). */
export function stepsOf({ who, knows }: Pick<Typed, 'who' | 'knows'>): Step[] {
  const forOther = who === 'near' || who === 'partner'
  const minimal = forOther && knows === 'no'
  return [
    'who',
    ...(forOther ? (['knows', 'asker'] as const) : []),
    ...(who === 'partner' ? (['work'] as const) : []),
    // Who does not know, or perhaps not, agreed to nothing.
    ...(who === 'partner' && knows === 'yes' ? (['hear'] as const) : []),
    'words',
    'safe',
    'name',
    'reach',
    ...(minimal ? [] : (['careful', 'born', 'street'] as const)),
    'check',
  ]
}

export function stepAfter(step: Step, typed: Typed): Step {
  const steps = stepsOf(typed)
  return steps[Math.min(steps.indexOf(step) + 1, steps.length - 1)] ?? 'check'
}

export function stepBefore(step: Step, typed: Typed): Step {
  const steps = stepsOf(typed)
  return steps[Math.max(steps.indexOf(step) - 1, 0)] ?? 'who'
}

export type FaultWord = 'choose' | 'fill-in' | 'reach' | 'email' | 'phone' | 'day' | 'day-to-come' | 'too-long'
export interface Fault {
  field: Field
  word: FaultWord
}

const choices: Partial<Record<Field, readonly string[]>> = {
  who: ['self', 'near', 'partner'],
  knows: ['yes', 'no', 'unknown'],
  safeNow: ['yes', 'no', 'unknown'],
  agreed: agreements,
}
/** Whether a field can hold this: what was chosen must be one of the answers. */
export function mayStand(field: Field, value: string): boolean {
  return choices[field]?.includes(value) ?? true
}

const compulsory: readonly Field[] = ['ownWords', 'family', 'askerName', 'askerReach', 'askerOrganisation']

function faultOf(field: Field, typed: Typed, today: Day): FaultWord | null {
  const value = typed[field].trim()
  const allowed = choices[field]
  if (allowed) return allowed.includes(value) ? null : 'choose'
  if (field in most && value.length > most[field as keyof typeof most]) return 'too-long'
  if (value === '') return compulsory.includes(field) ? 'fill-in' : null
  if (field === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : 'email'
  if (field === 'phone') return value.replace(/\D/g, '').length >= 6 ? null : 'phone'
  if (field !== 'bornOn') return null
  const day = dayFromEnglish(value, today, 'back')
  if (day === null) return 'day'
  return day > today ? 'day-to-come' : null
}

/** Who asks for themselves can be reached one way or another; for someone else it is the asker who can. */
function noWayToReach(typed: Typed): boolean {
  return typed.who === 'self' && typed.phone.trim() === '' && typed.email.trim() === ''
}

/** What is wrong with the answers to one question. */
export function faultsIn(step: Step, typed: Typed, today: Day): Fault[] {
  if (step === 'check') return []
  const found = questions[step].flatMap((field): Fault[] => {
    const word = faultOf(field, typed, today)
    return word ? [{ field, word }] : []
  })
  return found.length === 0 && step === 'reach' && noWayToReach(typed) ? [{ field: 'phone', word: 'reach' }] : found
}

/** The first question whose answer is not right yet; null when all can be sent. */
export function firstFault(typed: Typed, today: Day): Step | null {
  return stepsOf(typed).find((step) => faultsIn(step, typed, today).length > 0) ?? null
}

/** What is sent, of answers without fault: an answer to a question that is not asked any more goes along no further. */
export function toWebRequest(typed: Typed, today: Day, language: WebRequest['language']): WebRequest {
  const asked = new Set<Field>(stepsOf(typed).flatMap((step) => (step === 'check' ? [] : questions[step])))
  const of = (field: Field) => (asked.has(field) ? typed[field].trim() : '')
  const minimal = typed.knows === 'no' && typed.who !== 'self'
  return {
    who: typed.who as WebRequest['who'],
    askerName: of('askerName'),
    askerReach: of('askerReach'),
    askerOrganisation: of('askerOrganisation'),
    agreed: asked.has('agreed') ? (typed.agreed as WebRequest['agreed']) : 'not-asked',
    knows: typed.who === 'self' ? 'self' : (typed.knows as WebRequest['knows']),
    ownWords: of('ownWords'),
    safeNow: typed.safeNow as WebRequest['safeNow'],
    given: of('given'),
    family: of('family'),
    phone: of('phone'),
    email: minimal ? '' : of('email'),
    safeContact: of('safeContact'),
    bornOn: of('bornOn') === '' ? null : dayFromEnglish(of('bornOn'), today, 'back'),
    street: of('street'),
    language,
  }
}

/** Nobody answers these questions within so many seconds; a form that lay open a day is looked over once more. */
const soonest = 5
const latest = 24 * 60 * 60

/** Whether a program seems to have filled this in: then it is shown once more instead of being sent. */
export function looksAutomatic(sent: { seconds: number | null; website: string }): boolean {
  return sent.seconds === null || sent.seconds < soonest || sent.seconds > latest || sent.website !== ''
}

type Sent = Pick<WebRequest, 'who' | 'knows' | 'askerName' | 'askerReach' | 'agreed' | 'phone' | 'email' | 'bornOn'>

/** The first thing that keeps a question from being taken in. */
export function mayBeReceived(
  request: Sent,
  today: Day,
): Verdict<'not-minimal' | 'asker-missing' | 'agreed-unknowing' | 'no-way-to-reach' | 'day-to-come'> {
  if ((request.who === 'self') !== (request.knows === 'self')) return fails('asker-missing')
  if (request.who !== 'self' && (request.askerName === '' || request.askerReach === '')) return fails('asker-missing')
  if (request.agreed !== 'not-asked' && (request.who !== 'partner' || request.knows !== 'yes')) return fails('agreed-unknowing')
  if (request.who === 'self' && request.phone === '' && request.email === '') return fails('no-way-to-reach')
  if (request.knows === 'no' && (request.bornOn !== null || request.email !== '')) return fails('not-minimal')
  return request.bornOn !== null && request.bornOn > today ? fails('day-to-come') : holds
}

/** What became a request is decided there; what was put aside can still be taken in, as long as it is there. */
export function mayDecide({ state }: { state: string }): Verdict<'decided'> {
  return state === 'accepted' ? fails('decided') : holds
}
