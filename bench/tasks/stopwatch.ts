// How long a hand waits: in the page itself, from its last key or click until what it asked for has been painted.
import type { Page } from 'playwright-core'

/** What stands on the page once it has answered: an element, with these words in it. */
export interface Stands {
  on: string
  words?: string
}

/** Milliseconds after which nothing is waited for any more. */
const patience = 60_000

/** Runs in the page; it holds on to nothing of this file. */
function watch({ on, words, most }: Required<Stands> & { most: number }): void {
  const answered = new Promise<number>((resolve, reject) => {
    const began = performance.now()
    let last = 0
    const heard = ({ timeStamp }: Event) => {
      last = timeStamp
    }
    for (const kind of ['keydown', 'pointerup']) addEventListener(kind, heard, { capture: true })
    const stands = () =>
      [...document.querySelectorAll(on)].some((one) => one.checkVisibility() && (one.textContent ?? '').includes(words))
    const look = () => {
      // After this frame is painted.
      if (last > 0 && stands()) setTimeout(() => resolve(performance.now() - last))
      else if (performance.now() - began > most) reject(new Error(`nothing stands on ${on}`))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  // Whoever asks hears of it; until then nobody.
  answered.catch(() => undefined)
  Object.assign(globalThis, { answered })
}

/** @returns milliseconds from the last key or click of `act` */
export async function timed(page: Page, stands: Stands, act: () => Promise<void>): Promise<number> {
  await page.evaluate(watch, { words: '', most: patience, ...stands })
  await act()
  return page.evaluate(() => (globalThis as unknown as { answered: Promise<number> }).answered)
}
