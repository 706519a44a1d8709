// Looks at a page as a machine can: no barrier that axe knows, and nothing wider than the screen.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
}

/** Of what reaches past the right edge of the screen, the three innermost. */
const sticksOut = `[...document.body.querySelectorAll('*')]
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
  .slice(-3)
  .map((one) => one.outerHTML.slice(0, 160))`

/** A page that was just made narrower gets three seconds to lay itself out anew. */
async function tooWide(page: Page): Promise<string[]> {
  for (let times = 0; times < 30; times += 1) {
    if (await page.evaluate('document.documentElement.scrollWidth <= innerWidth')) return []
    await page.waitForTimeout(100)
  }
  return ['wider than the screen', ...((await page.evaluate(sticksOut)) as string[])]
}

/** @returns what is wrong, one sentence each; nothing when all is well */
export async function axe(page: Page): Promise<string[]> {
  // What still moves would be measured half way.
  await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)))')
  const { violations } = (await page.evaluate(
    `${source}; axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
  )) as Found
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 200).replace(/\s+/g, ' ')}`),
  )
  return [...faults, ...(await tooWide(page))]
}
