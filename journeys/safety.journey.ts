// What may be a danger to someone goes out of sight in one act, for everyone but who was let in (C1, F1).
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs, startNote } from './house.ts'
import { keysOn } from './keys.ts'
import { ask, newCase, newId } from './new-case.ts'

const secret = 'Er zat een blauwe plek op haar arm.'

/** For who looks along; and back again. */
async function blur(page: Page) {
  await page.getByRole('button', { name: 'Jij en je instellingen' }).click()
  await page.getByRole('button', { name: 'Namen en bedragen vervagen' }).click()
}

test('a note goes into the safety folder, for its worker alone, and comes back', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Wilma Zeegras')
  const note = {
    kind: 'phone',
    happenedAt: new Date().toISOString(),
    sharing: 'shared',
    body: secret,
    notes: [{ id: newId(), caseId }],
  }
  await ask(page, 'POST', '/contact/notes', note)
  await page.goto(`/people/${caseId}`)
  await page.getByText(secret).waitFor()
  await page.getByRole('button', { name: 'Naar de veiligheidsmap' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Verplaats' }).click()
  await page.getByText('Het ligt in de veiligheidsmap.').waitFor()
  await expect.poll(() => page.getByText(secret).count()).toBe(0)
  const mark = page.getByRole('link', { name: 'Veiligheidsmap' })
  await mark.waitFor()
  await blur(page)
  await expect.poll(() => mark.count()).toBe(0)
  await blur(page)
  await startNote(page)
  await page.getByText('Eerst alleen voor jou').waitFor()
  await mark.click()
  await page.getByText(secret).waitFor()
  await page.getByText('Alleen jij.').waitFor()
  const folder = page.url()

  const colleague = await signInAs('marloes')
  await colleague.goto(`/people/${caseId}`)
  await colleague.getByRole('heading', { level: 1, name: 'Wilma Zeegras' }).waitFor()
  await colleague.locator('.timeline').waitFor()
  expect(await colleague.getByText(secret).count()).toBe(0)
  expect(await colleague.getByRole('link', { name: 'Veiligheidsmap' }).count()).toBe(0)
  await colleague.goto(folder)
  await colleague.getByText('Dit bestaat niet').waitFor()

  await page.getByRole('textbox', { name: 'Wat zag, hoorde of deed je?' }).fill('De huisarts gebeld.')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Het staat in de map.').waitFor()
  await page.getByRole('button', { name: 'Collega erbij' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Erbij Marloes/ }).click()
  await page.getByText(/^Marloes .* ziet de map nu ook\.$/).waitFor()
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await colleague.reload()
  await colleague.getByText(secret).waitFor()
  await colleague
    .getByRole('listitem')
    .filter({ hasText: secret })
    .getByRole('button', { name: 'Terug naar het dossier' })
    .click()
  await colleague.getByRole('button', { name: 'Leg terug' }).click()
  await colleague.getByText('Het staat weer in het dossier.').waitFor()
  await colleague.getByRole('link', { name: 'Naar het dossier' }).click()
  await colleague.getByText(secret).waitFor()
})

test('a meldcode begins from the case in six keys, passes a step over with a reason, is weighed and decided', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Wilma Duinriet')
  await page.goto(`/people/${caseId}`)
  const begin = page.getByRole('button', { name: 'Veiligheid', exact: true })
  await begin.waitFor()
  const keys = keysOn(page)
  await keys.click(begin)
  await keys.text(secret)
  await keys.press('Tab')
  await keys.text('Zelf gezien')
  await keys.press('Control+Enter')
  const steps = page.getByRole('list', { name: 'De vijf stappen' })
  await steps.waitFor()
  expect(keys.say('T8')).toBeLessThanOrEqual(6)
  await page.getByText(secret).waitFor()
  const dialog = page.getByRole('dialog')
  const record = async (name: string, answer: () => Promise<void>) => {
    await page.getByRole('button', { name, exact: true }).click()
    await answer()
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
  }
  const say = (question: string | RegExp, answer: string) =>
    dialog.getByRole('group', { name: question }).getByText(answer, { exact: true }).click()
  await record('Stap overslaan', async () => {
    await say('Welke stap sla je over?', 'Gesprek')
    await dialog.getByLabel('Waarom').fill('Het brengt haar in gevaar.')
  })
  await steps.getByText('overgeslagen').waitFor()
  await record('Stap 2, overleg', async () => {
    await dialog.getByLabel('Met wie').selectOption('Veilig Thuis')
    await dialog.getByLabel('Wat legde je voor?').fill('Wat ik zag, zonder naam.')
    await dialog.getByLabel('Wat was het advies?').fill('Weeg het vandaag.')
  })
  await record('Stap 4, wegen', async () => {
    await say(/vermoeden van geweld/, 'Ja')
    await say(/nu onveilig/, 'Nee')
    await say(/zelf hulp bieden/, 'Nee')
    await dialog.getByText('Meld bij Veilig Thuis.').waitFor()
    expect(await axe(page)).toEqual([])
  })
  await record('Stap 5, besluit', async () => {
    await say('Meld je bij Veilig Thuis?', 'Ja')
    await say('Bied of regel je zelf hulp?', 'Nee')
    await dialog.getByLabel('Waarom').fill('Eigen hulp is niet genoeg.')
  })
  await expect.poll(() => steps.getByText('nog open').count()).toBe(0)
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
})
