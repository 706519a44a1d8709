// The tasks of the budget on the large organisation, with real keys in a real browser at two widths.
import { type Browser, chromium } from 'playwright-core'
import { buildWeb } from '../apps/web/build.ts'
import type { LargeSize } from '../demo/large.ts'
import { chromiumFlags, findChromium } from '../tools/chromium.ts'
import { signInAll } from './requests.ts'
import { openServed, type Served } from './sides.ts'
import { subjectsOf } from './subjects.ts'
import { askOn } from './tasks/ask.ts'
import { budget } from './tasks/budget.ts'
import { findPersons } from './tasks/persons.ts'
import { forgetReferrals, openSocialMap } from './tasks/social-map.ts'
import type { Task } from './tasks/task.ts'
import { measureTask, type Told } from './tasks/turns.ts'

export interface TaskRow extends Told, Pick<Task, 'id' | 'does' | 'within'> {
  /** Of the window, in pixels. */
  width: number
  keysWanted: number
  /** More keys, or a longer wait for the answer, than the budget has. */
  over: boolean
}

const widths = [1280, 360]

/** A browser in which this worker is signed in. */
async function contextOf(browser: Browser, address: string, token: string) {
  const context = await browser.newContext({ baseURL: address, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
  await context.addCookies([{ name: 'omzien', value: token, url: address, httpOnly: true, sameSite: 'Strict' }])
  return context
}

interface Asked {
  /** How often each task is done at each width. */
  times: number
  /** Ids of tasks; all when undefined. */
  only: readonly string[] | undefined
  tell: (row: TaskRow) => void
}

async function measureAll(browser: Browser, served: Served, { times, only, tell }: Asked): Promise<TaskRow[]> {
  const [subject] = subjectsOf(served.data.size)
  if (!subject) throw new Error('nobody works in the large organisation')
  const { admin } = served.data
  await openSocialMap(admin, subject)
  const token = (await signInAll(served.port, [subject])).get(subject.email) ?? ''
  const address = `http://127.0.0.1:${served.port}`
  const ask = askOn(address, token)
  const context = await contextOf(browser, address, token)
  const persons = await findPersons(ask, times + 1)
  const rows: TaskRow[] = []
  for (const task of budget.filter(({ id, script }) => script && (only?.includes(id) ?? true)))
    for (const width of widths) {
      const told = await measureTask(task, { context, width, ask }, persons)
      await forgetReferrals(admin, subject)
      const { id, does, within, keys } = task
      const row = { id, does, width, ...told, keysWanted: keys, within, over: told.keys > keys || told.p95 > within }
      rows.push(row)
      tell(row)
    }
  return rows
}

/** @returns null where there is no browser */
export async function measureTasks(size: LargeSize, asked: Asked): Promise<TaskRow[] | null> {
  const executablePath = findChromium()
  if (!executablePath) return null
  await buildWeb()
  const served = await openServed(size)
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  try {
    return await measureAll(browser, served, asked)
  } finally {
    await browser.close()
    await served.stop()
  }
}
