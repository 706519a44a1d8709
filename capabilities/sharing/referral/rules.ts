// How a referral goes from one step to the next, what is waited for, and when its link opens nothing any more.
import { addDays, type Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { AllowedBy } from '../disclosure/model.ts'
import { leavingColumns, mayShare, type NotAllowed } from '../disclosure/rules.ts'
import type { Terms } from '../terms/model.ts'
import type { Answer, Colleague, Help, ReferralText, State } from './model.ts'

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

/** A case that a colleague took over is theirs: nothing follows. */
export function answersAfter(state: State, help: Help | null = null): readonly Answer[] {
  return help === 'take-over' && state === 'started' ? [] : after[state]
}

export type NotAnswered = 'answered-before' | 'say-why'

/** Saying no says why, so that the next step can be found; a question to call says about what. */
export function mayAnswer(state: State, given: { answer: Answer; note: string; help?: Help | null }): Verdict<NotAnswered> {
  if (!answersAfter(state, given.help).includes(given.answer)) return fails('answered-before')
  const tells = given.answer === 'declined' || given.answer === 'contact'
  return tells && given.note.trim() === '' ? fails('say-why') : holds
}

export const isUnderWay = (state: State, help: Help | null = null): boolean => answersAfter(state, help).length > 0

/** Still without an answer. */
export const awaitsAnswer = (state: State): boolean => after[state].includes('declined')

export function mayWithdraw(state: State, help: Help | null = null): Verdict<'not-under-way'> {
  return isUnderWay(state, help) ? holds : fails('not-under-way')
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

/** A colleague who sees the case already is told nothing new; for another it takes the same reasons as for someone elsewhere. */
export function mayBeAsked(
  text: Pick<ReferralText, 'question'> & { allowedBy: AllowedBy },
  given: { today: Day; sees: boolean },
): Verdict<NotReady> {
  if (!given.sees) return mayBeSent(text, given.today)
  return text.question === '' ? fails('question-missing') : holds
}

/** Whom of ours a referral is for, out of its columns; null for someone elsewhere. */
export function colleagueOf(row: { help: Help | null; toMemberId: string | null; toTeamId: string | null }): Colleague | null {
  const { help, toMemberId, toTeamId } = row
  const id = toTeamId ?? toMemberId
  return help === null || id === null ? null : { help, to: toTeamId === null ? 'member' : 'team', id }
}

/** A text as its columns. */
export function columnsOf(all: ReferralText) {
  const { colleague, serviceId, receiver, goalId, question, warm, warmOn, warmAt, warmWith, ...text } = all
  const to = (kind: Colleague['to']) => (colleague?.to === kind ? colleague.id : null)
  const whom = { inside: colleague?.help ?? null, toMemberId: to('member'), toTeamId: to('team') }
  return { ...whom, serviceId, receiver, goalId, question, warm, warmOn, warmAt, warmWith, ...leavingColumns(text) }
}

interface Asked {
  state: State
  madeBy: string
  toMemberId: string | null
  toTeamId: string | null
}

/** Whether it is asked of someone, or of a team of theirs that nobody answered for yet. */
export function isAskedOf(one: Asked, who: { memberId: string; teams: readonly { id: string }[] }): boolean {
  if (one.state === 'draft' || one.madeBy === who.memberId) return false
  return one.toMemberId === null ? who.teams.some(({ id }) => id === one.toTeamId) : one.toMemberId === who.memberId
}
