// A signal: from a note in two clicks, without the person in it, and counted with what others saw (D1).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, openPerson, signInAs, startNote } from './house.ts'
import { keysOn } from './keys.ts'
import { newCase } from './new-case.ts'

test('two clicks make a signal of a note, and nobody is in it', async () => {
  const page = await signInAs('joost')
  await newCase(page, 'Sjoukje Postmus')
  await openPerson(page, 'postmus', 'Sjoukje Postmus')
  await startNote(page)
  await page.keyboard.type('Sjoukje Postmus kan nergens terecht voor hulp bij formulieren in de avond. Bel haar op 06 12345678.')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Notitie bewaard').waitFor()
  await page.locator('.note-text').getByText('hulp bij formulieren in de avond').waitFor()

  const keys = keysOn(page)
  await keys.click(page.getByRole('button', { name: 'Signaal', exact: true }).first())
  const dialog = page.getByRole('dialog', { name: 'Signaal' })
  const text = dialog.getByLabel('Wat zie je gebeuren?')
  await text.waitFor()
  expect(await text.inputValue()).toContain('hulp bij formulieren in de avond')
  expect(await text.inputValue()).not.toMatch(/Sjoukje|Postmus|12345678/)
  expect(await axe(page)).toEqual([])
  await keys.click(dialog.getByRole('button', { name: 'Versturen' }))
  await page.getByText('Signaal verstuurd. Dank je.').waitFor()
  expect(keys.say('signal from a note')).toBeLessThanOrEqual(2)

  await page.goto('/signal')
  await page.getByRole('heading', { level: 1, name: 'Signalen' }).waitFor()
  await page.getByRole('main').getByRole('link').first().waitFor()
  expect(await page.getByRole('main').textContent()).not.toMatch(/Sjoukje|Postmus/)
  expect(await page.getByRole('main').textContent()).toMatch(/[2-9] keer/)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
})
