// A letter that tells what everybody should know: its words, and how they were told once it left.
import type { InformationGiven, Item, ways } from '../../../assessment/information/model.ts'
import { languagesOf, toTell } from '../../../assessment/information/rules/telling.ts'
import type { SendingWay, Tells } from '../model.ts'

interface Told {
  tells: Tells
  languages: string[]
  language: string
  /** Each thing under its title, as it stands in a letter; null where there is nothing to tell. */
  words: string | null
}
export const tellsNothing: Told = { tells: [], languages: [], language: '', words: null }

/** What a letter tells someone who was told this so far, in one of the languages of the list or else in the first. */
export function toldIn(
  items: readonly Item[],
  rows: readonly Pick<InformationGiven, 'itemCode' | 'withdrawnOn'>[],
  languageAt: number,
): Told {
  const languages = languagesOf(items)
  const language = languages[languageAt] ?? languages[0] ?? ''
  const all = toTell(items, rows, language)
  if (all.length === 0) return tellsNothing
  const words = all.map((one) => `# ${one.title}\n${one.words}`).join('\n\n')
  return { tells: all.map((one) => ({ code: one.code, language: one.language })), languages, language, words }
}

const wayBySending: Record<SendingWay, (typeof ways)[number]> = { post: 'post', handed: 'paper', mail: 'email', portal: 'email' }

/** How someone was told by a letter that left this way. */
export function toldBy(way: SendingWay): (typeof ways)[number] {
  return wayBySending[way]
}
