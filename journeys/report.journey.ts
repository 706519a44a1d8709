// A report for one receiver: what is ready for that kind, chosen line by line, looked at together, then a paper in the register (C6).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs, wide } from './house.ts'
import { newCase } from './new-case.ts'

test('a beheerder says for whom there are reports, and a report to them begins with that', async () => {
  const page = await signInAs('peter')
  await page.goto('/settings')
  await page.getByRole('link', { name: /Verslagen per ontvanger/ }).click()
  await page.getByRole('button', { name: 'Nog een soort ontvanger' }).click()
  const dialog = page.getByRole('dialog', { name: 'Soort ontvanger' })
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await dialog.getByText('Vul dit nog in.').first().waitFor()
  await dialog.getByLabel('Naam', { exact: true }).fill('Wijkverpleging')
  await dialog
    .getByRole('group', { name: /Wat mag mee/ })
    .getByLabel('Mensen eromheen')
    .uncheck()
  await dialog
    .getByRole('group', { name: /al aangevinkt/ })
    .getByLabel('In eigen woorden')
    .check()
  await dialog.getByLabel(/Waarvoor krijgt de ontvanger dit/).fill('Zorg aan huis die past.')
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'Wijkverpleging' })
  await row.getByText('Aangevinkt: Naam, In eigen woorden · Gaat niet mee: Mensen eromheen').waitFor()
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])

  const writes = await signInAs('joost')
  const caseId = await newCase(writes, 'Ymkje Haarsma')
  await writes.goto(`/people/${caseId}/report`)
  await writes.getByLabel('Soort ontvanger').selectOption({ label: 'Wijkverpleging' })
  await writes.getByRole('checkbox', { name: 'De vraag in eigen woorden', checked: true }).waitFor()
  const purpose = writes.getByLabel('Waarvoor krijgt de ontvanger dit?')
  expect(await purpose.inputValue()).toBe('Zorg aan huis die past.')
  // What one wrote stays, and the rest turns with the receiver.
  await purpose.fill('Iemand die elke ochtend komt.')
  await writes.getByLabel('Soort ontvanger').selectOption({ label: 'Huisarts' })
  await writes.getByRole('checkbox', { name: 'De vraag in eigen woorden', checked: false }).waitFor()
  expect(await purpose.inputValue()).toBe('Iemand die elke ochtend komt.')
})

test('a worker tells the general practice what it needs, the person sees it first, and what left stays as it was', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Grytsje Boelstra')
  await page.goto(`/people/${caseId}`)
  await page.getByRole('button', { name: 'Verslag maken' }).click()
  await page.getByLabel('Soort ontvanger').selectOption({ label: 'Huisarts' })
  await page.getByLabel('Naam van de ontvanger').fill('Praktijk Het Dok')
  await page.getByLabel('Wat wil je vertellen?').fill('Zij slaapt slecht sinds de brieven zich opstapelen.')
  await page.getByLabel('Waarvoor krijgt de ontvanger dit?').fill('Samen kijken naar de slaap.')
  await page.getByLabel('Toestemming', { exact: true }).click()
  // Nothing but the name stands ticked; her own words are chosen.
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1)
  await page.getByRole('checkbox', { name: 'De vraag in eigen woorden' }).check()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Control+Enter')

  // She looks at it, and her words are kept.
  const sheet = page.getByRole('article', { name: 'Zo leest de ontvanger het' })
  await sheet.getByText('Ik kom er niet uit met de brieven.').waitFor()
  await page.getByRole('button', { name: 'Samen bekijken' }).click()
  const together = page.getByRole('dialog', { name: 'Samen bekijken' })
  await together.getByLabel('Wat zei de persoon ervan?').fill('Zo is het.')
  await together.getByRole('button', { name: 'Klaar met bekijken' }).click()
  await page.getByText('Reactie: Zo is het.').waitFor()
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)

  await page.getByRole('button', { name: 'Maak PDF en leg vast' }).click()
  const leave = page.getByRole('dialog', { name: 'Hoe gaat het weg?' })
  await leave.getByLabel('De persoon neemt het mee').click()
  await leave.getByRole('button', { name: 'Maak PDF en leg vast' }).click()
  const paper = page.getByRole('link', { name: 'Verslag (PDF)' })
  const [saved] = await Promise.all([page.waitForEvent('download'), paper.click()])
  expect(saved.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d Verslag\.pdf$/)
  expect(await page.getByRole('button', { name: 'Pas aan' }).count()).toBe(0)

  // To whom, when, how and by whom it went stands in the register; and another receiver starts from the same lines.
  await page.getByRole('link', { name: 'Wat is er gedeeld?' }).click()
  const left = page.getByRole('listitem').filter({ hasText: 'Praktijk Het Dok' })
  for (const words of ['De persoon neemt het mee', 'Samen bekeken', 'Naam, De vraag in eigen woorden'])
    await left.getByText(words).waitFor()
  await page.goBack()
  await page.getByRole('button', { name: 'Maak er een voor iemand anders' }).click()
  await page.getByRole('checkbox', { name: 'De vraag in eigen woorden', checked: true }).waitFor()
  expect(await page.getByLabel('Naam van de ontvanger').inputValue()).toBe('')
})
