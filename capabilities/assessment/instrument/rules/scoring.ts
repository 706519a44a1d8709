// How answers become a score: adding, turning round, counting, multiplying, and the words that belong to the figure.
import type { LifeDomain } from '../../model.ts'
import type { Answers, Band, Definition, Outcome, Question, Scale } from '../model.ts'

/** The figures a question can be answered with; none for words. */
export function figuresOf(question: Question): readonly number[] {
  if (question.kind === 'choice') return question.choices.map(({ value }) => value)
  if (question.kind === 'figure') return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  return question.kind === 'agree' ? [2, 1, 0] : []
}

/** A positive statement counts the other way round: the most becomes the least. */
function turned(question: Question, value: number): number {
  const figures = figuresOf(question)
  return Math.min(...figures) + Math.max(...figures) - value
}

function partOf(scale: Scale, question: Question, value: number): number {
  const counts = scale.reversed.includes(question.key) ? turned(question, value) : value
  if (scale.method === 'sum') return counts
  return scale.counted.includes(counts) ? 1 : 0
}

function asked(definition: Definition, scale: Scale): Question[] {
  return definition.questions.filter(({ key }) => scale.questions.includes(key))
}

/** The lowest and the highest figure a scale can give. */
export function reachOf(definition: Definition, scale: Scale): { least: number; most: number } {
  const parts = asked(definition, scale).map((one) => figuresOf(one).map((value) => partOf(scale, one, value)))
  const sum = (pick: (...of: number[]) => number) => parts.reduce((total, part) => total + pick(...part), 0) * scale.times
  return { least: sum(Math.min), most: sum(Math.max) }
}

export function bandOf(scale: Scale, value: number): Band | null {
  return scale.bands.find(({ from, to }) => value >= from && value <= to) ?? null
}

/** One scale. With an answer missing there is no figure: it says which, and guesses nothing. */
export function outcomeOf(definition: Definition, scale: Scale, answers: Answers): Outcome {
  const questions = asked(definition, scale)
  const given = questions.filter(({ key }) => typeof answers[key] === 'number')
  const missing = questions.filter((one) => !one.optional && !given.includes(one)).map(({ key }) => key)
  const parts = given.map((one) => partOf(scale, one, Number(answers[one.key])))
  const value = missing.length > 0 || given.length === 0 ? null : parts.reduce((total, part) => total + part, 0) * scale.times
  const band = value === null ? null : bandOf(scale, value)
  return {
    key: scale.key,
    title: scale.title,
    value,
    ...reachOf(definition, scale),
    words: band?.words ?? '',
    tone: band?.tone ?? 'plain',
    missing,
  }
}

export function outcomesOf(definition: Definition, answers: Answers): Outcome[] {
  return definition.scales.map((scale) => outcomeOf(definition, scale, answers))
}

/** The questions for this case: those about a life domain only where that domain was opened (AP, report z2016-11841). */
export function askedIn(definition: Definition, opened: readonly LifeDomain[]): Question[] {
  return definition.questions.filter(({ domain }) => domain === null || opened.includes(domain))
}
