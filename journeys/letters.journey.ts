// Letters: a template filled from the file, made as tagged PDF and Word, sent as was agreed; the beheerder words one anew (C2, J5).
import { expect, test } from 'vitest'
import { readDocx, readPdf } from '../platform/letters/test-paper.ts'
import { axe } from './axe.ts'
import { narrow, openPerson, signInAs, wide } from './house.ts'
import { newCase } from './new-case.ts'

test('a letter is filled from the file, made as PDF and Word, and kept with what was sent', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Gosse Hiemstra')
  await page.goto(`/people/${caseId}/post`)
  await page.getByText('Nog geen brieven').waitFor()
  await page.keyboard.press('b')
  await page.getByRole('link', { name: 'Bevestiging van een afspraak' }).click()
  const text = page.getByLabel('Tekst van de brief')
  await text.waitFor()
  expect(await text.inputValue()).toContain('Gosse Hiemstra')
  await page.getByText('Nog 1 open plek').waitFor()
  await page.getByRole('button', { name: 'Naar de eerste' }).click()
  await page.keyboard.type('maandag om 9.30 uur op het buurthuis')
  expect(await text.inputValue()).toContain('maandag om 9.30 uur op het buurthuis')
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)

  await page.getByRole('button', { name: 'Pdf en Word maken' }).click()
  await page.getByText('klaar om te versturen').waitFor()
  const bytesOf = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) }
  }
  const pdf = await bytesOf('Pdf')
  expect(pdf.name).toMatch(/Onze afspraak\.pdf$/)
  const read = await readPdf(pdf.bytes)
  expect(read.roles).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'L']))
  expect(read.text).toContain('maandag om 9.30 uur op het buurthuis')
  expect(readDocx((await bytesOf('Word')).bytes)).toContain('maandag om 9.30 uur op het buurthuis')

  await page.getByRole('button', { name: 'Verstuurd melden' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Meegegeven of afgegeven').click()
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Verstuurd melden' }).click()
  await page.getByText(/^Meegegeven of afgegeven, aan Gosse Hiemstra op/).waitFor()
  expect(await axe(page)).toEqual([])
  await page.getByRole('link', { name: 'Terug naar de post' }).click()
  await page.getByRole('link', { name: 'Onze afspraak' }).waitFor()
  expect(await axe(page)).toEqual([])
})

test('an address that is secret stands on no letter, neither above it nor in it', async () => {
  const page = await signInAs('chantal')
  await openPerson(page, 'kim de', 'Kim de Bruin')
  await page.getByRole('link', { name: 'Post', exact: true }).click()
  await page.getByRole('button', { name: 'Brief maken' }).click()
  await page.getByRole('link', { name: 'Geen gehoor' }).click()
  await page.getByText('Het adres is geheim. Het komt niet op papier.').waitFor()
  expect(await page.getByRole('textbox', { name: /^Adres/ }).inputValue()).not.toContain('Wollegrashof')
  const text = page.getByLabel('Tekst van de brief')
  await text.fill(`${await text.inputValue()}\n\nU woont nu aan de Wollegrashof 5.`)
  await page.getByRole('button', { name: 'Concept bewaren' }).click()
  await page.getByText('In deze brief staat een geheim adres. Haal dat eerst weg.').waitFor()
})

test('the beheerder words a template anew, with fields from a list and an example beside it', async () => {
  const page = await signInAs('peter')
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Brieven' }).click()
  await page.getByRole('heading', { level: 1, name: 'Brieven' }).waitFor()
  expect(await axe(page)).toEqual([])
  await page.getByRole('link', { name: 'Afsluiten' }).click()
  const text = page.getByLabel('Tekst van de brief')
  await text.fill('Beste ')
  await page.getByRole('button', { name: 'naam van de cliënt' }).click()
  await page.keyboard.type(', het ga u goed.')
  expect(await text.inputValue()).toBe('Beste [naam van de cliënt], het ga u goed.')
  await page.getByRole('article').getByText('Beste Sanne de Vries, het ga u goed.').waitFor()
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Sjabloon bewaard').waitFor()
  expect(await axe(page)).toEqual([])
})
