// Two cards of one human: put together side by side by who leads the team, seen in history, and taken apart again (A1).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, openPerson, signInAs } from './house.ts'
import { newCase } from './new-case.ts'

test('who leads the team puts two cards together, chooses what stays, and takes them apart again', async () => {
  const joost = await signInAs('joost')
  await newCase(joost, 'Reinou Zilverling')
  const second = await newCase(joost, 'Reina Zilverling')
  await joost.goto(`/people/${second}`)
  await joost.getByRole('button', { name: 'Meer over dit dossier' }).click()
  await joost.getByRole('menuitem', { name: 'Kaart van deze persoon' }).click()
  await joost.getByRole('heading', { name: 'Waar deze persoon in voorkomt' }).waitFor()
  expect(await joost.getByRole('button', { name: 'Zet samen met een andere kaart' }).count()).toBe(0)

  const page = await signInAs('marloes')
  await openPerson(page, 'reinou', /Reinou Zilverling/)
  await page.getByRole('button', { name: 'Meer over dit dossier' }).click()
  await page.getByRole('menuitem', { name: 'Kaart van deze persoon' }).click()
  await page.getByRole('button', { name: 'Zet samen met een andere kaart' }).click()
  await page.getByLabel('Zoek op naam').pressSequentially('reina')
  await page.getByRole('option', { name: /Reina Zilverling/ }).click()
  await page.getByText('Reina Zilverling gaat op in de kaart van Reinou Zilverling').waitFor()
  await page.getByRole('group', { name: 'Voornaam' }).getByText('Reina', { exact: true }).click()
  await page.getByLabel('Waaraan zie je dat dit dezelfde persoon is?').fill('Zelfde geboortedag en adres, zegt zij zelf.')
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Zet samen met een andere kaart' }).click()
  await page.getByRole('heading', { level: 1, name: 'Reina Zilverling' }).waitFor()
  const own = page.getByRole('list', { name: 'Waar deze persoon in voorkomt' }).getByText('Eigen dossier')
  await expect.poll(() => own.count()).toBe(2)
  await page.getByText('Zelfde geboortedag en adres, zegt zij zelf.').waitFor()
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])

  // The old address of the other card leads to the one that was kept.
  await joost.reload()
  await joost.getByRole('heading', { level: 1, name: 'Reina Zilverling' }).waitFor()
  await expect.poll(() => joost.getByText('Eigen dossier').count()).toBe(2)

  await page.getByRole('button', { name: 'Uit elkaar halen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Uit elkaar halen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Reinou Zilverling' }).waitFor()
  await expect.poll(() => own.count()).toBe(1)
  await page.getByText(/Uit elkaar gehaald vandaag .* door Marloes/).waitFor()
})
