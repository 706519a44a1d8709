// The paper of a letter: who sends it, to whom, and its text in paragraphs.
import type { LetterPaper } from '../../../../platform/letters/model.ts'
import { blocksOf, plainSigns } from '../../../../platform/letters/rules/blocks-of.ts'
import type { Look } from '../../letter-template/model.ts'
import { openPlaces } from '../../letter-template/rules/merge.ts'
import type { LetterText } from '../model.ts'

const linesOf = (text: string, most: number) =>
  plainSigns(text)
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== '')
    .slice(0, most)

/** A neutral sender shows no name, no colour and no place of ours: only what the organisation chose for it. */
function headOf(look: Look, neutral: boolean): LetterPaper['head'] {
  if (neutral) return { name: '', lines: linesOf(look.neutralLines, 8), colour: '#3a3632', foot: '' }
  return { name: look.name, lines: linesOf(look.lines, 8), colour: look.colour, foot: look.foot }
}

/** @param given.words what stands on every letter of this organisation, in its language */
export function paperOf(
  letter: LetterText,
  look: Look,
  given: { dayWords: string; words: { reference: string; page: string } },
): LetterPaper {
  const place = letter.neutral ? '' : look.place
  return {
    language: 'nl',
    head: headOf(look, letter.neutral),
    recipient: [letter.toName, ...linesOf(letter.toAddress, 7)],
    placeAndDay: place === '' ? given.dayWords : `${place}, ${given.dayWords}`,
    facts: letter.reference === '' ? [] : [{ word: given.words.reference, value: letter.reference }],
    subject: openPlaces(plainSigns(letter.subject)),
    blocks: blocksOf(openPlaces(letter.body)),
    signature: [],
    pageWords: given.words.page,
  }
}
