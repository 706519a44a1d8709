// The copy on paper: under a heading for each kind of piece what goes along of it, in as many papers as it takes.
import type { LetterBlock, LetterPaper } from '../../../../platform/letters/model.ts'
import { plainSigns } from '../../../../platform/letters/rules/blocks-of.ts'
import type { Look } from '../../../contact/letter-template/model.ts'
import type { Content } from '../model.ts'

/** A piece as it goes along. */
export interface Shown {
  table: string
  onDay: string | null
  content: Content
}

export interface CopyWords {
  person: string
  dayWords: string
  intro: string
  /** Says that something was left out; empty where nothing was. */
  leftOut: string
  subject(part: number, parts: number): string
  table(name: string): string
  field(name: string): string
  page: string
}

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/** A value as one reads it. */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return timestamp.test(value) ? value.slice(0, 16).replace('T', ' ') : value
  if (Array.isArray(value)) return value.map(valueText).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${valueText(one)}`)
    .join('; ')
}

/** A paragraph holds so many signs, and a paper so many blocks, that setting it stays quick. */
const mostSigns = 15_000
const mostBlocks = 300

function paragraphsOf({ onDay, content }: Shown, words: CopyWords): LetterBlock[] {
  const lines = Object.entries(content).map(([key, value]) => `${words.field(key)}: ${valueText(value)}`)
  const text = plainSigns([onDay ?? '', ...lines].filter(Boolean).join('\n'))
  const parts = Math.max(1, Math.ceil(text.length / mostSigns))
  return Array.from({ length: parts }, (_, at) => ({
    kind: 'paragraph',
    text: text.slice(at * mostSigns, (at + 1) * mostSigns),
  }))
}

function blocksOf(pieces: readonly Shown[], words: CopyWords): LetterBlock[] {
  const groups = Map.groupBy(pieces, ({ table }) => table)
  const told = [...groups].flatMap(([table, all]): LetterBlock[] => [
    { kind: 'heading', text: words.table(table) },
    ...all.flatMap((one) => paragraphsOf(one, words)),
  ])
  const first: LetterBlock[] = [words.intro, words.leftOut].filter(Boolean).map((text) => ({ kind: 'paragraph', text }))
  return [...first, ...told]
}

/** @returns at least one paper */
export function papersOf(pieces: readonly Shown[], look: Look, words: CopyWords): LetterPaper[] {
  const blocks = blocksOf(pieces, words)
  const parts = Math.max(1, Math.ceil(blocks.length / mostBlocks))
  const lines = plainSigns(look.lines)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 8)
  return Array.from({ length: parts }, (_, at) => ({
    language: 'nl',
    head: { name: look.name, lines: lines.map((line) => line.slice(0, 200)), colour: look.colour, foot: look.foot },
    recipient: [plainSigns(words.person).slice(0, 200)],
    placeAndDay: words.dayWords,
    facts: [],
    subject: words.subject(at + 1, parts),
    blocks: blocks.slice(at * mostBlocks, (at + 1) * mostBlocks),
    signature: [],
    pageWords: words.page,
  }))
}
