// Walks the gallery in two widths and two themes, runs axe and keeps pictures. Run: node tools/gallery.ts [folder] [name...]
import { mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { serveGallery, shots } from './gallery-site.ts'

const out = path.resolve(process.argv[2] ?? path.join(tmpdir(), 'omzien-gallery'))
const only = process.argv.slice(3)
const axe = readFileSync(path.join(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const faults: string[] = []

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
}

async function axeOn(page: Page, where: string): Promise<void> {
  const { violations } = (await page.evaluate(`${axe}; axe.run(document, { runOnly: ${JSON.stringify(rules)} })`)) as Found
  for (const { id, nodes } of violations)
    for (const node of nodes)
      faults.push(`${where}: ${id} ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 200).replace(/\s+/g, ' ')}`)
  if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) faults.push(`${where}: wider than the page`)
}

async function walk(page: Page, address: string, look: string): Promise<void> {
  for (const { name, at, act } of shots) {
    if (only.length > 0 && !only.includes(name)) continue
    await page.goto(address + at, { waitUntil: 'networkidle' })
    await act?.(page)
    await page.waitForTimeout(350)
    await page.screenshot({ path: path.join(out, `${name}-${look}.png`), fullPage: !act || name === 'forms-wrong' })
    await axeOn(page, `${name} ${look}`)
  }
}

mkdirSync(out, { recursive: true })
const { address, stop } = await serveGallery()
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags.split(' ') })
for (const width of [1440, 390])
  for (const colorScheme of ['light', 'dark'] as const) {
    const viewport = { width, height: width === 390 ? 844 : 1000 }
    const context = await browser.newContext({
      viewport,
      colorScheme,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (failure) => faults.push(`page: ${failure.message}`))
    await walk(page, address, `${width}-${colorScheme}`)
    await context.close()
  }
await browser.close()
stop()
for (const fault of faults) console.log(fault)
console.log(`${faults.length} faults; pictures in ${out}`)
process.exitCode = faults.length > 0 ? 1 : 0
