// What of a piece goes along: words blacked out, people taken out, or nothing of it.
import type { About, Content, Piece } from '../model.ts'

export const blacked = '█████'

/** Changes each text in a value, however deep. */
function inTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => inTexts(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inTexts(one, change)]))
}

/** All texts in a value, in their order. */
export function textsIn(value: unknown): string[] {
  const found: string[] = []
  inTexts(value, (text) => {
    found.push(text)
    return text
  })
  return found
}

/** By which someone is named: whole, and by the first name where that says enough. A family name is shared with the person too often. */
export function namedAs(name: string): string[] {
  const [first = ''] = name.split(' ')
  return [...new Set([name, first])].filter((one) => one.length >= 3)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const asWord = (name: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`, 'giu')

/** Whether a text names someone. */
export function names(text: string, name: string): boolean {
  return namedAs(name).some((one) => asWord(one).test(text))
}

type Judged = Pick<Piece, 'content' | 'about' | 'judged' | 'whole' | 'passages'>

const isOut = ({ judged }: Pick<Piece, 'judged'>, { id }: About) => judged[id] === 'out'

/** Whether nothing of it goes along. */
export function isLeftOut(piece: Judged): boolean {
  return piece.whole || piece.about.some((one) => one.whole && isOut(piece, one))
}

/** Whether of someone in it was not judged yet what may stay. */
export function isToJudge(piece: Judged): boolean {
  return !piece.whole && piece.about.some(({ id }) => !(id in piece.judged))
}

/** Whether anything of it does not go along. */
export function hasOut(piece: Judged): boolean {
  return piece.whole || piece.passages.length > 0 || piece.about.some((one) => isOut(piece, one))
}

/** What goes along of a piece; null: nothing. */
export function shownOf(piece: Judged): Content | null {
  if (isLeftOut(piece)) return null
  const out = piece.about.filter((one) => isOut(piece, one)).flatMap(({ name }) => namedAs(name))
  // The longest first, so that a part of a name leaves nothing of the whole standing.
  const words = out.toSorted((a, b) => b.length - a.length).map(asWord)
  const passages = piece.passages.toSorted((a, b) => b.length - a.length)
  return inTexts(piece.content, (text) => {
    const without = passages.reduce((sum, passage) => sum.replaceAll(passage, blacked), text)
    return words.reduce((sum, word) => sum.replace(word, blacked), without)
  }) as Content
}

/** Passages that stand nowhere in a piece: typed wrong, so that they would take out nothing. */
export function absentIn(content: Content, passages: readonly string[]): string[] {
  const texts = textsIn(content)
  return passages.filter((passage) => !texts.some((text) => text.includes(passage)))
}
