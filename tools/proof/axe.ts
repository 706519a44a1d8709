// Walks every page as each role that may come there, in both themes and two widths: no barrier, no error, nothing too wide.
import pg from 'pg'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import type { Right } from '../../core/kit/rights.ts'
import { axe } from '../../journeys/axe.ts'
import { findChromium } from '../chromium.ts'
import { addresses } from './axe/addresses.ts'
import { serveDemo } from './standing/served.ts'

const workers = (process.env.OMZIEN_WORKERS ?? 'joost,marloes,ruud,dewi,sanne,hester,gerda,karin,peter,ineke').split(',')
const only = process.argv.slice(2)
const widths = [1440, 390]
const themes = ['light', 'dark'] as const
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const watchPolicy = `addEventListener('securitypolicyviolation', (event) => console.error('content policy: ' + event.violatedDirective + ' ' + event.blockedURI))`

const demo = await serveDemo({ web: true })
const { places } = await import('../../apps/web/places.ts')
const executablePath = findChromium()
if (executablePath === undefined) throw new Error('Chromium is needed: apt-get install chromium')
const browser = await chromium.launch({ executablePath, args: flags.split(' ') })
const faults = new Map<string, string[]>()
let looks = 0

/** A case with debts shows most. */
const cases = 'people.case_file order by (select count(*) from finance.claim c where c.case_id = case_file.id) desc'
const subjects = {
  ...{ $caseId: cases, $requestId: 'intake.request', $themeId: 'signal.theme' },
  ...{ $evaluationId: 'plan.evaluation', $reportId: 'plan.closing_report' },
}

/** Something of each kind that this worker sees. */
async function idsFor(memberId: string): Promise<Record<string, string>> {
  const admin = new pg.Client({ connectionString: demo.admin })
  const app = new pg.Client({ connectionString: demo.addressOf('app') })
  await Promise.all([admin.connect(), app.connect()])
  const { rows } = await admin.query('select tenant_id from tenancy.member where id = $1', [memberId])
  await app.query(`begin; select tenancy.enter('${rows[0].tenant_id}', '${memberId}', null, null)`)
  const ids: Record<string, string> = {}
  for (const [name, view] of Object.entries(subjects))
    ids[name] = (await app.query(`select id from ${view} limit 1`)).rows[0]?.id ?? ''
  await Promise.all([admin.end(), app.end()])
  return ids
}

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
async function look(page: Page, where: string): Promise<void> {
  for (const width of widths)
    for (const colorScheme of themes) {
      await page.setViewportSize({ width, height: width > 600 ? 1000 : 844 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.waitForTimeout(60)
      note(`${where} ${width} ${colorScheme}`, await lasting(page))
      looks++
    }
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
    if (opened) await look(page, `${where} after ${key}`)
    await page.keyboard.press('Escape')
    await page.waitForTimeout(200)
  }
}

async function walk(who: string, all: readonly string[]): Promise<void> {
  const { context, memberId, rights } = await signedIn(who)
  const ids = await idsFor(memberId)
  const page = await context.newPage()
  let where = who
  page.on('pageerror', (failure) => note(where, [`page: ${failure.message}`]))
  page.on('console', (message) => {
    if (message.type() === 'error')
      note(where, [`console: ${message.text().slice(0, 300)} ${message.location().url.replace(/[0-9a-f-]{36}/g, '…')}`])
  })
  for (const address of all) {
    const place = places.find(({ to }) => to !== '/' && address.startsWith(to))
    const needed = (place as { right?: Right } | undefined)?.right
    const filled = address.replace(/\$\w+/g, (name) => ids[name] ?? '')
    if ((needed && !rights.includes(needed)) || filled.includes('//') || filled.endsWith('/') !== (address === '/')) continue
    where = `${who} ${address}`
    await page.goto(filled, { waitUntil: 'networkidle' })
    await page
      .getByRole('heading', { level: 1 })
      .first()
      .waitFor({ timeout: 5_000 })
      .catch(() => note(where, ['no heading']))
    await look(page, where)
    if (address === '/') await lookAtWindows(page, where)
    process.stdout.write(`\r${looks} looks, ${faults.size} faults, ${where.padEnd(60)}`)
  }
  await context.close()
}

const all = await addresses()
const chosen = all.filter((one) => only.length === 0 || only.some((part) => one.startsWith(part)))
for (const who of workers) await walk(who, chosen)
await browser.close()
await demo.stop()

console.log('')
for (const [fault, places] of faults) console.log(`${fault}\n  ${places.length} times, first: ${places[0]}`)
console.log(`${looks} looks at ${chosen.length} pages as ${workers.length} people, ${faults.size} faults`)
if (faults.size > 0) process.exitCode = 1
