// The register of processing as CSV and as paper, and the draft of a DPIA that follows from the same lines. Words come in; nothing is looked up.
import type { LetterBlock } from '../../../letters/model.ts'
import { type GroundWord, grounds, type Measure, measures, type Receiver, type RegisterLine, receivers } from '../model.ts'
import { byPart } from './register-lines.ts'

/** All words of the paper, in its language. */
export interface PaperWords {
  part(part: string): string
  name(table: string): string
  purpose(table: string): string
  whom(whom: RegisterLine['whom']): string
  ground(ground: GroundWord): string
  receiver(receiver: Receiver): string
  measure(measure: Measure): string
  term(line: RegisterLine): string
  heads: Record<'part' | 'name' | 'purpose' | 'whom' | 'ground' | 'receivers' | 'term' | 'measures' | 'table' | 'columns', string>
  dpia: Record<'draft' | 'what' | 'need' | 'who' | 'measures' | 'terms' | 'open' | 'unverified' | 'kept-forever', string>
  /** What a register needs and the system does not know. */
  missing: string
  /** What the organisation has to weigh itself, a sentence each. */
  questions: readonly string[]
}

/** Quoted where a sign would part it; what a program would reckon with is made words. */
function cell(value: string): string {
  const plain = /^[=+\-@]/.test(value) ? `'${value}` : value
  return /[";\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** A line a table, parted by semicolons as Dutch spreadsheet programs read them. */
export function registerCsv(lines: readonly RegisterLine[], words: PaperWords): string {
  const { heads } = words
  const rows = lines.map((line) => [
    ...[words.part(line.table.split('.')[0] ?? ''), words.name(line.table), words.purpose(line.table), words.whom(line.whom)],
    ...[words.ground(line.ground), line.receivers.map(words.receiver).join(', '), words.term(line)],
    ...[line.measures.map(words.measure).join(' '), line.table, line.columns.join(', ')],
  ])
  const head = [heads.part, heads.name, heads.purpose, heads.whom, heads.ground, heads.receivers, heads.term, heads.measures]
  return [[...head, heads.table, heads.columns], ...rows].map((row) => row.map(cell).join(';')).join('\r\n')
}

const heading = (text: string): LetterBlock => ({ kind: 'heading', text })
const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text })
const list = (items: string[]): LetterBlock => ({ kind: 'list', items })

/** The register to read: a heading for each part, and all that is said of a table in a few lines. */
export function registerBlocks(lines: readonly RegisterLine[], words: PaperWords): LetterBlock[] {
  const { heads } = words
  const parts = [...byPart(lines)].flatMap(([part, rows]) => [
    heading(words.part(part)),
    list(
      rows.map((line) =>
        [
          `${words.name(line.table)}. ${words.purpose(line.table)}`,
          `${heads.whom}: ${words.whom(line.whom)}. ${heads.ground}: ${words.ground(line.ground)}.`,
          `${heads.receivers}: ${line.receivers.map(words.receiver).join(', ')}. ${heads.term}: ${words.term(line)}.`,
        ].join(' '),
      ),
    ),
  ])
  const held = measures.filter((one) => lines.some((line) => line.measures.includes(one)))
  return [paragraph(words.missing), ...parts, heading(heads.measures), list(held.map(words.measure))]
}

/** Names of the tables of which something holds, after the words for it; nothing where it holds of none. */
function namesOf(word: string, lines: readonly RegisterLine[], words: PaperWords): string[] {
  const names = lines.map(({ table }) => words.name(table)).join(', ')
  return lines.length === 0 ? [] : [`${word}: ${names}.`.slice(0, 2000)]
}

/** AVG article 35(7): what is done, why it is needed, what may go wrong, and what is done about that. What only the organisation knows stays open. */
export function dpiaBlocks(lines: readonly RegisterLine[], words: PaperWords): LetterBlock[] {
  const { dpia } = words
  const about = lines.filter(({ whom }) => whom !== 'nobody')
  const unverified = about.filter(({ term }) => term?.verified === false)
  const forever = about.filter(({ term, atEnd }) => term === null && atEnd === 'keep-for-accountability')
  return [
    paragraph(dpia.draft),
    heading(dpia.what),
    ...[...byPart(about)].flatMap(([part, rows]) => [
      paragraph(words.part(part)),
      list(rows.map(({ table }) => `${words.name(table)}: ${words.purpose(table)}`)),
    ]),
    heading(dpia.need),
    list(
      grounds.flatMap((one) =>
        namesOf(
          words.ground(one),
          about.filter(({ ground }) => ground === one),
          words,
        ),
      ),
    ),
    heading(dpia.terms),
    list([...namesOf(dpia.unverified, unverified, words), ...namesOf(dpia['kept-forever'], forever, words)]),
    heading(dpia.who),
    list(
      receivers.flatMap((one) =>
        namesOf(
          words.receiver(one),
          about.filter((line) => line.receivers.includes(one)),
          words,
        ),
      ),
    ),
    heading(dpia.measures),
    list(
      measures.flatMap((one) =>
        namesOf(
          words.measure(one),
          about.filter((line) => line.measures.includes(one)),
          words,
        ),
      ),
    ),
    heading(dpia.open),
    list([...words.questions]),
  ]
}
