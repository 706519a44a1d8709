// Whether who referred someone may hear what became of it, and the least there is to say.
import type { Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import { address } from '../../../platform/mail/model.ts'
import type { Agreement, ReferrerText, TellingStop } from './model.ts'

/** Who refers says who they are: by name, or at least by where they work. */
export function saysWhoRefers({ name, organisation }: Pick<ReferrerText, 'name' | 'organisation'>): Verdict<'asker-missing'> {
  return name === '' && organisation === '' ? fails('asker-missing') : holds
}

/** Who does not know of the request cannot have agreed to anything about it. */
export function mayAgree(request: { knows: string }, { agreed }: { agreed: Agreement }): Verdict<'agreed-unknowing'> {
  return request.knows === 'no' && agreed === 'yes' ? fails('agreed-unknowing') : holds
}

/** Since when we know what the person agrees to: the day it was said, for as long as the answer stays the same. */
export function agreedOn(agreed: Agreement, before: { agreed: Agreement; agreedOn: Day | null } | null, today: Day): Day | null {
  if (agreed === 'not-asked') return null
  return before?.agreed === agreed ? before.agreedOn : today
}

/**
 * What became of a request is the person's: who referred hears it once it is decided, and only when the person agreed. A choice of the
 * house, stricter than any law we read.
 */
export function mayTell(
  request: { status: string; knows: string },
  referrer: { agreed: Agreement } | null,
): Verdict<TellingStop> {
  if (referrer === null) return fails('referrer-missing')
  if (request.status === 'waiting') return fails('not-decided')
  if (request.knows === 'no') return fails('person-unknowing')
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
