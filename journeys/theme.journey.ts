// Working aids per theme: opened from a case, a question into the note and a goal into the plan with one press, edited by a beheerder (C5).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs } from './house.ts'
import { newCase } from './new-case.ts'

test('a question goes into the note and a goal into the plan, each with one press', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Hiltje Dijkstra')
  await page.goto(`/people/${caseId}`)
  await page.getByText('Signalen, vragen, doelen en aanbod per thema').click()
  await page.getByRole('link', { name: 'Verlies en rouw' }).click()
  await page.getByRole('heading', { level: 1, name: 'Verlies en rouw' }).waitFor()
  await page.getByText('Extra zorgvuldig.').waitFor()
  const text = page.getByRole('textbox', { name: /^Wat gebeurde er/ })
  await text.waitFor()
  await page.getByRole('button', { name: /Wat helpt u de dag door\?/ }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => text.inputValue()).toContain('Wat helpt u de dag door?')
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Doelen', exact: true }).click()
  await page.getByRole('button', { name: /Ik wil iemand hebben met wie ik over hem kan praten/ }).click()
  const words = page.getByLabel('Wat wil iemand bereiken?')
  await words.waitFor()
  await expect.poll(() => words.inputValue()).toBe('Ik wil iemand hebben met wie ik over hem kan praten')
  expect(page.url()).not.toContain('praten')
})

test('a beheerder makes a theme the own, and can go back', async () => {
  const page = await signInAs('peter')
  await page.goto('/settings/themes')
  await page.getByRole('link', { name: 'Eenzaamheid' }).click()
  const questions = page.getByLabel('Vragen')
  await questions.waitFor()
  const before = await questions.inputValue()
  await questions.fill(`Wie mist u?\n${before}`)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Bewaard', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Terug naar de tekst die erbij hoorde' }).click()
  await expect.poll(() => questions.inputValue()).toBe(before)
})
