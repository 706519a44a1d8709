// The quick note: from anywhere, in a few keys, never lost, on the timeline at once (C1).
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { hasFocus, narrow, openPerson, signInAs } from './house.ts'
import { keysOn } from './keys.ts'

const timeline = (page: Page) => page.locator('.note-text')

/** Whoever is found stands under the field; then Enter chooses. */
async function chooseFirst(page: Page, name: string): Promise<void> {
  await page.getByRole('option', { name }).first().waitFor()
}

test('a note from anywhere stands on the timeline at once', async () => {
  const page = await signInAs('joost')
  await page.goto('/agenda')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const keys = keysOn(page)
  await keys.press('n')
  await page.getByRole('dialog', { name: 'Nieuwe notitie' }).getByLabel('Over wie?').waitFor()
  await keys.find('hen')
  await chooseFirst(page, 'Hendrik Wiersma')
  expect(await axe(page)).toEqual([])
  await keys.press('Enter')
  await expect.poll(() => hasFocus(page.getByRole('dialog').locator('textarea'))).toBe(true)
  await keys.text('Hij heeft de map van Aafke zelf open gedaan.')
  await keys.press('Control+Enter')
  await page.getByText('Notitie bewaard').waitFor()
  expect(keys.say('T1')).toBeLessThanOrEqual(6)
  await openPerson(page, 'hendrik', 'Hendrik Wiersma')
  await timeline(page).getByText('Hij heeft de map van Aafke zelf open gedaan.').waitFor()
})

test('a note with a follow-up task and its day', async () => {
  const page = await signInAs('joost')
  const keys = keysOn(page)
  await keys.press('n')
  await page.getByLabel('Over wie?').waitFor()
  await keys.find('hen')
  await chooseFirst(page, 'Hendrik Wiersma')
  await keys.press('Enter')
  await expect.poll(() => hasFocus(page.getByRole('dialog').locator('textarea'))).toBe(true)
  await keys.text('De brief van de bank ligt nog op tafel.')
  await keys.press('Tab')
  await keys.text('Samen de bank bellen')
  await keys.press('Tab')
  await keys.text('morgen')
  await keys.press('Control+Enter')
  await page.getByText('Notitie en taak bewaard').waitFor()
  expect(keys.say('T3')).toBeLessThanOrEqual(10)
  await openPerson(page, 'hendrik', 'Hendrik Wiersma')
  const task = page.getByRole('listitem').filter({ hasText: 'Samen de bank bellen' }).first()
  await task.waitFor()
  expect(await task.textContent()).toContain('morgen')
})

test('at the width of a phone a note takes three taps, and what is my own stays mine', async () => {
  const page = await signInAs('joost', { viewport: narrow, hasTouch: true })
  await openPerson(page, 'hendrik', 'Hendrik Wiersma')
  const keys = keysOn(page)
  await keys.click(page.getByRole('navigation').getByRole('button', { name: 'Nieuwe notitie' }))
  const dialog = page.getByRole('dialog', { name: 'Nieuwe notitie' })
  await expect.poll(() => hasFocus(dialog.locator('textarea'))).toBe(true)
  await keys.text('Zelf nadenken over de avonden.')
  expect(await axe(page)).toEqual([])
  await keys.click(dialog.getByRole('button', { name: 'Bewaren' }))
  await page.getByText('Notitie bewaard').waitFor()
  expect(keys.say('note on a phone')).toBeLessThanOrEqual(3)

  await page.getByRole('navigation').getByRole('button', { name: 'Nieuwe notitie' }).click()
  await expect.poll(() => hasFocus(dialog.locator('textarea'))).toBe(true)
  await page.keyboard.type('Ik merk dat ik met hem over schepen wil praten in plaats van over de post.')
  await dialog.getByRole('button', { name: /aanpassen/i }).click()
  await dialog.getByText(/^Eigen werknotitie, verdwijnt/).click()
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await timeline(page).getByText('Ik merk dat ik met hem over schepen').waitFor()

  const lotte = await signInAs('lotte')
  await openPerson(lotte, 'hendrik', 'Hendrik Wiersma')
  await timeline(lotte).getByText('Zelf nadenken over de avonden.').waitFor()
  expect(await timeline(lotte).getByText('schepen wil praten').count()).toBe(0)
})

test('a window that is killed loses no note: it waits on Vandaag, with its text', async () => {
  const page = await signInAs('bilal')
  await page.keyboard.press('n')
  await page.getByLabel('Over wie?').waitFor()
  await page.keyboard.type('cij')
  await chooseFirst(page, 'Jay Cijntje')
  await page.keyboard.press('Enter')
  await expect.poll(() => hasFocus(page.getByRole('dialog').locator('textarea'))).toBe(true)
  await page.keyboard.type('De verhuurder wil morgen praten over een laatste kans')
  // No time to save by hand: a second after the last key the window is gone.
  await page.waitForTimeout(1200)
  const session = await page.context().newCDPSession(page)
  const gone = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => undefined)
  await gone
  const again = await page.context().newPage()
  await again.goto('/')
  await again.getByRole('button', { name: /Notitie over Jay Cijntje afmaken/ }).click()
  const text = again.getByRole('dialog').locator('textarea')
  await text.waitFor()
  await expect.poll(() => text.inputValue()).toBe('De verhuurder wil morgen praten over een laatste kans')
  await again.keyboard.press('Control+Enter')
  await again.getByText('Notitie bewaard').waitFor()
})
