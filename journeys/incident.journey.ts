// The closed register: aggression at the desk is reported, followed and closed by who looks after privacy; others see nothing of it (I2).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs } from './house.ts'

test('who stands at the desk reports aggression; whoever keeps the register follows it and closes it', async () => {
  const page = await signInAs('gerda')
  await page.goto('/people/incidents')
  await page.getByRole('button', { name: 'Melden' }).click()
  const dialog = page.getByRole('dialog', { name: 'Klacht, incident of agressie melden' })
  await dialog.getByRole('button', { name: 'Melden' }).click()
  await dialog.getByText('Vul dit nog in.').first().waitFor()
  await dialog.getByLabel('Agressie').click()
  await dialog.getByLabel('Wat is er gebeurd?').fill('Iemand gooide een stoel om aan de balie.')
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Melden' }).click()
  const mine = page.getByRole('list', { name: 'Wat jij meldde' })
  const row = mine.getByRole('listitem').filter({ hasText: 'Gemeld' })
  await row.getByRole('link', { name: /Agressie, / }).click()
  await page.getByText('Iemand gooide een stoel om aan de balie.').waitFor()
  const address = new URL(page.url()).pathname

  const keeper = await signInAs('ineke')
  await keeper.getByRole('link', { name: /meldingen staan open/ }).waitFor()
  await keeper.goto(address)
  await keeper.getByRole('button', { name: 'Schrijf op wat er gedaan is' }).click()
  const step = keeper.getByRole('dialog', { name: 'Schrijf op wat er gedaan is' })
  await step.getByLabel('Maatregel').click()
  await step.getByLabel('Wat is er gedaan?').fill('De stoelen staan vast.')
  await step.getByRole('button', { name: 'Bewaren' }).click()
  await keeper.getByText('De stoelen staan vast.').waitFor()
  await keeper.setViewportSize(narrow)
  expect(await axe(keeper)).toEqual([])
  await keeper.getByRole('button', { name: 'Sluit af' }).click()
  const close = keeper.getByRole('dialog', { name: 'Sluit af' })
  await close.getByLabel('Wat is de bevinding?').fill('Goed gehandeld.')
  await close.getByRole('button', { name: 'Sluit af' }).click()
  await keeper.getByText('Goed gehandeld.').waitFor()

  await page.reload()
  await page.getByText('Afgesloten', { exact: true }).waitFor()
  expect(await page.getByText('Goed gehandeld.').count()).toBe(0)
})
