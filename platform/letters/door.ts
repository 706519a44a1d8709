// What capabilities may do on paper: have a letter set as PDF and Word, and figures as PDF and workbook.
import { type Bounded, runBounded } from '../files/bounded.ts'
import type { LetterPaper, TablePaper, WorkbookSheet } from './model.ts'
import { zipWorkbook } from './workbook.ts'

const module = new URL('./typeset.ts', import.meta.url)

/** A letter of ten pages takes half a second; a thread that loads the fonts anew takes one more. */
const bounds = { milliseconds: 20_000, megabytes: 192 }

export interface SetLetter {
  pdf: Uint8Array
  docx: Uint8Array
}

const secondsOf = (now: string) => Math.floor(Date.parse(now) / 1000)

/** @param now moment of making, ISO */
export function setLetter(paper: LetterPaper, now: string): Promise<Bounded<SetLetter>> {
  return runBounded<SetLetter>({ module, name: 'setBoth', given: { paper, madeAt: secondsOf(now) } }, bounds)
}

/** @param now moment of making, ISO */
export function setTable(paper: TablePaper, now: string): Promise<Bounded<Uint8Array>> {
  return runBounded<Uint8Array>({ module, name: 'setTablePdf', given: { paper, madeAt: secondsOf(now) } }, bounds)
}

/** A workbook for spreadsheet programs, with amounts as numbers; it takes a few milliseconds. */
export function setWorkbook(title: string, sheets: readonly WorkbookSheet[]): Uint8Array {
  return zipWorkbook(title, sheets)
}
