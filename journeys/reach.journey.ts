// Safe contact: what was agreed stands with the person, keeps its history, and death stops everything (F2).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, openPerson, signInAs, wide } from './house.ts'
import { newCase } from './new-case.ts'

test('how someone may be reached is agreed, obeyed in sight, agreed anew, and the first stays readable', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Sietske Wiarda')
  await page.goto(`/people/${caseId}`)
  const menu = page.getByRole('button', { name: 'Meer over dit dossier' })
  const open = async () => {
    await menu.click()
    await page.getByRole('menuitem', { name: 'Afspraken over contact' }).click()
    return page.getByRole('dialog', { name: 'Afspraken over contact' })
  }
  const dialog = await open()
  for (const way of ["sms'en", 'mailen', 'langskomen', 'appen']) await dialog.getByLabel(way, { exact: true }).uncheck()
  for (const day of ['ma', 'di']) await dialog.getByLabel(day, { exact: true }).check()
  await dialog.getByLabel('Niet later dan').selectOption('12:00')
  await dialog.getByLabel('Geen voicemail inspreken').check()
  await dialog.getByLabel('Geen post naar huis').check()
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await dialog.getByText('Een brief mag, maar niet naar huis.').waitFor()
  await dialog.getByLabel('Waar mag een brief dan wel heen?').fill('Klaarleggen aan de balie')
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  const banner = page.locator('.identity')
  await banner.getByText('Alleen bellen of een brief, op ma en di, tot 12.00 uur').waitFor()
  await banner.getByText('geen voicemail, geen post naar huis, Brieven naar: Klaarleggen aan de balie').waitFor()

  const again = await open()
  await again.getByLabel('een brief', { exact: true }).uncheck()
  await again.getByLabel('Eerst bellen, daarna pas iets sturen').check()
  await again.getByRole('button', { name: 'Bewaren' }).click()
  await banner.getByText('Alleen bellen, op ma en di, tot 12.00 uur').waitFor()
  await banner.getByText('bel eerst', { exact: false }).waitFor()
  const third = await open()
  await third.getByText('Eerdere afspraken').click()
  await third.getByText('Alleen bellen of een brief, op ma en di').waitFor()
  expect(await third.getByText(/met Sietske Wiarda, genoteerd door Joost/).count()).toBe(2)
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)
  await page.keyboard.press('Escape')
})

test('someone died: the bar says so, a new appointment warns, and a mistake is taken back', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Lieuwe Postma')
  await page.goto(`/people/${caseId}`)
  const menu = page.getByRole('button', { name: 'Meer over dit dossier' })
  const open = async () => {
    await menu.click()
    await page.getByRole('menuitem', { name: 'Overlijden vastleggen' }).click()
    return page.getByRole('dialog', { name: 'Overlijden vastleggen' })
  }
  const dialog = await open()
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await page
    .locator('.identity')
    .getByText(/^Overleden op/)
    .waitFor()
  await page.goto('/agenda')
  await page.getByRole('button', { name: 'Afspraak maken', exact: true }).click()
  await page.getByLabel('Met wie').fill('lieuwe')
  await page.getByRole('option', { name: 'Lieuwe Postma' }).first().click()
  await page.getByText('Deze persoon is overleden. Er gaat niets meer uit.').waitFor()
  await page.goto(`/people/${caseId}`)
  const back = await open()
  await back.getByRole('button', { name: 'Dit klopt niet' }).click()
  await page.getByText('Teruggedraaid').waitFor()
  await expect
    .poll(() =>
      page
        .locator('.identity')
        .getByText(/^Overleden op/)
        .count(),
    )
    .toBe(0)
})

test('the parent who moved: the address is hidden and letters go where was agreed', async () => {
  const page = await signInAs('chantal')
  await openPerson(page, 'kim de', 'Kim de Bruin')
  const banner = page.locator('.identity')
  await banner.getByText('adres afgeschermd').waitFor()
  await banner.getByText("Alleen bellen, sms'en of een brief", { exact: false }).waitFor()
  await banner.getByText('Brieven naar: De Huiskamer', { exact: false }).waitFor()
  expect(await banner.textContent()).not.toContain('Wollegrashof')
})
