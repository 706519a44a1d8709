// A theme as it stands in a form: each list a text with a line for each thing.
import type { Theme } from '../model.ts'

export interface ThemeForm {
  title: string
  about: string
  confidential: string
  signals: string
  questions: string
  goals: string
  offers: string
  hidden: boolean
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export function formOf({ signals, questions, goals, offers, ...rest }: Theme): ThemeForm {
  const joined = { signals: signals.join('\n'), questions: questions.join('\n'), offers: offers.join('\n') }
  return { ...rest, ...joined, goals: goals.map(({ words }) => words).join('\n') }
}

/** A goal keeps its life domain while its words stay the same. */
export function themeOf(form: ThemeForm, before: Theme): Theme {
  const { signals, questions, goals, offers, ...rest } = form
  return {
    ...rest,
    signals: linesOf(signals),
    questions: linesOf(questions),
    offers: linesOf(offers),
    goals: linesOf(goals).map((words) => before.goals.find((goal) => goal.words === words) ?? { words, domain: '' as const }),
  }
}
