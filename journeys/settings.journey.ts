// What an organisation and its people arrange for themselves: the look of all pages, and lists one keeps (J5).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { hasFocus, narrow, signInAs, wide } from './house.ts'

test('a beheerder chooses another look; a colleague gets it too, and so does the door of that device', async () => {
  const page = await signInAs('peter')
  await page.goto('/settings')
  await page.getByRole('heading', { level: 1, name: 'Inrichten' }).waitFor()
  expect(await axe(page)).toEqual([])
  await page.getByRole('link', { name: 'Uiterlijk' }).click()
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const before = await paper()
  await page.getByText('Gemeente, neutraal').click()
  await expect.poll(paper).not.toBe(before)
  // Who leaves without saving gets the old look back.
  await page.getByRole('link', { name: 'Inrichten' }).first().click()
  await expect.poll(paper).toBe(before)

  await page.getByRole('link', { name: 'Uiterlijk' }).click()
  await page.getByText('Gemeente, neutraal').click()
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Uiterlijk bewaard.').waitFor()
  const chosen = await paper()
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size)
    expect(await axe(page)).toEqual([])
  }

  const colleague = await signInAs('joost')
  await expect.poll(() => colleague.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(chosen)
  expect(await axe(colleague)).toEqual([])
  await colleague.goto('/settings')
  await colleague.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor()

  await page.getByRole('radio', { name: /^Omzien/ }).check()
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect.poll(paper).toBe(before)
})

test('a filtered list is kept under a name, comes back on another device, and is thrown away', async () => {
  const page = await signInAs('joost')
  await page.goto('/people')
  await page.getByRole('button', { name: 'Van mijn team' }).click()
  await page.getByRole('button', { name: 'Wacht', exact: true }).click()
  await page.getByRole('button', { name: 'Bewaar deze lijst' }).click()
  const name = page.getByLabel('Naam van de lijst')
  await expect.poll(() => hasFocus(name)).toBe(true)
  await name.fill('Wacht in mijn team')
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Wacht in mijn team', pressed: true }).waitFor()

  const other = await signInAs('joost')
  await other.goto('/people')
  await other.getByRole('button', { name: 'Wacht in mijn team' }).click()
  await expect.poll(() => new URL(other.url()).search).toContain('whose=team')
  await other.getByRole('button', { name: 'Wacht', exact: true, pressed: true }).waitFor()
  await other.getByRole('button', { name: 'Lijst weggooien: Wacht in mijn team' }).click()
  await other.getByText('Lijst weggegooid').waitFor()
  await other.getByRole('button', { name: 'Wacht in mijn team', exact: true }).waitFor({ state: 'detached' })
})
