// The paper of a report: the sheet as it was looked at, the same words in the same order, in the look of the organisation.
import type { LetterBlock, LetterPaper } from '../../../../platform/letters/model.ts'
import { plainSigns } from '../../../../platform/letters/rules/blocks-of.ts'
import type { Look } from '../../../contact/letter-template/model.ts'
import { type LineGroup, lineGroups, type SharedLine, type Sheet } from '../../disclosure/model.ts'

/** What stands on every report beside its own text, in the language of what leaves. */
export interface ReportWords {
  subject: string
  dayWords: string
  purpose: string
  groups: Readonly<Record<LineGroup, string>>
  allowed: string
  /** Why it may be shared, in words. */
  allowedText: string
  onlyThis: string
  reachUs: string
  page: string
}

const heading = (text: string): LetterBlock => ({ kind: 'heading', text })
const paragraph = (...lines: string[]): LetterBlock => ({ kind: 'paragraph', text: plainSigns(lines.filter(Boolean).join('\n')) })

/** A short line stands behind its name; a longer text below it. */
function lineOf({ title, text }: SharedLine): LetterBlock {
  return text.length > 70 || text.includes('\n') ? paragraph(`${title}:`, text) : paragraph(`${title}: ${text}`)
}

function blocksOf(sheet: Sheet, words: ReportWords): LetterBlock[] {
  const groups = lineGroups.flatMap((group) => {
    const lines = sheet.lines.filter((line) => line.group === group)
    return lines.length === 0 ? [] : [heading(words.groups[group]), ...lines.map(lineOf)]
  })
  const reach = sheet.reachUs === '' ? [] : [heading(words.reachUs), paragraph(sheet.reachUs)]
  return [
    paragraph(sheet.question),
    ...[heading(words.purpose), paragraph(sheet.purpose)],
    ...groups,
    ...[heading(words.allowed), paragraph(words.allowedText, words.onlyThis)],
    ...reach,
  ]
}

const linesIn = (text: string) =>
  plainSigns(text)
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== '')
    .slice(0, 8)

export function paperOf(sheet: Sheet, look: Look, words: ReportWords): LetterPaper {
  return {
    language: 'nl',
    head: { name: look.name, lines: linesIn(look.lines), colour: look.colour, foot: look.foot },
    recipient: linesIn(sheet.toWhom),
    placeAndDay: look.place === '' ? words.dayWords : `${look.place}, ${words.dayWords}`,
    facts: [],
    subject: words.subject,
    blocks: blocksOf(sheet, words),
    signature: [sheet.fromName, sheet.organisation].map((line) => plainSigns(line).slice(0, 200)),
    pageWords: words.page,
  }
}
