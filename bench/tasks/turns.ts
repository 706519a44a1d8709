// Has a hand do one task time after time on the pages of a server, each time for another person, and puts back what it wrote.
import path from 'node:path'
import type { BrowserContext, Page, Request } from 'playwright-core'
import { dropDraft, listDrafts } from '../../capabilities/contact/draft/api.ts'
import { takeBackNote } from '../../capabilities/contact/note/api.ts'
import { keysOn } from '../../journeys/keys.ts'
import { listMine, takeBack } from '../../platform/undo/api.ts'
import { quantile } from '../quantile.ts'
import { median } from '../rounds.ts'
import { folder } from '../size.ts'
import type { Ask } from './ask.ts'
import type { Person } from './persons.ts'
import { timed } from './stopwatch.ts'
import type { Task, Turn } from './task.ts'

export interface Told {
  /** Keys, clicks and letters that search, the most of all turns. */
  keys: number
  /** By the keystroke-level model, without waiting. */
  seconds: number
  /** Milliseconds from the last key until what was asked stands. */
  p50: number
  p95: number
  /** The same for the longest wait on the way there; null when there is none. */
  way95: number | null
}

interface Given {
  context: BrowserContext
  width: number
  ask: Ask
}

/** Ids of the notes a page sent. */
function notesSent(page: Page): string[] {
  const ids: string[] = []
  page.on('request', (request: Request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/contact/notes')) return
    ids.push(...(request.postDataJSON() as { notes: { id: string }[] }).notes.map(({ id }) => id))
  })
  return ids
}

/** As a worker takes it back: the organisation stays as large as it was. */
async function putBack(ask: Ask, noteIds: readonly string[]): Promise<void> {
  for (const noteId of noteIds) await ask(takeBackNote, { noteId })
  const { rows } = await ask(listMine, {})
  // What was sent elsewhere has no way back; `forgetReferrals` takes it away.
  for (const { id, operation } of rows) if (!operation.startsWith('sharing.')) await ask(takeBack, { actId: id })
  const drafts = await ask(listDrafts, {})
  for (const { id } of drafts.rows) await ask(dropDraft, { draftId: id })
}

/** Leaves a picture of where the hand stood. */
async function stumbled(page: Page, where: string, cause: Error): Promise<never> {
  const picture = path.join(folder, 'stumbled.png')
  await page.screenshot({ path: picture })
  throw new Error(`${where}, see ${picture}: ${cause.message}`, { cause })
}

interface Once {
  keys: number
  seconds: number
  waits: number[]
}

async function turn(task: Task, given: Given, { nth, person }: { nth: number; person: Person }): Promise<Once> {
  const { context, width, ask } = given
  const page = await context.newPage()
  await page.setViewportSize({ width, height: width > 600 ? 900 : 740 })
  const [hand, waits, noteIds] = [keysOn(page), [] as number[], notesSent(page)]
  const open: Turn['open'] = async (address, on = 'h1') => {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.locator(on).first().waitFor()
  }
  const until: Turn['until'] = async (stands, act) => {
    waits.push(await timed(page, stands, act))
  }
  try {
    await task.script?.({ nth, person, page, hand, until, open, ask })
  } catch (cause) {
    await stumbled(page, `${task.id} at ${width}`, cause as Error)
  } finally {
    await page.close()
    await putBack(ask, noteIds)
  }
  return { keys: hand.count, seconds: hand.seconds, waits }
}

/** @param persons one a turn; the first turn warms up and is not told */
export async function measureTask(task: Task, given: Given, persons: readonly Person[]): Promise<Told> {
  // Of a run that was cut off.
  await putBack(given.ask, [])
  const turns: Once[] = []
  for (const [nth, person] of persons.entries()) turns.push(await turn(task, given, { nth, person }))
  const told = turns.slice(1)
  const sorted = (of: (waits: number[]) => number) => told.map(({ waits }) => of(waits)).sort((a, b) => a - b)
  const answers = sorted((waits) => waits.at(-1) ?? Number.NaN)
  const way = told.some(({ waits }) => waits.length > 1) ? sorted((waits) => Math.max(...waits.slice(0, -1))) : null
  return {
    keys: Math.max(...told.map(({ keys }) => keys)),
    seconds: median(told.map(({ seconds }) => seconds)),
    p50: quantile(answers, 0.5),
    p95: quantile(answers, 0.95),
    way95: way && quantile(way, 0.95),
  }
}
