// The register of processing: read and saved by who arranges the organisation, and by whoever looks after privacy (J5).
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs } from './house.ts'

test('a beheerder reads what is kept about whom, and why', async () => {
  const page = await signInAs('peter')
  await page.goto('/settings')
  await page.getByRole('link', { name: /^Register van verwerkingen/ }).click()
  const people = page.getByRole('list', { name: 'Mensen en dossiers' })
  const glass = people.getByRole('listitem').filter({ hasText: 'Noodtoegang' }).first()
  await glass.waitFor()
  expect(await people.getByRole('listitem').filter({ hasText: 'Huishoudens' }).textContent()).toContain("collega's in de kring")
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
})

test('the register is saved as PDF, as CSV and as the draft of a DPIA', async () => {
  const page = await signInAs('peter')
  await page.goto('/register')
  const saved: Buffer[] = []
  for (const [button, ending] of [
    ['Opslaan als pdf', /Register van verwerkingen\.pdf$/],
    ['Opslaan als csv', /Register van verwerkingen\.csv$/],
    ['Concept-DPIA opslaan', /Concept-DPIA\.pdf$/],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(ending)
    saved.push(readFileSync(await file.path()))
  }
  const [pdf, csv, dpia] = saved.map((bytes) => bytes.toString('latin1'))
  expect([pdf?.slice(0, 4), dpia?.slice(0, 4)]).toEqual(['%PDF', '%PDF'])
  expect(csv?.split('\r\n').length).toBeGreaterThan(100)
})

test('whoever looks after privacy finds it from the log', async () => {
  const page = await signInAs('ineke')
  await page.goto('/audit')
  await page.getByRole('link', { name: /^Wat hier bewaard wordt/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Register van verwerkingen' }).waitFor()
  const trace = page.getByRole('list', { name: 'Logboek' }).getByRole('listitem')
  expect(await trace.textContent()).toContain('verantwoordingsplicht')
})
