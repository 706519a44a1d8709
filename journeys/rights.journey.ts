// The rights of a person about their own file: asked, checked, decided with a reason, told by a letter (I2).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs, wide } from './house.ts'
import { newCase } from './new-case.ts'

test('a parent asks to see the file of an adult: it stands on Vandaag, cannot be granted, and a letter says why', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Wytske Kooistra', '1990-02-03')
  await page.goto(`/people/${caseId}`)
  await page.getByRole('button', { name: 'Verzoek opschrijven' }).click()
  const taking = page.getByRole('dialog', { name: 'Verzoek opschrijven' })
  await taking.getByRole('button', { name: 'Bewaren' }).click()
  await taking.getByText('Vul dit nog in.').first().waitFor()
  await taking.getByLabel('Inzage of een kopie').click()
  await taking.getByLabel('Wie vraagt het?').selectOption({ label: 'Ouder met gezag' })
  await taking.getByLabel('Naam van wie het vraagt').fill('A. Kooistra')
  await taking.getByLabel('Wat vraagt de persoon, in eigen woorden?').fill('Ik wil weten wat mijn dochter vertelt.')
  await taking.getByLabel('Brief').click()
  expect(await axe(page)).toEqual([])
  await taking.getByRole('button', { name: 'Bewaren' }).click()

  await page.getByText('een ouder heeft geen gezag meer').waitFor()
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)
  await page.goto('/')
  const today = page.getByRole('list', { name: 'Verzoeken over een dossier' })
  await today.getByRole('link', { name: 'Wytske Kooistra' }).click()

  await page.getByRole('button', { name: 'Leg vast wat je zag' }).click()
  const check = page.getByRole('dialog', { name: 'Wie is het?' })
  await check.getByLabel(/Identiteitsbewijs gezien/).click()
  await check.getByLabel(/Waaruit blijkt/).fill('Niets laten zien.')
  await check.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Niets laten zien.').waitFor()

  await page.getByRole('button', { name: 'Neem een besluit' }).click()
  const decide = page.getByRole('dialog', { name: 'Neem een besluit' })
  await decide.getByLabel('Toegekend', { exact: true }).click()
  await decide.getByLabel('Waarom?').fill('Uw dochter is volwassen en beslist hier zelf over.')
  await decide.getByRole('button', { name: 'Bewaren' }).click()
  await decide.getByText('Deze persoon kan dit zo niet vragen').waitFor()
  await decide.getByLabel('Afgewezen').click()
  await decide.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByRole('button', { name: 'Maak de brief' }).click()
  await page.getByText('Uw dochter is volwassen en beslist hier zelf over.').waitFor()
})
