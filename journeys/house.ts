// A real browser on the running product: people sign in, pages are watched, and what goes wrong is photographed.
import { mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
  type Response,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { chromiumFlags, findChromium } from '../tools/chromium.ts'

export const product = inject('product')
export const wide = { width: 1280, height: 900 }
export const narrow = { width: 360, height: 740 }

const pictures = path.join(os.tmpdir(), 'omzien-journeys-pictures')

let browser: Browser
let contexts: BrowserContext[] = []
const faults: string[] = []

/** Of these the page knows what to do: sign in, may not, is not there, refused, too large, locked, too many. */
const ordinary = new Set([401, 403, 404, 409, 413, 422, 423, 429])

beforeAll(async () => {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('The journeys need Chromium; "npm test" installs it or says how.')
  browser = await chromium.launch({ executablePath, args: chromiumFlags })
})
afterAll(() => browser?.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' || faults.length > 0) await photograph(task.name)
  await Promise.all(contexts.map((one) => one.close()))
  contexts = []
  cut = false
  expect(faults.splice(0), 'what the console, the content policy and the server said').toEqual([])
})

let cut = false

/** Takes the line away, or gives it back; what the console says of that is meant. */
export async function setOffline(page: Page, offline: boolean): Promise<void> {
  cut ||= offline
  await page.context().setOffline(offline)
}

function watch(page: Page): void {
  page.on('pageerror', (failure) => faults.push(`page: ${failure.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    if (/^Failed to load resource/.test(message.text())) {
      const status = Number(/status of (\d+)/.exec(message.text())?.[1] ?? 0)
      if (ordinary.has(status)) return
      if (cut && /ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED)/.test(message.text())) return
    }
    faults.push(`console: ${message.text()} ${message.location().url}`)
  })
}

/** Keeps a picture of each page of a test that failed, and says what stood there. */
async function photograph(name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  const pages = contexts.flatMap((one) => one.pages())
  for (const [at, page] of pages.entries()) {
    const file = path.join(pictures, `${name.replace(/[^a-z0-9]+/gi, '-').slice(0, 80)}-${at + 1}.png`)
    await page.screenshot({ path: file }).catch(() => undefined)
    const said = await page
      .locator('main')
      .ariaSnapshot({ timeout: 2000 })
      .catch(() => 'nothing could be read')
    console.log(`picture: ${file} at ${page.url()}\n${said.slice(0, 6000)}`)
  }
}

/** A browser of its own. Anything against the content policy fails the journey. */
async function openContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: wide,
    baseURL: product.address,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(10_000)
  contexts.push(context)
  await context.addInitScript(
    `addEventListener('securitypolicyviolation', (event) => console.error('content policy: ' + event.violatedDirective + ' ' + event.blockedURI))`,
  )
  context.on('page', watch)
  context.on('page', patient)
  return context
}

/**
 * Whoever opens a page waits until it stands there before they type or press: what still loads moves what is below it.
 * A page that never stands still is looked at as it is.
 */
function patient(page: Page): void {
  const standing = () =>
    page
      .waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('.loading') === null, undefined, {
        timeout: 4000,
      })
      .catch(() => undefined)
  for (const act of ['goto', 'reload'] as const) {
    const go = page[act].bind(page) as (...given: unknown[]) => Promise<Response | null>
    page[act] = (async (...given: unknown[]) => {
      const answer = await go(...given)
      await standing()
      return answer
    }) as never
  }
}

async function pageIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto('/')
  return page
}

/** A browser of its own, with one page at the door. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<Page> {
  return pageIn(await openContext(options))
}

/** E-mail of someone at work in the first organisation of the demo, by first name: `joost`. */
export function emailOf(who: string): string {
  const line = product.lines.find((one) => new RegExp(`^\\s*${who}@(wijkzorg|brugwachter)\\.`).test(one))
  if (line === undefined) throw new Error(`nobody called ${who} works in the demo`)
  return line.trim().split(/\s+/)[0] ?? ''
}

/** Fills the sign-in form as it stands and sends it. */
export async function signIn(page: Page, who: string, password = product.password): Promise<void> {
  await page.getByLabel('E-mailadres').fill(emailOf(who))
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
}

/** Someone of the demo at work, on Vandaag, in a browser of their own. They came in before the page was opened: the form has its own journey. */
export async function signInAs(who: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await openContext(options)
  const reply = await context.request.post('/api/v1/sign-in', {
    data: { email: emailOf(who), password: product.password },
    headers: { origin: product.address },
  })
  expect(reply.status()).toBe(200)
  const page = await pageIn(context)
  await page.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor()
  return page
}

/** Opens the case of a person by the search window, as one does. */
export async function openPerson(page: Page, letters: string, name: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(letters)
  await page.getByRole('option', { name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Presses Tab until the focus stands there: everything can be reached by keyboard, in the order one reads. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`forty times Tab did not reach ${target.toString()}`)
}

/** Whether the focus stands here. */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((one) => one === document.activeElement)
}

/** Whether the focus stands here and is seen to. */
export function showsFocus(target: Locator): Promise<boolean> {
  return target.evaluate((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return one.matches(':focus-visible') && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
}

/** Opens the place to write at the top of a timeline, and stands in it. */
export async function startNote(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Wat gebeurde er met/ }).click()
  const text = page.getByRole('textbox', { name: /^Wat gebeurde er met/ })
  await text.waitFor()
  await expect.poll(() => hasFocus(text)).toBe(true)
}
