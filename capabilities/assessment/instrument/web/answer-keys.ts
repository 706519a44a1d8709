// Answering by the digits of the keyboard: which answer a digit gives, and whether one goes on after it.
import type { Question } from '../model.ts'

export interface Answer {
  value: number
  label: string
  /** The digit that gives it; none for 10, which is a 1 with a 0 behind it. */
  digit: string
}

/** @param agree words for yes, more or less and no, in that order */
export function answersTo(question: Question, agree: readonly [string, string, string]): Answer[] {
  if (question.kind === 'choice') return question.choices.map(({ value, label }) => ({ value, label, digit: String(value) }))
  if (question.kind === 'agree') return agree.map((label, at) => ({ value: 2 - at, label, digit: String(at + 1) }))
  if (question.kind === 'words') return []
  return Array.from({ length: 11 }, (_, value) => ({ value, label: String(value), digit: value < 10 ? String(value) : '' }))
}

/**
 * What a digit means at a question.
 * @param now what is answered there: a 0 after a 1 makes 10 on a scale of 0 to 10
 * @returns null where the digit gives nothing; `stay` while it may still become 10
 */
export function pressed(
  question: Question,
  digit: string,
  now: { answer: number | string | undefined; answers: readonly Answer[] },
): { value: number; stay: boolean } | null {
  if (question.kind === 'figure' && digit === '0' && now.answer === 1) return { value: 10, stay: false }
  const found = now.answers.find((one) => one.digit === digit)
  return found ? { value: found.value, stay: question.kind === 'figure' && found.value === 1 } : null
}
