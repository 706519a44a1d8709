// Whether we may reach someone now, this way: one rule that every letter, message, invitation and reminder asks.
import { type Day, weekday } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { Moment, Reach, ReachTerms, Way } from './model.ts'

export const reachReasons = [
  /** Not found by who asks: what we do not know we do not write to. */
  'not-in-sight',
  'person-died',
  'way-not-agreed',
  'no-letter-home',
  'address-hidden',
  'outside-days',
  'outside-hours',
  /** Agreed was that we call before anything else: a human who did may go on, a machine may not. */
  'call-first',
  /** Only the free sentence is there: a human who read it may go on, a machine may not. */
  'sentence-not-read',
] as const
export type ReachReason = (typeof reachReasons)[number]

/** What whoever sends something says of themselves: read what the card says, called before. */
export interface Attested {
  sentenceRead: boolean
  calledFirst: boolean
}

/** Both, for who writes and does not send yet: what leaves asks anew. */
export const whileWriting: Attested = { sentenceRead: true, calledFirst: true }

/** A verdict after what a human said they did; nothing else is lifted. */
export function lifted(verdict: Verdict<ReachReason>, { sentenceRead, calledFirst }: Attested): Verdict<ReachReason> {
  if (verdict.ok) return verdict
  if (verdict.reason === 'sentence-not-read') return sentenceRead ? holds : verdict
  return verdict.reason === 'call-first' && calledFirst ? holds : verdict
}

/** A letter waits in a box, so days and hours bind all ways but that one. */
function atThisMoment(agreed: ReachTerms, way: Way, moment: Moment | null): Verdict<ReachReason> {
  if (moment === null || way === 'letter') return holds
  if (agreed.days.length > 0 && !agreed.days.includes(weekday(moment.day))) return fails('outside-days')
  const early = agreed.notBefore !== null && moment.time < agreed.notBefore
  const late = agreed.notAfter !== null && moment.time > agreed.notAfter
  return early || late ? fails('outside-hours') : holds
}

function letterMay({ addressHidden, agreed }: Reach): Verdict<ReachReason> {
  if (agreed?.lettersTo) return holds
  if (agreed?.noLetterHome) return fails('no-letter-home')
  return addressHidden ? fails('address-hidden') : holds
}

/**
 * Whether we may reach this person this way at this moment. Fails closed: whoever is not found is not reached.
 * Only `sentence-not-read` and `call-first` leave room (`lifted`): whoever has read the sentence, or called, may go on; what goes
 * by itself may not.
 * @param moment in Dutch time; null when it is written now and sent at a moment still to choose
 */
export function mayReach(person: Reach | undefined, way: Way, moment: Moment | null): Verdict<ReachReason> {
  if (!person) return fails('not-in-sight')
  if (person.diedOn !== null) return fails('person-died')
  const { agreed } = person
  if (agreed && !agreed.ways.includes(way)) return fails('way-not-agreed')
  const letter = way === 'letter' ? letterMay(person) : holds
  if (!letter.ok) return letter
  if (agreed) {
    const now = atThisMoment(agreed, way, moment)
    return now.ok && agreed.callFirst && way !== 'phone' ? fails('call-first') : now
  }
  return person.sentence === '' ? holds : fails('sentence-not-read')
}

export type ReachFault = 'letter-without-address' | 'hours-turned' | 'day-to-come' | 'call-not-agreed'

/** Whether an agreement can be kept: letters that may not go home go somewhere, who is to be called first may be called, and hours run forward. */
export function mayAgree(terms: ReachTerms, agreedOn: Day, today: Day): Verdict<ReachFault> {
  if (agreedOn > today) return fails('day-to-come')
  if (terms.ways.includes('letter') && terms.noLetterHome && terms.lettersTo === '') return fails('letter-without-address')
  if (terms.callFirst && !terms.ways.includes('phone')) return fails('call-not-agreed')
  const turned = terms.notBefore !== null && terms.notAfter !== null && terms.notAfter <= terms.notBefore
  return turned ? fails('hours-turned') : holds
}

/** Nobody dies before birth or after today. */
export function mayHaveDied(person: { bornOn: Day | null }, on: Day | null, today: Day): Verdict<'day-to-come' | 'before-birth'> {
  if (on !== null && on > today) return fails('day-to-come')
  return on !== null && person.bornOn !== null && on < person.bornOn ? fails('before-birth') : holds
}
