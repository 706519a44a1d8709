// A whole month sheet by keyboard, as a worker types it beside the person: forty lines in four minutes.
import { expect, test } from 'vitest'
import { fillForty } from './forty-lines.ts'
import { signInAs } from './house.ts'
import { keysOn } from './keys.ts'
import { newCase } from './new-case.ts'

/** Of a practised hand, by the keystroke-level model. */
const fourMinutes = 240

test('forty lines of a month are typed within four minutes', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Wytske Bangma')
  await page.goto(`/people/${caseId}/money`)
  const hand = keysOn(page)
  await hand.click(page.getByRole('button', { name: 'Zet gewone posten klaar' }))
  await page.getByLabel('Bedrag van Uitkering', { exact: true }).waitFor()
  await hand.click(page.getByLabel('Bedrag van Uitkering', { exact: true }))
  expect(await fillForty(page, hand)).toBe(40)
  hand.say('forty lines')
  expect(hand.seconds).toBeLessThan(fourMinutes)
  await page
    .getByText(/^Opgeslagen/)
    .first()
    .waitFor()
  await page.reload()
  await page.getByLabel('Bedrag van Uitkering', { exact: true }).waitFor()
  const filled = await page
    .locator('.sheet-table [data-cell="amount"]')
    .evaluateAll((cells) => cells.filter((one) => (one as HTMLInputElement).value !== '').length)
  expect(filled).toBe(40)
})
