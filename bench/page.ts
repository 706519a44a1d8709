// The page on a slow telephone: how much script comes first, and when the largest thing stands (largest contentful paint).
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../tools/chromium.ts'
import { median } from './rounds.ts'
import type { Serving } from './starts.ts'

export interface PageFigures {
  /** Bytes of script, gzipped, that the page before signing in fetched. */
  firstScript: number
  /** Milliseconds, medians of five with an empty cache. */
  signInPaint: number
  todayPaint: number
  network: string
}

// The "slow 4G" that page tests use: 150 ms there and back, 1.6 Mb/s down, 0.75 Mb/s up; and a processor four times slower.
const slow = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
}

async function paintOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) last = entry.startTime
        }).observe({ type: 'largest-contentful-paint', buffered: true })
        setTimeout(() => resolve(last), 500)
      }),
  )
}

interface Visit {
  paint: number
  script: number
}

/** One visit in a browser that knows nothing yet but, when given, who signs in. */
async function visit(browser: Browser, serving: Serving, cookie: string | null): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  })
  if (cookie)
    await context.addCookies([{ name: 'omzien', value: cookie, url: serving.address, httpOnly: true, sameSite: 'Strict' }])
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slow)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  let script = 0
  const sizes: Promise<void>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    sizes.push(
      // What is still on its way when the visit ends was not needed first.
      response.body().then(
        (body) => {
          script += gzipSync(body).length
        },
        () => undefined,
      ),
    )
  })
  await page.goto(serving.address, { waitUntil: 'networkidle', timeout: 60_000 })
  // On a slow processor the network is quiet before anything stands.
  await page.locator('h1').first().waitFor({ timeout: 60_000 })
  await page.waitForTimeout(2000)
  const paint = await paintOf(page)
  await Promise.all(sizes)
  await context.close()
  return { paint, script }
}

async function tokenOf(address: string, given: { email: string; password: string }): Promise<string> {
  const reply = await fetch(`${address}/api/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-omzien-client': 'program' },
    body: JSON.stringify(given),
  })
  const { token } = (await reply.json()) as { token?: string }
  if (!token) throw new Error(`the page could not be signed in as ${given.email}: ${reply.status}`)
  return token
}

/** Signs in as the first of the demo who works with cases: their day is the fullest. */
async function signIn({ address, lines }: Serving): Promise<string> {
  const emails = lines.match(/\S+@\S+/g) ?? []
  const words = lines.slice(0, lines.indexOf(emails[0] ?? '@')).split(/\s+/)
  const password = words.filter((word) => /^[A-Za-z0-9]{14}$/.test(word)).at(-1) ?? ''
  for (const email of emails) {
    const token = await tokenOf(address, { email, password })
    const me = await fetch(`${address}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } })
    const { rights } = (await me.json()) as { rights: string[] }
    if (rights.includes('money.work')) return token
  }
  throw new Error('nobody in the demo works with cases')
}

export async function measurePage(serving: Serving): Promise<PageFigures | null> {
  const executablePath = findChromium()
  if (!executablePath) return null
  const token = await signIn(serving)
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  const before: Visit[] = []
  const after: Visit[] = []
  try {
    for (let round = 0; round < 5; round++) {
      before.push(await visit(browser, serving, null))
      after.push(await visit(browser, serving, token))
    }
  } finally {
    await browser.close()
  }
  return {
    firstScript: median(before.map((one) => one.script)),
    signInPaint: median(before.map((one) => one.paint)),
    todayPaint: median(after.map((one) => one.paint)),
    network: '150 ms, 1.6 Mb/s down, 0.75 Mb/s up, processor 4 times slower, 390 by 844',
  }
}
