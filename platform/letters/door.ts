// What capabilities may do with letters: have one set as PDF and Word, in a thread of its own.
import { type Bounded, runBounded } from '../files/bounded.ts'
import type { LetterPaper } from './model.ts'

const module = new URL('./typeset.ts', import.meta.url)

/** A letter of ten pages takes half a second; a thread that loads the fonts anew takes one more. */
const bounds = { milliseconds: 20_000, megabytes: 192 }

export interface SetLetter {
  pdf: Uint8Array
  docx: Uint8Array
}

/** @param now moment of making, ISO */
export function setLetter(paper: LetterPaper, now: string): Promise<Bounded<SetLetter>> {
  const given = { paper, madeAt: Math.floor(Date.parse(now) / 1000) }
  return runBounded<SetLetter>({ module, name: 'setBoth', given }, bounds)
}
