// The app with codes that someone has on their phone.
import { createHmac } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The code an app shows (RFC 6238). @param step 0 for now, 1 for the next */
export function codeOf(secret: string, step: number): string {
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + step))
  const sum = createHmac('sha1', key).update(counter).digest()
  const at = (sum.at(-1) ?? 0) & 15
  return String((sum.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** The secret as it stands on the page to type over. */
export async function secretOn(page: Page | Locator): Promise<string> {
  return ((await page.locator('.factor-secret').textContent()) ?? '').replace(/\s/g, '')
}
