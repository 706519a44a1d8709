// A first opening asks few files, and what comes before signing in stays small: each file is a turn on a slow line (H2).
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser, signIn } from './house.ts'

/** Addresses of all scripts that this page has asked since it was opened. */
function scripts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((one) => one.name)
      .filter((name) => name.endsWith('.js')),
  )
}

async function gzipped(page: Page, addresses: string[]): Promise<number> {
  const bodies = await Promise.all(addresses.map(async (address) => (await page.request.get(address)).body()))
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
}

test('the door comes in a few small files, and Vandaag in a few more', async () => {
  const page = await openBrowser()
  const before = await scripts(page)
  expect(before.length).toBeGreaterThan(0)
  expect(before.length).toBeLessThanOrEqual(5)
  expect(await gzipped(page, before)).toBeLessThanOrEqual(180_000)

  await signIn(page, 'lotte')
  await page.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor()
  await page.getByRole('heading', { name: 'Nog te doen' }).waitFor()
  await page.waitForLoadState('networkidle')
  const after = await scripts(page)
  expect(after.length).toBeGreaterThan(before.length)
  expect(after.length).toBeLessThanOrEqual(25)
  expect(await gzipped(page, after)).toBeLessThanOrEqual(520_000)
})
