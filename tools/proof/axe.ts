// Walks every page as each role that may come there, in both looks, both themes and two widths: no barrier, no error, nothing too wide.
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import type { Right } from '../../core/kit/rights.ts'
import { axe } from '../../journeys/axe.ts'
import { chromiumFlags, findChromium } from '../chromium.ts'
import { type Address, addresses, guestAddresses } from './axe/addresses.ts'
import { fillFor } from './axe/subjects.ts'
import { serveDemo } from './standing/served.ts'

const workers = (process.env.OMZIEN_WORKERS ?? 'joost,marloes,ruud,dewi,sanne,hester,gerda,karin,peter,ineke').split(',')
const only = process.argv.slice(2)
/** Who comes to a page first sees it all eight ways; whoever comes later sees two that have nothing in common. */
const ways = [1280, 360].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((theme) => ['own', 'municipal'].map((look) => ({ width, theme, look }))),
)
const two = [ways[0], ways[7]].filter((way) => way !== undefined)
const watchPolicy = `addEventListener('securitypolicyviolation', (event) => console.error('content policy: ' + event.violatedDirective + ' ' + event.blockedURI))`

const demo = await serveDemo({ web: true })
const executablePath = findChromium()
if (executablePath === undefined) throw new Error('Chromium is needed: apt-get install chromium')
const browser = await chromium.launch({ executablePath, args: chromiumFlags })
const faults = new Map<string, string[]>()
const seen = new Set<string>()
let looks = 0

function note(where: string, found: readonly string[]): void {
  for (const fault of found) faults.set(fault, [...(faults.get(fault) ?? []), where])
}

/** What is wrong and stays so: half way to another theme a colour is of neither. */
async function lasting(page: Page): Promise<string[]> {
  if ((await axe(page)).length === 0) return []
  await page.waitForTimeout(500)
  return axe(page)
}

/** All looks at one page as it stands: it is not fetched anew for another theme or width. */
async function look(page: Page, where: string, given: readonly (typeof ways)[number][]): Promise<void> {
  for (const { width, theme, look } of given) {
    await page.setViewportSize({ width, height: width > 600 ? 1000 : 740 })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.evaluate(`document.documentElement.dataset.look = '${look}'`)
    await page.waitForTimeout(60)
    note(`${where} ${width} ${theme} ${look}`, await lasting(page))
    looks++
  }
  process.stdout.write(`\r${looks} looks, ${faults.size} faults, ${where.padEnd(60)}`)
}

async function signedIn(who: string): Promise<{ context: BrowserContext; memberId: string; rights: Right[] }> {
  const context = await browser.newContext({ baseURL: demo.address, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
  await context.addInitScript(watchPolicy)
  const signed = await context.request.post('/api/v1/sign-in', { data: { email: demo.emailOf(who), password: demo.password } })
  if (!signed.ok()) throw new Error(`${who} cannot sign in: ${signed.status()}`)
  const me = (await (await context.request.get('/api/v1/me')).json()) as { memberId: string; rights: Right[] }
  return { context, ...me }
}

/** Ctrl+K and the quick note, and whatever says of itself that it opens a window. */
async function lookAtWindows(page: Page, where: string): Promise<void> {
  for (const key of ['Control+k', 'n']) {
    await page.keyboard.press(key)
    const opened = await page
      .getByRole('dialog')
      .first()
      .waitFor({ timeout: 1_500 })
      .then(
        () => true,
        () => false,
      )
    if (opened) await look(page, `${where} after ${key}`, ways)
    await page.keyboard.press('Escape')
    await page.waitForTimeout(200)
  }
}

/** A page where whatever the console says is a fault of where it stands. */
async function watched(context: BrowserContext, where: () => string): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (failure) => note(where(), [`page: ${failure.message}`]))
  page.on('console', (message) => {
    // The door asks who one is, and hears: nobody yet.
    if (message.type() === 'error' && !/status of 401/.test(message.text()))
      note(where(), [`console: ${message.text().slice(0, 300)} ${message.location().url.replace(/[0-9a-f-]{36}/g, '…')}`])
  })
  return page
}

async function goTo(page: Page, address: string, where: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
  await page
    .getByRole('heading', { level: 1 })
    .first()
    .waitFor({ timeout: 5_000 })
    .catch(() => note(where, ['no heading']))
}

async function walk(who: string, all: readonly Address[]): Promise<void> {
  const { context, memberId, rights } = await signedIn(who)
  const fill = await fillFor(demo, memberId)
  let where = who
  const page = await watched(context, () => where)
  for (const address of all) {
    const filled = fill(address.path)
    if (filled === null || (address.right !== 'anyone' && !rights.includes(address.right))) continue
    where = `${who} ${address.path}`
    await goTo(page, filled, where)
    await look(page, where, seen.has(address.path) ? two : ways)
    if (address.path === '/') await lookAtWindows(page, where)
    seen.add(address.path)
  }
  await context.close()
}

/** Where one stands without an account: the door, an invitation, and the pages for guests. */
async function walkOutside(): Promise<void> {
  const context = await browser.newContext({ baseURL: demo.address, locale: 'nl-NL' })
  await context.addInitScript(watchPolicy)
  let where = 'outside'
  const page = await watched(context, () => where)
  const guests = (await guestAddresses()).map((one) => one.replace(/:organisation.*/, 'lindervoort'))
  for (const address of ['/', '/invitation', ...guests]) {
    where = `outside ${address}`
    await goTo(page, address, where)
    await look(page, where, ways)
  }
  await context.close()
}

const chosen = (await addresses()).filter(({ path }) => only.length === 0 || only.some((part) => path.startsWith(part)))
for (const who of workers) await walk(who, chosen)
if (only.length === 0) await walkOutside()
await browser.close()
await demo.stop()

for (const { path } of chosen) if (!seen.has(path)) note(path, ['nobody of these came here'])
console.log('')
for (const [fault, places] of faults) console.log(`${fault}\n  ${places.length} times, first: ${places[0]}`)
console.log(`${looks} looks at ${seen.size} pages as ${workers.length} people, ${faults.size} faults`)
if (faults.size > 0) process.exitCode = 1
