// What a change does to one household: worked out for the day before and the day itself, and laid beside each other.
import { addDays, type Day } from '../../../../core/kit/day.ts'
import { perMonth } from '../../../../core/kit/period.ts'
import type { Outcome, Question } from '../../../../core/law/outcome.ts'
import type { Answers, Check, Law, LocalScheme } from '../../entitlements/model.ts'
import { inForceOn, localAsks, localFit, normIn } from '../../entitlements/rules/local-fit.ts'
import { workOutLaw } from '../../entitlements/rules/work-out.ts'
import type { Effect, Side } from '../model.ts'
import type { SchemeChange } from './changes.ts'

const nothing: Side = { right: false, monthly: 0, once: 0 }

type Found = Side | { readonly asks: readonly Question[] } | 'unsure'

function found(outcome: Outcome): Found {
  if (outcome.kind === 'amount') return { right: true, monthly: outcome.monthly, once: 0 }
  if (outcome.kind === 'none') return nothing
  return outcome.kind === 'asks' ? { asks: outcome.questions } : 'unsure'
}

const asksOf = (one: Found): readonly Question[] => (typeof one === 'object' && 'asks' in one ? one.asks : [])

/** What is missing for either day is missing for the change; a day before that is not sure takes nothing from the day itself. */
function between(before: Found, after: Found): Effect {
  const missing = [...new Set([...asksOf(before), ...asksOf(after)])]
  if (missing.length > 0) return { kind: 'asks', missing }
  if (after === 'unsure') return { kind: 'unsure' }
  if (before === 'unsure') return { kind: 'after', after: after as Side }
  const [was, is] = [before as Side, after as Side]
  const same = was.right === is.right && was.monthly === is.monthly && was.once === is.once
  return same ? { kind: 'same' } : { kind: 'changed', before: was, after: is }
}

/** A birthday on the day of the change counts along: what a household notices is both together. */
export function effectOfLaw(answers: Answers, { law, day, checks }: { law: Law; day: Day; checks: readonly Check[] }): Effect {
  const on = (when: Day) => found(workOutLaw(answers, law, { on: when, checks }))
  return between(on(addDays(day, -1)), on(day))
}

function amountOf({ amountCents, amountPeriod }: LocalScheme): Pick<Side, 'monthly' | 'once'> {
  if (amountCents === null) return { monthly: 0, once: 0 }
  if (amountPeriod === 'once') return { monthly: 0, once: amountCents }
  return { monthly: perMonth(amountCents, amountPeriod), once: 0 }
}

function rightTo(scheme: LocalScheme | null, answers: Answers, { on, assistance }: { on: Day; assistance: Outcome }): Found {
  if (scheme === null || inForceOn([scheme], on).length === 0) return nothing
  const fit = localFit(scheme, answers, { on, norm: normIn(assistance) })
  if (fit === 'mayFit') return { right: true, ...amountOf(scheme) }
  if (fit === 'notNow') return nothing
  if (fit === 'asks') return { asks: localAsks(scheme, answers) }
  return assistance.kind === 'asks' ? { asks: assistance.questions } : 'unsure'
}

/** A local scheme is never promised: who may ask for it now and could not before, or the other way round. */
export function effectOfScheme(
  answers: Answers,
  { before, after }: SchemeChange,
  { day, checks }: { day: Day; checks: readonly Check[] },
): Effect {
  const at = { on: day, assistance: workOutLaw(answers, 'bijstand', { on: day, checks }) }
  return between(rightTo(before, answers, at), rightTo(after, answers, at))
}
