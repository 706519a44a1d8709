// Vandaag: who waits, what must be done, what was left half-way; a task is ticked by keyboard (H2).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, openPerson, signInAs, startNote, tabTo } from './house.ts'
import { newCase } from './new-case.ts'

test('Vandaag shows who waits too long, drafts, appointments and tasks, and a task is ticked by keyboard', async () => {
  const page = await signInAs('lotte')
  await newCase(page, 'Jitske Bakkema')
  await openPerson(page, 'bakkema', 'Jitske Bakkema')
  await startNote(page)
  await page.keyboard.type('We spraken af wie de gemeente belt.')
  await page.getByPlaceholder('Vervolg: wat ga je doen?').fill('Gemeente bellen over de pas')
  await page.getByLabel('Voor wanneer').fill('vandaag')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Notitie en taak bewaard').waitFor()

  await page.getByRole('link', { name: 'Vandaag' }).first().click()
  await page.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor()
  const waiting = page.getByRole('listitem').filter({ hasText: 'Gerrit Hoekema' })
  await waiting.waitFor()
  expect(await waiting.textContent()).toMatch(/\d+ dagen te laat/)
  const task = page.getByRole('listitem').filter({ hasText: 'Gemeente bellen over de pas' })
  expect(await task.textContent()).toMatch(/Jitske Bakkema.*vandaag|vandaag.*Jitske Bakkema/)
  expect(await axe(page)).toEqual([])
  const tick = task.getByRole('checkbox')
  await page.getByRole('main').focus()
  await tabTo(page, tick)
  await page.keyboard.press('Space')
  await page.getByText('Taak gedaan').waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Nog te doen' }).waitFor()
  await waiting.waitFor()
  expect(await task.count()).toBe(0)
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
})

test('who fell ill left drafts, and they wait on the own Vandaag', async () => {
  const page = await signInAs('chantal')
  await page
    .getByRole('button', { name: /Notitie over .* afmaken/ })
    .first()
    .waitFor()
  expect(await page.getByRole('button', { name: /Notitie over .* afmaken/ }).count()).toBe(3)
})
