// The plan: a goal with its tasks in a few keys, agreement, versions, paper, and two people at once (B3).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { hasFocus, narrow, openPerson, signInAs, wide } from './house.ts'
import { keysOn } from './keys.ts'
import { newCase } from './new-case.ts'

test('a goal with two tasks, agreement, a signed version, a change, and both beside each other and on paper', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Baukje Reitsma')
  await page.goto(`/people/${caseId}`)
  await page.getByText('Nog geen plan').waitFor()
  const keys = keysOn(page)
  await keys.press('d')
  await expect.poll(() => hasFocus(page.getByLabel('Wat wil iemand bereiken?'))).toBe(true)
  await keys.text('Ik wil dat ik de post weer durf open te maken.')
  await keys.press('Enter')
  await keys.text('Elke maandag samen de post openen')
  await keys.press('Enter')
  await keys.text('Map met tabbladen kopen')
  await keys.press('Control+Enter')
  const goal = page.getByRole('article', { name: 'Ik wil dat ik de post weer durf open te maken.' })
  await goal.waitFor()
  expect(await goal.textContent()).toContain('Map met tabbladen kopen')
  expect(await goal.textContent()).toContain('Elke maandag samen de post openen')
  expect(keys.say('T5')).toBeLessThanOrEqual(10)

  const menu = page.getByRole('button', { name: 'Meer met dit plan' })
  await menu.click()
  await page.getByRole('menuitem', { name: 'Akkoord vragen' }).click()
  const asking = page.getByRole('dialog', { name: 'Akkoord vragen' })
  await asking.getByText('Akkoord', { exact: true }).click()
  await asking.getByLabel('Wat zei iemand erbij?').fill('Zo klinkt het haalbaar.')
  expect(await axe(page)).toEqual([])
  await asking.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText(/^akkoord op/).waitFor()

  await menu.click()
  await page.getByRole('menuitem', { name: 'Versie vastleggen' }).click()
  await page.getByRole('button', { name: 'Versie 1 vastleggen' }).click()
  await page.getByText('Deze versie is vastgelegd.').waitFor()

  await goal.getByRole('button', { name: 'Taak toevoegen' }).click()
  await page.keyboard.type('Beltegoed voor de telefoon')
  await page.keyboard.press('Enter')
  await goal.getByText('Beltegoed voor de telefoon').waitFor()
  await page.getByText('veranderd na akkoord').waitFor()
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)

  await page.getByRole('link', { name: 'versie 1' }).click()
  await page.getByRole('heading', { level: 1, name: 'Versies naast elkaar' }).waitFor()
  await page.locator('mark', { hasText: 'Beltegoed voor de telefoon' }).waitFor()
  expect(await axe(page)).toEqual([])

  await page.goto(`/people/${caseId}`)
  const print = keysOn(page)
  await print.click(menu)
  await print.click(page.getByRole('menuitem', { name: 'Plan op papier' }))
  await page.getByRole('heading', { name: 'Het plan van Baukje Reitsma' }).waitFor()
  expect(print.say('T11')).toBeLessThanOrEqual(2)
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(await axe(page)).toEqual([])
})

test('two people at the same goal see both texts, and nothing is overwritten in silence', async () => {
  const [joost, lotte] = [await signInAs('joost'), await signInAs('lotte')]
  const caseId = await newCase(joost, 'Wobbe Dijkman')
  await joost.goto(`/people/${caseId}`)
  await joost.getByRole('button', { name: 'Eerste doel' }).click()
  await joost.keyboard.type('Ik wil weer buiten komen.')
  await joost.keyboard.press('Control+Enter')
  await joost.getByRole('article', { name: 'Ik wil weer buiten komen.' }).waitFor()
  await openPerson(lotte, 'wobbe', 'Wobbe Dijkman')
  for (const page of [joost, lotte]) {
    await page.getByRole('button', { name: 'Meer met dit doel' }).click()
    await page.getByRole('menuitem', { name: 'Doel aanpassen' }).click()
  }
  const words = 'Wat wil iemand bereiken?'
  await joost.getByLabel(words).fill('Ik wil elke dag een blokje om.')
  await joost.getByRole('button', { name: 'Bewaren' }).click()
  await joost.getByRole('article', { name: 'Ik wil elke dag een blokje om.' }).waitFor()
  await lotte.getByLabel(words).fill('Ik wil op zaterdag naar de markt.')
  await lotte.getByRole('button', { name: 'Bewaren' }).click()
  const both = lotte.getByRole('alert')
  await both.waitFor()
  expect(await both.textContent()).toContain('Ik wil elke dag een blokje om.')
  expect(await both.textContent()).toContain('Ik wil op zaterdag naar de markt.')
  expect(await axe(lotte)).toEqual([])
  await both.getByRole('button', { name: 'Samenvoegen' }).click()
  await lotte.getByRole('button', { name: 'Bewaren' }).click()
  await lotte.getByRole('article').filter({ hasText: 'blokje om' }).filter({ hasText: 'zaterdag naar de markt' }).waitFor()
})
