// An instrument as a form holds it: answers and bands as lines of text, and back to a definition.
import type { Day } from '../../../../core/kit/day.ts'
import { type Band, type Definition, definition, type Question, type QuestionKind, type Scale } from '../model.ts'

export interface QuestionForm {
  key: string
  kind: QuestionKind
  text: string
  optional: boolean
  /** One answer a line, with its figure before it: `3 Vaak`. */
  choices: string
  low: string
  high: string
  /** What the form does not show and keeps as it is. */
  kept: Pick<Question, 'hint' | 'domain'>
}

export interface InstrumentForm {
  title: string
  about: string
  instruction: string
  credit: string
  licence: string
  questions: QuestionForm[]
  /** Whether the figures are added up. */
  sums: boolean
  higher: Scale['higher']
  /** One band a line: `0-4 laag`. */
  bands: string
}

const none: QuestionForm['kept'] = { hint: '', domain: null }

/** A fresh question; its key stays, whatever the words become. */
export function emptyQuestion(used: readonly { key: string }[]): QuestionForm {
  let at = used.length + 1
  while (used.some(({ key }) => key === `q${at}`)) at += 1
  return { key: `q${at}`, kind: 'figure', text: '', optional: false, choices: '', low: '', high: '', kept: none }
}

function questionForm(question: Question): QuestionForm {
  const { key, kind, text, optional, hint, domain } = question
  return {
    ...{ key, kind, text, optional, kept: { hint, domain } },
    choices: kind === 'choice' ? question.choices.map(({ value, label }) => `${value} ${label}`).join('\n') : '',
    low: kind === 'figure' ? question.low : '',
    high: kind === 'figure' ? question.high : '',
  }
}

/** Scores that this form can show: none, or one plain sum. Others are kept as they are. */
export function isPlain({ scales }: Pick<Definition, 'scales'>): boolean {
  const [one] = scales
  return scales.length === 0 || (scales.length === 1 && one?.method === 'sum' && one.reversed.length === 0 && one.times === 1)
}

export function formOf(from: Definition): InstrumentForm {
  const { title, about, instruction, source, questions, scales } = from
  const [scale] = scales
  return {
    ...{ title, about, instruction, credit: source.credit, licence: source.licence },
    questions: questions.map(questionForm),
    sums: scales.length > 0,
    higher: scale?.higher ?? 'better',
    bands: scale?.bands.map((one) => `${one.from}-${one.to} ${one.words}`).join('\n') ?? '',
  }
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** `3 Vaak` is the answer Vaak that counts 3; without a figure the place counts, from 0. */
export function choicesOf(text: string): { value: number; label: string }[] {
  return lines(text).map((line, at) => {
    const found = /^(\d)\s+(.+)$/.exec(line)
    return found ? { value: Number(found[1]), label: found[2] ?? '' } : { value: at, label: line }
  })
}

/** `0-4 laag`; a line that says no figures is null. */
export function bandsOf(text: string): (Pick<Band, 'from' | 'to' | 'words'> | null)[] {
  return lines(text).map((line) => {
    const found = /^(\d+)\s*(?:-|–|tot)\s*(\d+)\s+(.+)$/.exec(line)
    return found ? { from: Number(found[1]), to: Number(found[2]), words: found[3] ?? '' } : null
  })
}

function questionOf({ key, kind, text, optional, choices, low, high, kept }: QuestionForm) {
  const base = { ...kept, key, text, optional }
  if (kind === 'choice') return { ...base, kind, choices: choicesOf(choices) }
  return kind === 'figure' ? { ...base, kind, low, high } : { ...base, kind }
}

/** A name for addresses out of a title: `Hoe was dit gesprek?` becomes `hoe-was-dit-gesprek`. */
export function codeOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
  return plain.length < 2 ? `lijst-${plain || 'nieuw'}` : plain.slice(0, 40).replace(/-+$/, '')
}

/** The one plain sum: over every question with a figure. */
function sumOf(form: InstrumentForm, before: Scale | undefined) {
  const questions = form.questions.filter(({ kind }) => kind !== 'words').map(({ key }) => key)
  if (!form.sums || questions.length === 0) return []
  const bands = bandsOf(form.bands).flatMap((one) => (one === null ? [] : [one]))
  const tones = new Map(before?.bands.map((one) => [one.words, one.tone]))
  return [
    {
      ...(before ?? { key: 'total', method: 'sum', title: form.title }),
      ...{ questions, higher: form.higher },
      bands: bands.map((one) => ({ ...one, tone: tones.get(one.words) ?? 'plain' })),
    },
  ]
}

/**
 * The definition that a form makes.
 * @param before what it was made from; null for a new one
 */
export function definitionOf(form: InstrumentForm, before: Definition | null, today: Day) {
  const { title, about, instruction, credit, licence } = form
  const scales = before && !isPlain(before) ? before.scales : sumOf(form, before?.scales[0])
  return definition.safeParse({
    ...{ code: before?.code ?? codeOf(title), title, about, instruction, since: today },
    source: { ...before?.source, credit, licence },
    offAtFirst: before?.offAtFirst ?? false,
    questions: form.questions.map(questionOf),
    scales,
  })
}
