// Forty lines of a month sheet by keyboard alone: the usual ones get their amounts, others their name as well.
import type { Page } from 'playwright-core'
import type { Keys } from './keys.ts'

/** What a household has besides the usual lines; the names of groups as they stand above them. */
const others: Readonly<Record<string, readonly string[]>> = {
  Inkomsten: ['Alimentatie', 'Krantenwijk', 'Kostgeld'],
  'Vaste lasten': [
    'Televisie',
    'Sportclub',
    'Begrafenis',
    'Scooter',
    'Contributie',
    'Opslag',
    'Wegenbelasting',
    'Loterij',
    'Hond',
  ],
  'Potjes voor later': ['Fiets', 'Bril', 'Vakantie', 'Verjaardag', 'Wasmachine'],
  Huishouden: ['Markt', 'Kapper', 'Zakgeld', 'Uitjes', 'Kat', 'Bibliotheek'],
  'Schulden aflossen': ['Webwinkel', 'Oma', 'Tandarts', 'Buurman'],
}

/** What has the focus: an amount, the empty line at the end of a group, or neither. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { dataset, ariaLabel } = document.activeElement as HTMLElement
    const label = document.activeElement?.getAttribute('aria-label') ?? ariaLabel ?? ''
    return { column: dataset.cell ?? '', group: /^Nieuwe post bij (.*)$/.exec(label)?.[1] ?? null }
  })

/** From the first amount on, down the sheet. @returns how many lines got an amount */
export async function fillForty(page: Page, hand: Keys): Promise<number> {
  let count = 0
  const amount = async () => {
    count += 1
    await hand.line(String(20 + count * 3))
  }
  for (let groups = 0; groups < Object.keys(others).length && count < 40; ) {
    const { column, group } = await focused(page)
    if (group === null) {
      if (column !== 'amount') throw new Error(`the hand went astray to "${column}" after ${count} lines`)
      await amount()
      continue
    }
    for (const name of (others[group] ?? []).slice(0, 40 - count)) {
      await hand.line(name)
      await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.cell === 'amount')
      await amount()
    }
    groups += 1
    if (count === 40) break
    // Past the empty line, to the first amount of the next group.
    await hand.press('ArrowDown')
    if ((await focused(page)).column === 'name' && (await focused(page)).group === null) await hand.press('Tab')
  }
  return count
}
