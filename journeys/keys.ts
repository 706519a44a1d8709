// Does what a hand does and counts it: keys and clicks besides the text, in which the task budgets are kept, and the seconds they take.
import type { Locator, Page } from 'playwright-core'

/**
 * The keystroke-level model (Card, Moran and Newell 1980): seconds of a practised hand for a key (an average typist who is
 * no secretary), to point, to press or release a button, to go between keyboard and mouse, and to think.
 * Waiting for an answer is not in it.
 */
const operators = { K: 0.28, P: 1.1, B: 0.1, H: 0.4, M: 1.35 } as const

/** A capital takes Shift along. */
const strokesOf = (text: string) => text.length + (text.match(/\p{Lu}/gu)?.length ?? 0)

export interface Keys {
  /** Keys, clicks and letters that search. */
  readonly count: number
  /** By the model. */
  readonly seconds: number
  /** A key or a combination, with the thought before it: one. */
  press(key: string): Promise<void>
  /** Letters that find something: one each. */
  find(letters: string): Promise<void>
  /** The text itself: not counted. */
  text(text: string): Promise<void>
  /** A text with Enter after it. */
  line(text: string): Promise<void>
  /** A click or a tap, with the thought before it: one. */
  click(target: Locator): Promise<void>
  /** Prints both and gives the count. @param task as in the task budget: `T1` */
  say(task: string): number
}

/**
 * An M stands before every command, key or click, and none inside what is typed: that is the model's own rule for
 * commands and their arguments. It also stands before the Enter that ends a text, since that text is another each time.
 */
export function keysOn(page: Page): Keys {
  let [count, seconds, atMouse] = [0, 0, false]
  const goTo = (mouse: boolean) => {
    if (mouse !== atMouse) seconds += operators.H
    atMouse = mouse
  }
  const type = async (text: string) => {
    goTo(false)
    seconds += strokesOf(text) * operators.K
    await page.keyboard.type(text)
  }
  const press = async (key: string) => {
    goTo(false)
    count += 1
    seconds += operators.M + key.split('+').length * operators.K
    await page.keyboard.press(key)
  }
  return {
    get count() {
      return count
    },
    get seconds() {
      return seconds
    },
    press,
    async find(letters) {
      count += letters.length
      await type(letters)
    },
    text: type,
    async line(text) {
      await type(text)
      await press('Enter')
    },
    async click(target) {
      goTo(true)
      count += 1
      seconds += operators.M + operators.P + 2 * operators.B
      await target.click()
    },
    say(task) {
      console.log(`${task}: ${count} keys besides text, ${Math.round(seconds)} s by the keystroke-level model`)
      return count
    },
  }
}
