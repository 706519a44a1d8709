// Questionnaires: filled in by digit, resumed where one was, shown over time, and arranged by a beheerder (B1).
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, openPerson, signInAs } from './house.ts'
import { keysOn } from './keys.ts'
import { newCase } from './new-case.ts'

const who5 = /^WHO-5/

async function openList(page: Page, caseId: string, name: string | RegExp): Promise<void> {
  await page.goto(`/people/${caseId}/instruments`)
  await page.getByRole('list', { name: 'Samen invullen' }).getByRole('link', { name }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Where the focus is: the key of the question. */
const question = (page: Page) =>
  page.evaluate(`document.activeElement?.closest('[data-question]')?.getAttribute('data-question') ?? ''`)

test('a list is filled in with one digit a question, and its outcome stands in words', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Tjitske Andringa')
  await page.goto(`/people/${caseId}`)
  await page.getByRole('link', { name: 'Vragenlijsten' }).click()
  await page.getByText('Nog niets ingevuld', { exact: true }).waitFor()
  await openList(page, caseId, who5)
  await expect.poll(() => question(page)).toBe('q1')
  for (const digit of ['2', '2', '1', '2', '1']) await page.keyboard.press(digit)
  await page.getByText('5 van 5 beantwoord.').waitFor()
  expect(await axe(page)).toEqual([])
  await page.getByLabel('Wanneer was dit?').fill('1-10')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  const sheet = page.getByRole('article', { name: who5 })
  await sheet.getByText('laag: vraag verder').waitFor()
  expect(await sheet.locator('.outcome').textContent()).toContain('32')

  await sheet.getByRole('link', { name: 'Opnieuw invullen' }).click()
  await expect.poll(() => question(page)).toBe('q1')
  for (const digit of ['3', '3', '3', '2', '3']) await page.keyboard.press(digit)
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await sheet
    .getByText(/Van 32 op 1 oktober naar 56 op .*: beter\. Dat verschil is meer dan toeval\./)
    .first()
    .waitFor()
  await sheet.getByRole('img', { name: /Van 32/ }).waitFor()
  await sheet.getByText('Eerste en laatste keer naast elkaar').click()
  expect(await sheet.getByRole('table', { name: /Eerste en laatste keer/ }).textContent()).toContain(
    'Meer dan de helft van de tijd',
  )
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
})

test('what was left half-way goes on at the same question, in two keys; a question left open gives no score', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Wobbe Sinnema')
  await openList(page, caseId, /11 uitspraken/)
  await expect.poll(() => question(page)).toBe('q1')
  await page.keyboard.press('1')
  await page.keyboard.press('3')
  await page.getByText(/^Opgeslagen \d/).waitFor()
  await page.close()

  const again = await page.context().newPage()
  await again.goto('/')
  const goOn = again.getByRole('link', { name: 'Verder met Eenzaamheid, 11 uitspraken' }).first()
  await goOn.waitFor()
  const keys = keysOn(again)
  await keys.click(goOn)
  await expect.poll(() => question(again)).toBe('q3')
  await again.getByText('2 van 11 beantwoord.').waitFor()
  expect(keys.say('T4')).toBeLessThanOrEqual(2)
  await again.keyboard.press('1')
  await again.getByText('3 van 11 beantwoord.').waitFor()
  await again.getByRole('button', { name: 'Bewaren' }).click()
  await again
    .getByText(/Geen uitslag: vraag 4, 5, 6/)
    .first()
    .waitFor()
})

test('together one question at a time is seen, large, and nobody’s name', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Sietske Boomsma')
  await openList(page, caseId, /6 uitspraken/)
  await page.getByRole('button', { name: 'Groot en samen' }).click()
  const screen = page.getByRole('dialog', { name: /6 uitspraken/ })
  await screen.getByText('Vraag 1 van 6').waitFor()
  expect(await screen.textContent()).not.toMatch(/Sietske|Boomsma|Joost/)
  expect(await axe(page)).toEqual([])
  for (const digit of ['1', '1', '3']) await page.keyboard.press(digit)
  await screen.getByText('Vraag 4 van 6').waitFor()
  for (const _ of [1, 2, 3]) await screen.getByRole('button', { name: 'Overslaan' }).click()
  await screen.getByText('U hebt 3 vragen overgeslagen. Dat mag.').waitFor()
  await screen.getByRole('button', { name: 'Bewaren' }).click()
  await page
    .getByText(/Geen uitslag: vraag 4, 5 en 6/)
    .first()
    .waitFor()
})

test('a beheerder switches the PHQ-4 on, makes an own list, and a worker finds both', async () => {
  const page = await signInAs('peter')
  await page.getByRole('link', { name: 'Inrichten' }).first().click()
  await page.getByRole('link', { name: 'Vragenlijsten' }).click()
  const turn = page.getByRole('checkbox', { name: /Aanbieden: PHQ-4/ })
  await turn.click()
  await expect.poll(() => turn.isChecked()).toBe(true)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Eigen vragenlijst' }).click()
  await page.getByLabel('Hoe heet de vragenlijst?').fill('Slapen')
  await page.getByLabel('Waarvoor is deze?').fill('Om te horen hoe de nachten gaan.')
  await page.getByLabel('De vraag').fill('Hoe sliep u deze week?')
  await page.getByLabel('Tel de antwoorden op').check()
  await page.getByLabel('Woorden bij de uitslag').fill('0-5 slecht\n7-10 goed')
  await page.getByLabel('Wie maakte deze vragen?').fill('Wijkzorg')
  await page.getByLabel('Waarom mogen jullie ze gebruiken?').fill('Zelf gemaakt.')
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Voor een uitslag zijn er nog geen woorden.').waitFor()
  await page.getByLabel('Woorden bij de uitslag').fill('0-5 slecht\n6-10 goed')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Van jullie zelf, versie 1').first().waitFor()

  const worker = await signInAs('joost')
  await openPerson(worker, 'hen', /Hendrik/)
  await worker.getByRole('link', { name: 'Vragenlijsten' }).click()
  const choose = worker.getByRole('list', { name: 'Samen invullen' })
  await choose.getByRole('link', { name: /PHQ-4/ }).waitFor()
  await choose.getByRole('link', { name: 'Slapen' }).waitFor()
})

test('a licensed list comes in as a file, with the ground on which it may be used', async () => {
  const page = await signInAs('peter')
  await page.goto('/settings/instruments')
  await page.getByRole('button', { name: 'Bestand inlezen' }).click()
  const file = (text: string) => ({ name: 'lijst.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByLabel('Welk bestand?').setInputFiles(file('geen lijst'))
  await page.getByText('Dit bestand is niet te lezen als vragenlijst.').waitFor()
  const list = {
    ...{ code: 'gekocht', title: 'Gekochte lijst', about: 'Van een uitgever.', since: '2026-01-01' },
    source: { credit: 'Uitgever', licence: 'Licentie 12' },
    questions: [{ key: 'a', kind: 'agree', text: 'Een zin van een ander.' }],
  }
  await page.getByLabel('Welk bestand?').setInputFiles(file(JSON.stringify(list)))
  await page.getByText('Gekochte lijst, 1 vragen').waitFor()
  await page.getByRole('button', { name: 'Inlezen', exact: true }).click()
  expect(await page.locator('.error-summary').textContent()).toContain('Waarom mogen jullie deze vragen gebruiken?')
  await page.getByLabel('Waarom mogen jullie deze vragen gebruiken?').fill('Licentie 12 van 1 maart.')
  await page.getByRole('button', { name: 'Inlezen', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Aanbieden: Gekochte lijst' }).waitFor()
})
