// What is going on: domains one by one with a reason, the person's own figure, first beside last, and going on half-way (A3).
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { hasFocus, narrow, signInAs } from './house.ts'
import { keysOn } from './keys.ts'
import { newCase } from './new-case.ts'

async function openMoney(page: Page, caseId: string): Promise<void> {
  await page.goto(`/people/${caseId}`)
  await page.getByRole('link', { name: 'Wat speelt er' }).click()
  await page.getByText('Nog niets opgeschreven', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Eerste onderwerp' }).click()
  await page.getByLabel('Waar gaat het over?').selectOption({ label: 'Geld' })
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  // Nobody opens a domain without a reason.
  expect(await page.locator('.error-summary').textContent()).toContain('Waarom is dit nodig?')
  await page.getByLabel('Waarom is dit nodig?').fill('Zij begon er zelf over.')
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await page.getByText('Waarom dit erbij hoort: Zij begon er zelf over.').waitFor()
}

async function writeEntry(page: Page, facts: string, figure: string): Promise<void> {
  await page.getByLabel('Wat is er aan de hand?').fill(facts)
  await page.getByLabel('Wat gaat goed, wat helpt?').fill('Haar zus rekent mee.')
  await page.getByRole('group', { name: 'Welk cijfer geeft de persoon zelf?' }).getByText(figure, { exact: true }).click()
  await page.getByRole('button', { name: 'Bewaren' }).click()
}

test('a domain opens with its reason, and the first look stands beside the last', async () => {
  const page = await signInAs('joost')
  await openMoney(page, await newCase(page, 'Trijntje Koopmans'))
  await writeEntry(page, 'Drie maanden huur achter.', '3')
  const sheet = page.getByRole('article', { name: 'Geld' })
  await sheet.getByText('Drie maanden huur achter.').waitFor()
  await sheet.getByRole('button', { name: 'Opnieuw bekijken' }).click()
  expect(await sheet.textContent()).toContain('een 3')
  await writeEntry(page, 'De huur loopt, er is een regeling.', '6')
  await expect.poll(() => sheet.textContent()).toMatch(/Eerst.*Drie maanden huur achter.*Nu.*De huur loopt/)
  expect(await sheet.textContent()).toMatch(/van (een )?3 naar (een )?6/)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
})

test('what was left half-way goes on at the same field, in two keys', async () => {
  const page = await signInAs('joost')
  await openMoney(page, await newCase(page, 'Geeske Talsma'))
  await page.getByLabel('Wat is er aan de hand?').fill('Zorgpremie niet betaald.')
  const others = page.getByLabel('Wat zeggen anderen?')
  await others.click()
  await others.fill('De huisarts maakt zich')
  await page.getByText(/^Opgeslagen \d/).waitFor()
  await page.close()

  const again = await page.context().newPage()
  await again.goto('/')
  const goOn = again.getByRole('link', { name: 'Verder met Geld' }).first()
  await goOn.waitFor()
  const keys = keysOn(again)
  await keys.click(goOn)
  const field = again.getByLabel('Wat zeggen anderen?')
  await field.waitFor()
  await expect.poll(() => hasFocus(field)).toBe(true)
  await keys.text(' zorgen.')
  expect(await field.inputValue()).toBe('De huisarts maakt zich zorgen.')
  expect(await again.getByLabel('Wat is er aan de hand?').inputValue()).toBe('Zorgpremie niet betaald.')
  expect(keys.say('T4')).toBeLessThanOrEqual(2)
})
