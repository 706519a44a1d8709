// A quick question at the desk: written down by keyboard in seconds, counted, and handed over without typing anything twice (A1).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { hasFocus, narrow, signInAs } from './house.ts'

test('the desk writes down a quick question by keyboard, points to an offer, and hands a longer one over into a request', async () => {
  const page = await signInAs('gerda')
  await page.keyboard.press('v')
  const question = page.getByLabel('Wat was de vraag?')
  await question.waitFor()
  await expect.poll(() => hasFocus(question)).toBe(true)

  await page.keyboard.type('Waar leer ik breien met anderen erbij?')
  await page.getByLabel('Waar ging het over?').selectOption({ label: 'Mensen om je heen' })
  await page.getByLabel('Bij welk team?').selectOption({ label: 'Wijkteam Molenveld' })
  await page.getByText('Balie', { exact: true }).click()
  await page.getByText('Verwezen naar aanbod').click()
  // What fits the subject stands there at once; letters narrow it.
  const offers = page.getByRole('listbox', { name: 'Sociale kaart' }).getByRole('option')
  await expect.poll(() => offers.count()).toBe(7)
  await page.getByLabel('Waarnaartoe?').fill('breien')
  await expect.poll(() => offers.allTextContents()).toEqual([expect.stringContaining('Breien en bijpraten')])
  await page.keyboard.press('Enter')
  await page.getByText('Breien en bijpraten', { exact: true }).waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  const line = page.getByRole('listitem').filter({ hasText: 'Waar leer ik breien' })
  await line.getByText('naar Breien en bijpraten').waitFor()
  await expect.poll(() => hasFocus(question)).toBe(true)

  // A number has no place here; the question itself goes along into the request.
  await page.keyboard.type('Bel mij op 06 00 98 01 33')
  await page.keyboard.press('Control+Shift+Enter')
  await page.getByText('Een korte vraag blijft zonder persoon').waitFor()
  await question.fill('De huur is twee maanden niet betaald en er kwam een brief.')
  await page.keyboard.press('Control+Shift+Enter')
  const own = page.getByLabel('Wat vraagt deze persoon, in eigen woorden?')
  await expect.poll(() => own.inputValue()).toBe('De huur is twee maanden niet betaald en er kwam een brief.')
  // What is not finished stands in the list until it is.
  await page.goto('/intake/quick')
  const open = page.getByRole('listitem').filter({ hasText: 'De huur is twee maanden' })
  await open.getByText('nog niet opgeschreven').waitFor()
  await open.getByRole('link', { name: 'Maak aanvraag' }).click()
  await expect.poll(() => own.inputValue()).toContain('De huur is twee maanden')
  await page.getByLabel('De persoon vraagt het zelf').check()
  await page.getByLabel('Achternaam').fill('Quistenborn')
  await page.getByRole('group', { name: 'Is het nu veilig?' }).getByText('Ja', { exact: true }).click()
  await page.getByRole('group', { name: 'Hoeveel haast heeft het?' }).getByText('gewone vraag').click()
  await page.getByRole('button', { name: 'Zet in de wachtrij' }).click()
  await page.getByRole('heading', { level: 1, name: 'Aanvragen' }).waitFor()
  await page.setViewportSize(narrow)
  await page.getByRole('link', { name: 'Korte vragen' }).click()
  await open.getByRole('link', { name: 'Naar de aanvraag' }).waitFor()
  await page.getByRole('button', { name: 'Dit jaar' }).click()
  await page.getByRole('button', { name: /^Geld ?\d+/ }).click()
  await page.getByRole('heading', { name: 'Gevraagd over: Geld' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(await axe(page)).toEqual([])
})
