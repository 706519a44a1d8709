// Whether a scheme of the municipality may fit a household, by what the organisation wrote down of it.
import { ageOn, type Day } from '../../../../core/kit/day.ts'
import type { Outcome, Question } from '../../../../core/law/outcome.ts'
import type { Answers, Fit, LocalScheme } from '../model.ts'

/** The norm that was found while social assistance was worked out; null where it was not, or is not sure. */
export function normIn(assistance: Outcome): number | null {
  if (assistance.kind !== 'amount' && assistance.kind !== 'none') return null
  return assistance.steps.find(({ rule }) => rule === 'bijstand.less-income')?.cents.norm ?? null
}

/** Schemes that hold on a day. */
export function inForceOn(schemes: readonly LocalScheme[], on: Day): LocalScheme[] {
  return schemes.filter(({ from, until }) => (from === null || from <= on) && (until === null || on <= until))
}

/**
 * It is never promised: what fits is to be asked for. What the answers do not tell is asked; where the norm is not known the worker looks.
 */
export function localFit(scheme: LocalScheme, answers: Answers, { on, norm }: { on: Day; norm: number | null }): Fit {
  const { netIncome, means, children } = answers
  if (scheme.forChildren && !children.some(({ bornOn }) => bornOn <= on && ageOn(bornOn, on) < 18)) return 'notNow'
  if (scheme.meansUpTo !== null && means !== null && means > scheme.meansUpTo) return 'notNow'
  if (scheme.normPercent === null) return scheme.meansUpTo !== null && means === null ? 'asks' : 'mayFit'
  if (netIncome === null) return 'asks'
  if (norm === null) return 'look'
  if (netIncome * 100 > norm * scheme.normPercent) return 'notNow'
  return scheme.meansUpTo !== null && means === null ? 'asks' : 'mayFit'
}

/** What to ask before one can tell whether a scheme may fit. */
export function localAsks({ normPercent, meansUpTo }: LocalScheme, { netIncome, means }: Answers): Question[] {
  const income: Question[] = normPercent !== null && netIncome === null ? ['netIncome'] : []
  return meansUpTo !== null && means === null ? [...income, 'means'] : income
}
