// Net gedaan: what was changed is taken back, also after the page was loaded anew; by keyboard alone (H2).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs, wide } from './house.ts'
import { newCase } from './new-case.ts'

test('a goal goes back after a reload, with z and Enter', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Sietske Hofman')
  await page.goto(`/people/${caseId}`)
  await page.getByText('Nog geen plan').waitFor()
  await page.keyboard.press('d')
  await page.keyboard.type('Ik wil weer zwemmen.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('article', { name: 'Ik wil weer zwemmen.' }).waitFor()
  await page.reload()
  await page.getByRole('article', { name: 'Ik wil weer zwemmen.' }).waitFor()
  await page.keyboard.press('z')
  const dialog = page.getByRole('dialog', { name: 'Net gedaan' })
  await dialog.getByText('Doel toegevoegd').first().waitFor()
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size)
    expect(await axe(page)).toEqual([])
  }
  await dialog.getByRole('button', { name: 'Ongedaan maken: Doel toegevoegd' }).first().press('Enter')
  await page.getByText('Ongedaan gemaakt: Doel toegevoegd').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Nog geen plan').waitFor()
})
