// The screens in English, from the door on, and back.
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { emailOf, narrow, openBrowser, product } from './house.ts'

test('who reads English better works in English, and the browser remembers', async () => {
  const page = await openBrowser()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByLabel('E-mail address').fill(emailOf('joost'))
  await page.getByLabel('Password').fill(product.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1, name: /^Good/ }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('wiersma')
  await page.getByRole('option', { name: 'Hendrik Wiersma' }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Hendrik Wiersma' }).waitFor()
  await page.getByRole('heading', { level: 2, name: 'Plan' }).waitFor()
  // A day is understood as one says it in either language.
  await page.getByPlaceholder('New task').fill('x')
  for (const day of ['tomorrow', 'next monday', 'morgen']) {
    await page.getByLabel('Due when').fill(day)
    await expect
      .poll(() => page.locator('.typed-understood').first().textContent())
      .toMatch(/^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/)
  }
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.goto('/me')
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await page.getByRole('heading', { level: 1, name: 'Jij' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('nl')
})
