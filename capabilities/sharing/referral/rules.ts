// How a referral goes from one step to the next, what is waited for, and when its link opens nothing any more.
import { addDays, type Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { AllowedBy } from '../disclosure/model.ts'
import { mayShare, type NotAllowed } from '../disclosure/rules.ts'
import type { Terms } from '../terms/model.ts'
import type { Answer, ReferralText, State } from './model.ts'

/** What may follow on what: nobody answers twice, and what ended stays ended. */
const after: Record<State, readonly Answer[]> = {
  draft: [],
  sent: ['accepted', 'declined', 'contact'],
  opened: ['accepted', 'declined', 'contact'],
  contact: ['accepted', 'declined'],
  accepted: ['started', 'ended'],
  started: ['ended'],
  declined: [],
  ended: [],
  withdrawn: [],
}

export function answersAfter(state: State): readonly Answer[] {
  return after[state]
}

export type NotAnswered = 'answered-before' | 'say-why'

/** Saying no says why, so that the next step can be found; a question to call says about what. */
export function mayAnswer(state: State, given: { answer: Answer; note: string }): Verdict<NotAnswered> {
  if (!after[state].includes(given.answer)) return fails('answered-before')
  const tells = given.answer === 'declined' || given.answer === 'contact'
  return tells && given.note.trim() === '' ? fails('say-why') : holds
}

export const isUnderWay = (state: State): boolean => after[state].length > 0

/** Still without an answer. */
export const awaitsAnswer = (state: State): boolean => after[state].includes('declined')

export function mayWithdraw(state: State): Verdict<'not-under-way'> {
  return isUnderWay(state) ? holds : fails('not-under-way')
}

/** The last days of a link, and when silence is noticed, counted from the day it leaves. */
export function daysFrom(leftOn: Day, terms: Pick<Terms, 'linkDays' | 'answerDays' | 'followDays'>) {
  return {
    linkUntil: addDays(leftOn, terms.linkDays),
    answerBy: addDays(leftOn, terms.answerDays),
    followUntil: addDays(leftOn, terms.followDays),
  }
}

interface Linked {
  state: State
  linkUntil: Day | null
  followUntil: Day | null
}

/** Whether a link still opens anything: until it was answered, then until it ended; and never after its last day. */
export function opens({ state, linkUntil, followUntil }: Linked, today: Day): boolean {
  const until = awaitsAnswer(state) ? linkUntil : isUnderWay(state) ? followUntil : null
  return until !== null && today <= until
}

export type WhyWatched = 'answered' | 'silent' | 'answer' | 'start'

interface Watched {
  state: State
  unseen: boolean
  answerBy: Day | null
  lastOn: Day
}

/**
 * Why a referral stands on Vandaag; null when it does not. Nobody is lost between two desks: what waits for an answer always
 * stands there, and so does what was accepted and did not begin in the time an answer is given. Who asked to be called first was
 * not silent: from that day on the time of an answer is counted again.
 */
export function whyWatched(one: Watched, today: Day, answerDays: number): WhyWatched | null {
  if (one.unseen) return 'answered'
  if (awaitsAnswer(one.state)) {
    const answerBy = one.state === 'contact' ? addDays(one.lastOn, answerDays) : one.answerBy
    return answerBy !== null && answerBy < today ? 'silent' : 'answer'
  }
  return one.state === 'accepted' && addDays(one.lastOn, answerDays) < today ? 'start' : null
}

export type NotReady = NotAllowed | 'question-missing'

/** Whether it is complete enough to leave: a question, and both reasons why it may. */
export function mayBeSent(text: Pick<ReferralText, 'question'> & { allowedBy: AllowedBy }, today: Day): Verdict<NotReady> {
  return text.question === '' ? fails('question-missing') : mayShare(text.allowedBy, today)
}
