// Which theme a text belongs to, what it is called when it is the first, and how a theme may change.
import type { Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { ThemeState } from '../model.ts'
import { fold } from './name-traces.ts'

/** Words that say something: five letters or more, "schulden" as "schuld". */
function telling(text: string): Set<string> {
  const words = fold(text).match(/\p{L}{5,}/gu) ?? []
  return new Set(words.map((word) => word.slice(0, 6)))
}

/**
 * Themes that share words with a text, the most alike first: a gap that was told before is told again, not anew.
 * @param least shared words to be called alike
 */
export function likeThemes<Theme extends { title: string }>(text: string, themes: readonly Theme[], least = 1): Theme[] {
  const said = telling(text)
  const scored = themes.map((theme) => ({ theme, shared: [...telling(theme.title)].filter((word) => said.has(word)).length }))
  return scored
    .filter(({ shared }) => shared >= least)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ theme }) => theme)
}

/** The first sentence, or what fits of it in whole words. @param most letters */
export function firstWords(text: string, most: number): string {
  const sentence = /^[^.!?\n]*/.exec(text.trim())?.[0].trim() ?? ''
  return cutAt(sentence || text.trim(), most)
}

/** What fits in whole words. @param most letters */
export function cutAt(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most + 1)
  const space = cut.lastIndexOf(' ')
  return cut.slice(0, space > most / 2 ? space : most).trimEnd()
}

/** Whoever told a gap gets an answer before it is closed; on the agenda means on a day. */
export function maySteer(to: {
  state: ThemeState
  agendaOn: Day | null
  answer: string
}): Verdict<'answer-needed' | 'agenda-day-needed'> {
  if (to.state === 'closed' && to.answer === '') return fails('answer-needed')
  if (to.state === 'on-agenda' && to.agendaOn === null) return fails('agenda-day-needed')
  return holds
}

/** The day of an answer: the day it was given, or given anew. Null where there is none. */
export function answeredOn(before: { answer: string; answerOn: Day | null }, answer: string, today: Day): Day | null {
  if (answer === '') return null
  return answer === before.answer ? before.answerOn : today
}
