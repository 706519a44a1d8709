// What a half-done list holds, as text: the answers, the day, who filled it in, and at which question one was.
import type { Day } from '../../../../core/kit/day.ts'
import { type Answers, answers as answersShape, type FilledBy, filledBy as filledByShape } from '../model.ts'

export interface Held {
  answers: Answers
  filledOn: Day
  filledBy: FilledBy
  /** Key of the question one was at. */
  at: string
}

/** @param text what was kept; empty or from another version of this page gives an empty list */
export function readHeld(text: string, today: Day): Held {
  const empty: Held = { answers: {}, filledOn: today, filledBy: 'together', at: '' }
  if (!text.startsWith('{')) return empty
  const found = JSON.parse(text) as Record<string, unknown>
  const read = answersShape.safeParse(found.answers)
  const by = filledByShape.safeParse(found.filledBy)
  return {
    answers: read.success ? read.data : {},
    filledOn: typeof found.filledOn === 'string' ? found.filledOn : today,
    filledBy: by.success ? by.data : 'together',
    at: typeof found.at === 'string' ? found.at : '',
  }
}

export function writeHeld(held: Held): string {
  return JSON.stringify(held)
}

/** The answers with one changed; null or nothing but spaces takes it out. */
export function withAnswer(answers: Answers, key: string, answer: number | string | null): Answers {
  const { [key]: _, ...rest } = answers
  return answer === null || answer === '' ? rest : { ...rest, [key]: answer }
}
