// A colleague of another team is asked to join in: they read one text, say yes, and only then the case is open to them (A6).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs } from './house.ts'
import { newCase } from './new-case.ts'

test('a worker asks a colleague of another team to join in; she says yes on a phone, helps, and the case closes to her again', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Sjoukje Vellinga')
  await page.goto(`/people/${caseId}`)
  await page.getByRole('button', { name: 'Verwijzen' }).click()
  await page.getByLabel('Een collega of team').click()
  // Who is away says so.
  await page.getByLabel('Zoek een collega of team').fill('chantal')
  await page.getByText('Afwezig sinds').waitFor()
  await page.getByLabel('Zoek een collega of team').fill('ewa')
  await page.getByRole('button', { name: 'Kies Ewa Nowak' }).click()
  await page.keyboard.type('Zij praat liever met een vrouw. Wil jij mee op huisbezoek?')
  await page.getByLabel('Toestemming', { exact: true }).click()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await page.getByRole('article', { name: 'Zo leest de ontvanger het' }).getByText('Sjoukje Vellinga').waitFor()
  await page.getByRole('button', { name: 'Vraag het' }).click()
  await page.getByText('verstuurd').first().waitFor()

  const asked = await signInAs('ewa', { viewport: narrow })
  const row = asked.getByRole('listitem').filter({ hasText: 'Sjoukje Vellinga' })
  await row.getByText(/vraagt je erbij/).waitFor()
  await row.getByRole('link').click()
  await asked.getByText('Zij praat liever met een vrouw.').waitFor()
  expect(await axe(asked)).toEqual([])
  const address = asked.url()
  await asked.goto(`/people/${caseId}`)
  await asked
    .getByText(/niet gevonden|bestaat niet|niets gevonden/i)
    .first()
    .waitFor()
  await asked.goto(address)
  await asked.getByRole('button', { name: 'Dat doe ik' }).click()
  await asked.getByRole('heading', { level: 1, name: 'Sjoukje Vellinga' }).waitFor()

  await page.goto('/')
  await page.getByRole('listitem').filter({ hasText: 'Sjoukje Vellinga' }).getByText('aanvaard').waitFor()

  await asked.goto(address)
  await asked.getByRole('button', { name: 'Ik ben begonnen' }).click()
  await asked.goto('/')
  await asked.getByRole('listitem').filter({ hasText: 'Sjoukje Vellinga' }).getByText('je bent erbij').waitFor()
  await asked.goto(address)
  await asked.getByRole('button', { name: 'Ik ben klaar' }).click()
  await asked
    .getByRole('heading', { level: 1, name: /Vandaag|Goede/ })
    .first()
    .waitFor()
  expect(await asked.getByText('Sjoukje Vellinga').count()).toBe(0)
})
