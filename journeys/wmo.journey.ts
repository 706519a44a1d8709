// A Wmo report: said to be one, its six weeks in the queue, on Vandaag and in the case, until the decision (A2).
import { expect, test } from 'vitest'
import { addDays } from '../core/kit/day.ts'
import { clock } from '../platform/settings/clock.ts'
import { axe } from './axe.ts'
import { signInAs } from './house.ts'

const typed = (day: string) => day.split('-').reverse().join('-')

test('six weeks run for what is said to be a Wmo report, warn before their end, and go along into the case', async () => {
  const { today } = clock()
  const page = await signInAs('lotte')
  await page.goto('/intake/new')
  await page.getByLabel('Wat vraagt deze persoon, in eigen woorden?').fill('Ik kom de trap niet meer op.')
  await page.getByLabel('De persoon vraagt het zelf').check()
  await page.getByLabel('Hoe kwam de vraag binnen?').selectOption({ label: 'telefoon' })
  await page.getByLabel('Achternaam').fill('Vrijenhoek')
  await page.getByRole('group', { name: 'Is het nu veilig?' }).getByText('Ja', { exact: true }).click()
  await page.getByRole('group', { name: 'Hoeveel haast heeft het?' }).getByText('gewone vraag').click()
  await page.getByLabel('Dit is een Wmo-melding').check()
  await page.getByLabel('Binnengekomen op').fill(typed(addDays(today, -40)))
  await page.getByRole('button', { name: 'Zet in de wachtrij' }).click()

  const line = page.getByRole('listitem').filter({ hasText: 'Vrijenhoek' })
  await line.getByText(/^Wmo-onderzoek: (nog [2-9]|vandaag)/).waitFor()
  await page.getByRole('link', { name: 'Wmo-termijnen' }).click()
  await line.getByText(/Onderzoek klaar uiterlijk/).waitFor()
  expect(await axe(page)).toEqual([])

  await line.getByRole('link', { name: 'Vrijenhoek' }).click()
  await page.getByText('Wmo 2015 artikel 2.3.2').waitFor()
  await page.getByRole('button', { name: 'Toewijzen', exact: true }).click()
  await page.getByRole('dialog').getByText('Lotte Feenstra').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Toewijzen' }).click()
  await page.getByRole('button', { name: 'Naar het dossier' }).click()
  // The page of the request has the same pill and the same button.
  await page.getByRole('button', { name: /^Wat gebeurde er met/ }).waitFor()
  await page.getByText(/^Wmo-onderzoek: /).waitFor()

  await page.getByRole('button', { name: 'Stappen invullen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Besluit genomen op').fill(typed(today))
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await dialog.getByText('Een besluit gaat over een aanvraag').waitFor()
  await dialog.getByLabel('Besluit genomen op').fill('')
  await dialog.getByLabel('Onderzoek klaar op').fill(typed(today))
  await dialog.getByLabel('Aanvraag ingediend op').fill(typed(today))
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText(/^Wmo-besluit: nog 1[4-6] dagen/).waitFor()

  await page.goto('/')
  const near = page.getByRole('list', { name: 'Wmo-termijnen die aflopen' })
  await near.getByText('Hendrik Wiersma').waitFor()
  expect(await axe(page)).toEqual([])

  // A trainee reads the terms, and finds no way to pages that are not for trainees.
  const trainee = await signInAs('sanne')
  await trainee.goto('/intake/wmo')
  await trainee.getByRole('heading', { level: 1, name: 'Aanvragen' }).waitFor()
  expect(await trainee.getByRole('main').locator('a').allInnerTexts()).toEqual(['Wmo-termijnen'])
})
