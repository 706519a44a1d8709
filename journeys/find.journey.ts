// Finding: three letters and Enter, forgiving of spelling, and nothing for who stands outside a circle (J3).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs } from './house.ts'
import { keysOn } from './keys.ts'

test('three letters and Enter open a person', async () => {
  const page = await signInAs('joost')
  await page.waitForLoadState('networkidle')
  const keys = keysOn(page)
  await keys.press('Control+k')
  await keys.find('wie')
  await page
    .getByRole('option', { name: /Wiersma/ })
    .first()
    .waitFor()
  expect(await axe(page)).toEqual([])
  await keys.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Hendrik Wiersma' }).waitFor()
  expect(keys.say('T2')).toBeLessThanOrEqual(5)
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
})

test('a name that is spelled wrong is found', async () => {
  const page = await signInAs('joost')
  await page.waitForLoadState('networkidle')
  for (const [typed, name] of [
    ['wirsma', 'Hendrik Wiersma'],
    ['hendrick', 'Hendrik Wiersma'],
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(typed)
    await expect.poll(() => page.getByRole('option', { name }).count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
  }
})

test('pages and actions are found as well, without the mouse', async () => {
  const page = await signInAs('joost')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('/')
  await page.keyboard.type('agen')
  await page.getByRole('option', { name: 'Agenda' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Agenda' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/agenda')
})

test('of a closed folder nobody finds anything, also not who reads it', async () => {
  // A word that stands only in the closed folder of Mirjam Dekker.
  const word = 'magazijn tussen de atlassen'
  const hits = async (who: string) => {
    const page = await signInAs(who)
    await page.keyboard.press('Control+k')
    await page.keyboard.type(word)
    await page
      .getByRole('status')
      .filter({ hasText: /gevonden/ })
      .first()
      .waitFor()
    await expect
      .poll(() =>
        page
          .getByRole('status')
          .filter({ hasText: /^Zoeken$/ })
          .count(),
      )
      .toBe(0)
    const found = page.getByRole('option').filter({ hasText: /Mirjam|atlassen/ })
    return { page, count: await found.count() }
  }
  const { page, count } = await hits('hester')
  expect(count).toBe(0)
  await page.goto('/')
  await page.getByRole('list', { name: 'Veiligheidsmappen' }).getByRole('link', { name: 'Mirjam Dekker' }).click()
  await page.getByText(word).first().waitFor()
  expect((await hits('joost')).count).toBe(0)
})
