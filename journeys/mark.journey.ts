// A warning mark: placed, seen by who opens the case or plans a visit, ended with why (F2).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs, wide } from './house.ts'
import { newCase } from './new-case.ts'

test('a mark is placed with why and a day to look again, seen in the case and at a visit, and ended', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Hidde Terpstra')
  await page.goto(`/people/${caseId}`)
  await page.getByRole('button', { name: 'Meer over dit dossier' }).click()
  await page.getByRole('menuitem', { name: 'Waarschuwing plaatsen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Waarschuwing plaatsen' })
  await dialog.getByLabel('Waar moet een collega op letten?').fill('Bel voor je komt')
  await dialog.getByLabel('Waarop is dit gebaseerd?').fill('De hond loopt los.')
  await dialog.getByLabel('Wanneer kijken we opnieuw?').fill('over 30 dagen')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await dialog.getByLabel('Waarom niet besproken?').fill('Hij was er niet.')
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  const marks = page.getByRole('list', { name: 'Let op' })
  await marks.getByText('Bel voor je komt').waitFor()
  await page.setViewportSize(narrow)
  await page.setViewportSize(wide)
  await page.getByRole('button', { name: 'Huisbezoek plannen' }).click()
  const visit = page.getByRole('dialog', { name: 'Huisbezoek plannen' })
  await visit.getByRole('list', { name: 'Let op' }).getByText('Bel voor je komt').waitFor()
  await page.keyboard.press('Escape')
  await marks.getByRole('button').click()
  const opened = page.getByRole('dialog', { name: 'Waarschuwing' })
  await opened.locator('summary', { hasText: 'Beëindigen' }).click()
  await opened.getByLabel('Waarom geldt dit niet meer?').fill('De hond is er niet meer.')
  await opened.getByRole('button', { name: 'Beëindigen' }).click()
  await page.getByText('De waarschuwing is beëindigd').waitFor()
  await expect.poll(() => marks.count()).toBe(0)
})

test('on Vandaag stands which mark is to be looked at again', async () => {
  const page = await signInAs('fatma')
  const due = page.getByRole('list', { name: 'Waarschuwingen om opnieuw te bekijken' })
  await due.getByText('Bel even voor je komt').waitFor()
  expect(await axe(page)).toEqual([])
})
