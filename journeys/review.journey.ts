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
