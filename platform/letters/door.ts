// What capabilities may do on paper: have a letter set as PDF and Word, and figures as PDF and workbook.
import PizZip from 'pizzip'
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

/** A letter more takes a second at most on a busy machine. */
const perLetter = 1500

const secondsOf = (now: string) => Math.floor(Date.parse(now) / 1000)

/** @param now moment of making, ISO */
export function setLetter(paper: LetterPaper, now: string): Promise<Bounded<SetLetter>> {
  return runBounded<SetLetter>({ module, name: 'setBoth', given: { paper, madeAt: secondsOf(now) } }, bounds)
}

/** Many letters of one kind, in their order. @param now moment of making, ISO */
export function setLetters(papers: readonly LetterPaper[], as: 'pdf' | 'docx', now: string): Promise<Bounded<Uint8Array[]>> {
  const milliseconds = bounds.milliseconds + perLetter * papers.length
  return runBounded({ module, name: 'setMany', given: { papers, as, madeAt: secondsOf(now) } }, { ...bounds, milliseconds })
}

/** Files in one, to be saved together; each has a name of its own. */
export function bundle(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const zip = new PizZip()
  for (const { name, bytes } of files) zip.file(name, bytes)
  return zip.generate({ type: 'uint8array' }) as Uint8Array
}

/** @param now moment of making, ISO */
export function setTable(paper: TablePaper, now: string): Promise<Bounded<Uint8Array>> {
  return runBounded<Uint8Array>({ module, name: 'setTablePdf', given: { paper, madeAt: secondsOf(now) } }, bounds)
}

/** A workbook for spreadsheet programs, with amounts as numbers; it takes a few milliseconds. */
export function setWorkbook(title: string, sheets: readonly WorkbookSheet[]): Uint8Array {
  return zipWorkbook(title, sheets)
}
