// T2: three letters of a name, and Enter on whoever stands first.
import type { Turn } from './task.ts'

export async function findByLetters({ page, person, hand, until, open }: Turn): Promise<void> {
  await open('/')
  await until({ on: '.palette input:focus' }, () => hand.press('Control+k'))
  // Pages of the house stand there at once; only what the server found has something soft beside it.
  await until({ on: '.palette-entry:has(.soft)' }, () => hand.find(person.letters))
  const first = (await page.locator('.palette-entry .palette-title').first().textContent()) ?? ''
  await until({ on: 'h1', words: first }, () => hand.press('Enter'))
}
