// The desk of an institution: numbers, what was promised and by when, the term to object, and what presses on Vandaag (C2).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs, wide } from './house.ts'
import { newCase } from './new-case.ts'

test('a desk is opened, a promise logged and kept, and the end of a term presses on the case and on Vandaag', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Hylke Zijlstra')
  await page.goto(`/people/${caseId}/post`)
  await page.getByText('Nog geen instanties').waitFor()
  await page.getByRole('button', { name: 'Instantie toevoegen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Naam').fill('UWV Zuiderveld')
  await dialog.getByLabel('Nummers').fill('Dossier 88-310')
  await dialog.getByLabel('Bezwaar maken kan tot en met').fill('morgen')
  await dialog.getByLabel('Tegen welk besluit').fill('Uitkering gestopt')
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  const desk = page.getByRole('article', { name: 'UWV Zuiderveld' })
  await desk.getByText('bezwaar voor morgen').waitFor()

  await desk.getByRole('button', { name: 'Vastleggen' }).click()
  await dialog.getByText('Beloofd', { exact: true }).click()
  await dialog.getByLabel('In een paar woorden').fill('Zij sturen het besluit nog eens')
  await dialog.getByLabel('Wanneer doen of antwoorden zij?').fill('morgen')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await desk.getByText(/wacht tot morgen/).waitFor()
  await desk.getByRole('checkbox', { name: 'Zij sturen het besluit nog eens' }).click()
  await desk.getByText(/gedaan op/).waitFor()
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)

  await page.goto('/')
  const pressing = page.getByRole('list', { name: 'Let op bij instanties' })
  await pressing.getByText('Hylke Zijlstra').waitFor()
  await pressing.getByText('UWV Zuiderveld: Uitkering gestopt').waitFor()
  expect(await axe(page)).toEqual([])
})
