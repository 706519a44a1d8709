// Words of instruments as the screens say them.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { locale } from '../../../../platform/web/language.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { Definition, Outcome, Question } from '../model.ts'
import type { Shift } from '../rules/compare.ts'

/** An answer as it was given: the words of the choice, the figure, or yes and no. */
export function answerWords(question: Question, answer: number | string | undefined): string {
  if (answer === undefined) return m['assessment.instrument.not-answered']()
  if (question.kind === 'choice') return question.choices.find(({ value }) => value === answer)?.label ?? ''
  if (question.kind !== 'agree') return String(answer)
  if (answer === 2) return m['assessment.instrument.yes']()
  return answer === 1 ? m['assessment.instrument.more-or-less']() : m['assessment.instrument.no']()
}

/** "Geen uitslag: vraag 2 en 5 zijn niet beantwoord." */
export function missingWords(definition: Definition, { missing }: Outcome): string {
  const places = missing.map((key) => String(definition.questions.findIndex((one) => one.key === key) + 1))
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(places)
  return m['assessment.instrument.missing']({ count: missing.length, list })
}

/** "Van 32 op 3 maart naar 56 op 11 november: beter, en meer dan toeval." */
export function shiftWords(shift: Shift, today: Day): string {
  const moved = { from: shift.from, to: shift.to, since: dayWords(shift.since, today), until: dayWords(shift.until, today) }
  if (shift.way === 'same') return m['assessment.instrument.shift.same']({ to: shift.to, since: moved.since })
  const sentence = m[`assessment.instrument.shift.${shift.way}`](moved)
  if (shift.counts === null) return sentence
  return `${sentence} ${shift.counts ? m['assessment.instrument.shift.counts']() : m['assessment.instrument.shift.chance']()}`
}
