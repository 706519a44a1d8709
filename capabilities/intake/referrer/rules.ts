// Whether who referred someone may hear what became of it, and the least there is to say.
import type { Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import { address } from '../../../platform/mail/model.ts'
import type { Agreement, ReferrerText, TellingStop } from './model.ts'

/** Who refers says who they are: by name, or at least by where they work. */
export function saysWhoRefers({ name, organisation }: Pick<ReferrerText, 'name' | 'organisation'>): Verdict<'asker-missing'> {
  return name === '' && organisation === '' ? fails('asker-missing') : holds
}

/** Whether it is certain that the person knows of the request; who does not, or perhaps not, cannot have agreed to anything about it. */
export function surelyKnows({ knows }: { knows: string }): boolean {
  return knows === 'self' || knows === 'yes'
}

export function mayAgree(request: { knows: string }, { agreed }: { agreed: Agreement }): Verdict<'agreed-unknowing'> {
  return agreed === 'yes' && !surelyKnows(request) ? fails('agreed-unknowing') : holds
}

/** Someone elsewhere may say that the person would rather not; a yes is heard from the person alone. */
export function agreedByHearsay(said: Agreement): Agreement {
  return said === 'no' ? 'no' : 'not-asked'
}

type Who = Pick<ReferrerText, 'organisation' | 'name' | 'email'>

/** Whether these are the same: at the same place, of the same name, at the same address. */
export function isSame(one: Who, other: Who): boolean {
  return one.organisation === other.organisation && one.name === other.name && one.email === other.email
}

/** Since when we know what the person agrees to: the day it was said, for as long as the answer stays the same. */
export function agreedOn(agreed: Agreement, before: { agreed: Agreement; agreedOn: Day | null } | null, today: Day): Day | null {
  if (agreed === 'not-asked') return null
  return before?.agreed === agreed ? before.agreedOn : today
}

type Known = Who & { agreed: Agreement; agreedOn: Day | null }

/** What is known of the answer after a change: what the person said of one referrer is not said of another, unless they were asked anew. */
export function agreementAfter(
  { askedAnew, ...to }: Who & { agreed: Agreement; askedAnew: boolean },
  before: Known | null,
  today: Day,
): Pick<Known, 'agreed' | 'agreedOn'> {
  if (before === null || isSame(to, before)) return { agreed: to.agreed, agreedOn: agreedOn(to.agreed, before, today) }
  const agreed = askedAnew || to.agreed !== before.agreed ? to.agreed : 'not-asked'
  return { agreed, agreedOn: agreedOn(agreed, null, today) }
}

/** What decides on telling what became of a request; the day of death of whom the case is about. */
interface Decided {
  status: string
  knows: string
  apart: boolean
  diedOn: Day | null
}

/**
 * What became of a request is the person's: who referred hears it once it is decided, and only when the person agreed. Of who died, and
 * of what few may see, nothing is told. A choice of the house, stricter than any law we read.
 */
export function mayTell(request: Decided, referrer: { agreed: Agreement } | null): Verdict<TellingStop> {
  if (referrer === null) return fails('referrer-missing')
  if (request.status === 'waiting') return fails('not-decided')
  if (request.apart) return fails('request-apart')
  if (request.diedOn !== null) return fails('person-died')
  if (!surelyKnows(request)) return fails('person-unknowing')
  if (referrer.agreed === 'no') return fails('not-agreed')
  return referrer.agreed === 'not-asked' ? fails('agreement-not-asked') : holds
}

/** Whether we took it up ourselves: with a case, or by an answer. */
export function pickedUp({ status }: { status: string }): boolean {
  return status === 'allocated' || status === 'answered'
}

/** What someone typed as the way to reach them: an address or a number. */
export function reachOf(typed: string): { email: string; phone: string } {
  const email = typed.split(/[\s,;]+/).find((part) => address.safeParse(part).success) ?? ''
  const phone = email === '' ? typed : typed.replace(email, '').replace(/^[\s,;]+|[\s,;]+$/g, '')
  return { email, phone }
}
