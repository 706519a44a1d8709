// What may be a danger to someone goes out of sight in one act, for everyone but who was let in (C1, F1).
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs, startNote } from './house.ts'
import { ask, newCase, newId } from './new-case.ts'

const secret = 'Er zat een blauwe plek op haar arm.'

/** For who looks along; and back again. */
async function blur(page: Page) {
  await page.getByRole('button', { name: 'Jij en je instellingen' }).click()
  await page.getByRole('button', { name: 'Namen en bedragen vervagen' }).click()
}

test('a note goes into the safety folder, for its worker alone, and comes back', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Wilma Zeegras')
  const note = {
    kind: 'phone',
    happenedAt: new Date().toISOString(),
    sharing: 'shared',
    body: secret,
    notes: [{ id: newId(), caseId }],
  }
  await ask(page, 'POST', '/contact/notes', note)
  await page.goto(`/people/${caseId}`)
  await page.getByText(secret).waitFor()
  await page.getByRole('button', { name: 'Naar de veiligheidsmap' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Verplaats' }).click()
  await page.getByText('Het ligt in de veiligheidsmap.').waitFor()
  await expect.poll(() => page.getByText(secret).count()).toBe(0)
  const mark = page.getByRole('link', { name: 'Veiligheidsmap' })
  await mark.waitFor()
  await blur(page)
  await expect.poll(() => mark.count()).toBe(0)
  await blur(page)
  await startNote(page)
  await page.getByText('Eerst alleen voor jou').waitFor()
  await mark.click()
  await page.getByText(secret).waitFor()
  await page.getByText('Alleen jij.').waitFor()
  const folder = page.url()

  const colleague = await signInAs('marloes')
  await colleague.goto(`/people/${caseId}`)
  await colleague.getByRole('heading', { level: 1, name: 'Wilma Zeegras' }).waitFor()
  await colleague.locator('.timeline').waitFor()
  expect(await colleague.getByText(secret).count()).toBe(0)
  expect(await colleague.getByRole('link', { name: 'Veiligheidsmap' }).count()).toBe(0)
  await colleague.goto(folder)
  await colleague.getByText('Dit bestaat niet').waitFor()

  await page.getByRole('textbox', { name: 'Wat zag, hoorde of deed je?' }).fill('De huisarts gebeld.')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Het staat in de map.').waitFor()
  await page.getByRole('button', { name: 'Collega erbij' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Erbij Marloes/ }).click()
  await page.getByText(/^Marloes .* ziet de map nu ook\.$/).waitFor()
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await colleague.reload()
  await colleague.getByText(secret).waitFor()
  await colleague
    .getByRole('listitem')
    .filter({ hasText: secret })
    .getByRole('button', { name: 'Terug naar het dossier' })
    .click()
  await colleague.getByRole('button', { name: 'Leg terug' }).click()
  await colleague.getByText('Het staat weer in het dossier.').waitFor()
  await colleague.getByRole('link', { name: 'Naar het dossier' }).click()
  await colleague.getByText(secret).waitFor()
})
