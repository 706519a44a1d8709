// A reviewer weighs who may be someone in a case set apart, and tells nobody but who may know (A1).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs } from './house.ts'

test('the reviewer sees names and birth dates side by side, and decides', async () => {
  const page = await signInAs('ineke')
  await page.getByRole('link', { name: '1 om na te kijken' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mogelijk dezelfde persoon' }).waitFor()
  const list = page.getByRole('list', { name: 'Mogelijk dezelfde persoon' })
  await list.getByText('In het dossier dat apart staat').waitFor()
  expect(await list.textContent()).not.toContain('Besloten')
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await list.getByRole('button', { name: 'Dezelfde persoon' }).click()
  await page.getByText('Wie de aanvraag opschreef, hoort niets.').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Dezelfde persoon' }).click()
  await page.getByText('Er is niets om na te kijken').waitFor()
})

test('who works here and asks for help is seen, from the first moment, by those who were chosen alone', async () => {
  const page = await signInAs('gerda')
  await page.goto('/intake/new')
  await page.getByLabel('Wat vraagt deze persoon, in eigen woorden?').fill('Ik kan het thuis niet meer aan.')
  await page.getByLabel('De persoon vraagt het zelf').check()
  await page.getByLabel('Hoe kwam de vraag binnen?').selectOption({ label: 'balie' })
  await page.getByLabel('Achternaam').fill('Rozenkever')
  await page.getByRole('group', { name: 'Is het nu veilig?' }).getByLabel('Ja').check()
  await page.getByLabel('gewone vraag').check()
  await page.getByLabel('Deze persoon werkt hier').check()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('link', { name: /^Wie mogen de aanvraag zien/ }).waitFor()
  await page.getByRole('group', { name: 'Wie mogen de aanvraag zien?' }).getByLabel('Bilal Amrani').check()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await page.getByText('Alleen wie je koos, ziet hem.').waitFor()
  await page.getByRole('heading', { level: 1, name: 'Aanvragen' }).waitFor()
  expect(await page.getByText('Rozenkever').count()).toBe(0)
  const bilal = await signInAs('bilal', { viewport: narrow })
  await bilal.goto('/intake')
  const line = bilal.getByRole('listitem').filter({ hasText: 'Rozenkever' })
  await line.getByText('staat apart').waitFor()
})
