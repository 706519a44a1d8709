// A bag of letters: taken in at once, read one by one by keyboard, a task for each term, and the papers given back (C2).
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { hasFocus, narrow, openPerson, showsFocus, signInAs, tabTo, wide } from './house.ts'
import { newCase } from './new-case.ts'

async function photo(name: string) {
  const buffer = await sharp({ create: { width: 400, height: 560, channels: 3, background: '#fdfcf9' } })
    .jpeg()
    .toBuffer()
  return { name, mimeType: 'image/jpeg', buffer }
}

test('three letters come in at once; two are read by keyboard, one is advertising; a task follows and the papers go back', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Bauke Postma')
  await page.goto(`/people/${caseId}/post`)
  await page.getByRole('heading', { name: 'Post die binnenkwam' }).waitFor()
  expect(await axe(page)).toEqual([])
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles([await photo('een.jpg'), await photo('twee.jpg'), await photo('drie.jpg')])
  await page.getByText('3 van 3 binnen').waitFor()
  // What did not come in is not counted as if it had.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'omzien-post-'))
  const [empty, large] = [path.join(folder, 'leeg.jpg'), path.join(folder, 'groot.pdf')]
  writeFileSync(empty, '')
  writeFileSync(large, '')
  truncateSync(large, 30_000_000)
  await page.locator('input[type=file][multiple]').setInputFiles([empty, large])
  await page.getByText('leeg.jpg: Dit bestand is leeg.').waitFor()
  await page.getByText('groot.pdf: Dit bestand is te groot. Het mag 10 MB zijn').waitFor()
  await page.getByText('3 van 5 binnen').waitFor()
  rmSync(folder, { recursive: true })
  await page.getByRole('status').getByRole('button', { name: 'Sluiten' }).press('Enter')
  await expect.poll(() => showsFocus(page.getByRole('button', { name: /scans kiezen/ }))).toBe(true)
  await page.getByText('3 brieven nog lezen').waitFor()

  await page.goto('/')
  await page.getByRole('link', { name: 'Bauke Postma' }).first().click()
  const sender = page.getByLabel('Van wie is deze brief?')
  await expect.poll(() => hasFocus(sender)).toBe(true)
  await page.getByRole('img', { name: 'Bladzijde 1 van 1' }).waitFor()
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)
  await sender.fill('Waterbedrijf')
  await page.getByText('Betalen', { exact: true }).click()
  await page.getByLabel('Betalen voor').fill('31-12-2030')
  await page.getByLabel('Bedrag').fill('42,50')
  await page.getByText('Dit is een schuld').click()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Brief 1 van 2').waitFor()
  await expect.poll(() => hasFocus(page.getByLabel('Van wie is deze brief?'))).toBe(true)
  // Leafing by keys: the focus stays where one leafs, so that the next key is no letter in a field.
  const next = page.getByRole('button', { name: /^Volgende/ })
  await tabTo(page, next, 'Shift+Tab')
  expect(await showsFocus(next)).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByText('Brief 2 van 2').waitFor()
  await page.keyboard.press('k')
  await page.getByText('Brief 1 van 2').waitFor()
  expect(await showsFocus(next)).toBe(true)
  await tabTo(page, sender)
  await page.keyboard.type('School')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Brief 1 van 1').waitFor()
  await tabTo(page, page.getByRole('button', { name: /^Reclame of dubbel/ }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Alles is gelezen').waitFor()
  const toPost = page.getByRole('button', { name: 'Terug naar de post' })
  await expect.poll(() => showsFocus(toPost)).toBe(true)
  expect(await axe(page)).toEqual([])

  await page.keyboard.press('Enter')
  await page.getByText(/schuld van €\s42,50/).waitFor()
  await page.getByRole('button', { name: '3 originelen teruggeven' }).click()
  await page.getByRole('button', { name: 'Ja, teruggegeven' }).click()
  await page
    .getByText(/^.*origineel terug op/)
    .first()
    .waitFor()
  expect(await axe(page)).toEqual([])
  await page.goto(`/people/${caseId}`)
  await page.getByText('Betalen of regelen: Waterbedrijf').waitFor()
})

test('the bag of the family with debts waits on the case', async () => {
  const page = await signInAs('fatma')
  await openPerson(page, 'samira', 'Samira el Haddad')
  // By keyboard: what loads above the tabs may move them under a mouse.
  await page.getByRole('link', { name: 'Post', exact: true }).press('Enter')
  await page.getByText(/brieven nog lezen/).waitFor()
  expect(await axe(page)).toEqual([])
})
