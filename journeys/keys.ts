// Counts what a hand does besides typing text: keys, clicks and letters that search. The task budgets are kept in these.
import type { Locator, Page } from 'playwright-core'

export interface Keys {
  readonly count: number
  /** A key or a combination: one. */
  press(key: string): Promise<void>
  /** Letters that find something: one each. */
  find(letters: string): Promise<void>
  /** The text itself: not counted. */
  text(text: string): Promise<void>
  /** A click or a tap: one. */
  click(target: Locator): Promise<void>
  /** Prints and gives the count. @param task as in the task budget: `T1` */
  say(task: string): number
}

export function keysOn(page: Page): Keys {
  let count = 0
  return {
    get count() {
      return count
    },
    async press(key) {
      count += 1
      await page.keyboard.press(key)
    },
    async find(letters) {
      count += letters.length
      await page.keyboard.type(letters)
    },
    async text(text) {
      await page.keyboard.type(text)
    },
    async click(target) {
      count += 1
      await target.click()
    },
    say(task) {
      console.log(`${task}: ${count} keys`)
      return count
    },
  }
}
