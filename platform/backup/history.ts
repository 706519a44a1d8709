// What was done, a line each, beside the backups: made, tried out, put back, or failed. It outlives the database it is about.
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Stop } from '../settings/stop.ts'
import { type Remembered, remembered } from './model.ts'
import { usualDays } from './terms.ts'

const fileIn = (folder: string) => path.join(folder, 'history.jsonl')

function lineOf(text: string): Remembered[] {
  try {
    return [remembered.parse(JSON.parse(text))]
  } catch {
    // A line that a crash tore.
    return []
  }
}

/** All lines, the oldest first. */
export function historyIn(folder: string): Remembered[] {
  try {
    return readFileSync(fileIn(folder), 'utf8').split('\n').flatMap(lineOf)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

export function remember(folder: string, one: Remembered): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  appendFileSync(fileIn(folder), `\n${JSON.stringify(remembered.parse(one))}\n`, { mode: 0o600, flush: true })
}

type OfResult = Pick<Remembered, 'backup' | 'since' | 'notForgotten'>

/** Does one thing and remembers how it went, also when it failed. @param given.now asked again when it is over */
export async function remembering<Result>(
  folder: string,
  { what, now, of }: Pick<Remembered, 'what'> & { now: () => string; of(result: Result): OfResult },
  work: () => Promise<Result>,
): Promise<Result> {
  const from = performance.now()
  const seconds = () => Math.round((performance.now() - from) / 100) / 10
  try {
    const result = await work()
    remember(folder, { what, at: now(), seconds: seconds(), failed: null, ...of(result) })
    return result
  } catch (error) {
    const failed = error instanceof Stop ? error.word : 'broken'
    try {
      remember(folder, { what, at: now(), seconds: seconds(), failed, backup: null })
    } catch {
      // The disk may be what failed: the first reason is the one to tell.
    }
    throw error
  }
}

let known: { backups: string; backupDays: number } | null = null

/** Said once at the start: where backups of this installation lie, and how many days they open. */
export function keepBackupsIn(environment: { backups: string; backupDays: number }): void {
  known = environment
}

/** What this installation remembers; nothing while nobody said where. */
export function keptHistory(): { lines: Remembered[]; days: number } {
  return { lines: known === null ? [] : historyIn(known.backups), days: known?.backupDays ?? usualDays }
}
