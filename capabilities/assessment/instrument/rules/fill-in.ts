// What may be kept as filled in: answers that belong to the questions, about domains that were opened, on a day that came.
import type { Day } from '../../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../../core/kit/verdict.ts'
import type { LifeDomain } from '../../model.ts'
import type { Answers, Definition, Question } from '../model.ts'
import { figuresOf } from './scoring.ts'

export interface Given {
  definition: Definition
  answers: Answers
  filledOn: Day
}

function fits(question: Question | undefined, answer: number | string): boolean {
  if (!question) return false
  return typeof answer === 'number' ? figuresOf(question).includes(answer) : question.kind === 'words'
}

/** Leaving questions open is everybody's right; nothing at all is not an answer. */
export function mayFillIn(
  { definition, answers, filledOn }: Given,
  around: { today: Day; opened: readonly LifeDomain[] },
): Verdict<'day-to-come' | 'empty-entry' | 'answers-do-not-fit' | 'domain-not-open'> {
  if (filledOn > around.today) return fails('day-to-come')
  const given = Object.entries(answers)
  if (given.length === 0) return fails('empty-entry')
  const question = (key: string) => definition.questions.find((one) => one.key === key)
  if (!given.every(([key, answer]) => fits(question(key), answer))) return fails('answers-do-not-fit')
  const domains = given.map(([key]) => question(key)?.domain ?? null)
  return domains.every((domain) => domain === null || around.opened.includes(domain)) ? holds : fails('domain-not-open')
}

/** Keys of the questions about one life domain: what goes when that domain is purged. */
export function questionsAbout(definition: Definition, domain: LifeDomain): string[] {
  return definition.questions.filter((one) => one.domain === domain).map(({ key }) => key)
}

/** What a half-done list holds, without some answers. What cannot be read is left as it is: it holds no answers. */
export function withoutAnswers(body: string, keys: readonly string[]): string {
  if (keys.length === 0 || !body.startsWith('{')) return body
  try {
    const held = JSON.parse(body) as { answers?: Record<string, unknown> }
    const answers = Object.entries(held.answers ?? {})
    const kept = answers.filter(([key]) => !keys.includes(key))
    return kept.length === answers.length ? body : JSON.stringify({ ...held, answers: Object.fromEntries(kept) })
  } catch {
    return body
  }
}
