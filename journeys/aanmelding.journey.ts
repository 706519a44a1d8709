// From the first question to a case: registering by keyboard, the queue, triage and allocation (A1, A2).
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bornFor } from '../demo/calendar.ts'
import { clock } from '../platform/settings/clock.ts'
import { axe } from './axe.ts'
import { hasFocus, narrow, signInAs, tabTo } from './house.ts'

const words = 'Mijn vrouw regelde alles. Nu ligt er een stapel en ik durf hem niet open te maken.'

/** The form as one fills it while someone talks: by keyboard alone. */
async function fillByKeyboard(page: Page, given: { family: string; bornOn: string }): Promise<void> {
  await page.keyboard.type(words)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  expect(await page.getByRole('radio', { name: 'De persoon vraagt het zelf' }).isChecked()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.type('telefoon')
  await tabTo(page, page.getByLabel('Voornaam'))
  await page.keyboard.type('Sikko')
  await tabTo(page, page.getByLabel('Achternaam'))
  await page.keyboard.type(given.family)
  await tabTo(page, page.getByLabel('Geboren op'))
  await page.keyboard.type(given.bornOn)
  for (const [question, downs] of [
    ['Is het nu veilig?', 0],
    ['Zijn er kinderen?', 1],
    ['Hoeveel haast heeft het?', 3],
  ] as const) {
    const group = page.getByRole('group', { name: question })
    await tabTo(page, group.getByRole('radio').first())
    await page.keyboard.press('Space')
    for (let at = 0; at < downs; at += 1) await page.keyboard.press('ArrowDown')
  }
  await tabTo(page, page.getByRole('button', { name: 'Zet in de wachtrij' }))
}

test('a question is written down by keyboard, waits in the queue, is looked at and becomes a case', async () => {
  const page = await signInAs('joost')
  await page.getByRole('link', { name: 'Aanvragen', exact: true }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Aanvragen' }).waitFor()
  await page.keyboard.press('a')
  const own = page.getByLabel('Wat vraagt deze persoon, in eigen woorden?')
  await own.waitFor()
  await expect.poll(() => hasFocus(own)).toBe(true)
  await fillByKeyboard(page, { family: 'Boonstra', bornOn: '31-2-1958' })
  await page.keyboard.press('Enter')

  // A day that does not exist is said at its field and in the summary; what was typed stays.
  const summary = page.locator('.error-summary')
  await summary.waitFor()
  expect(await hasFocus(summary)).toBe(true)
  expect(await page.title()).toMatch(/^Fout:/)
  expect(await own.inputValue()).toBe(words)
  const born = page.getByLabel('Geboren op')
  expect(await born.getAttribute('aria-invalid')).toBe('true')
  expect(await page.locator('.field-wrong').textContent()).toContain('Dit is geen dag die bestaat')
  expect(await axe(page)).toEqual([])
  await page.getByRole('link', { name: /Geboren op/ }).click()
  expect(await hasFocus(born)).toBe(true)
  await born.fill('3-2-1958')
  await tabTo(page, page.getByRole('button', { name: 'Zet in de wachtrij' }))
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { level: 1, name: 'Aanvragen' }).waitFor()
  const line = page.getByRole('listitem').filter({ hasText: 'Sikko Boonstra' })
  await line.waitFor()
  expect(await line.textContent()).toContain('vandaag gekomen')
  expect(await line.textContent()).toContain(words)
  expect(await line.textContent()).toContain('Eerste gesprek uiterlijk')
  expect(await axe(page)).toEqual([])

  await line.getByRole('link', { name: 'Sikko Boonstra' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sikko Boonstra' }).waitFor()
  await page.getByRole('group', { name: 'Is het nu veilig?' }).getByText('Ja', { exact: true }).click()
  await page.getByRole('group', { name: 'Zijn er kinderen?' }).getByText('Nee', { exact: true }).click()
  await page.getByLabel('Wat is de vraag achter de vraag?').fill('Alleen verder na het overlijden.')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText(/bekeken .*door Joost Hoekstra/).waitFor()
  expect(await axe(page)).toEqual([])

  await page.getByRole('button', { name: 'Toewijzen', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Wie gaat helpen?' })
  await dialog.getByText('Lotte Feenstra').click()
  await dialog.getByLabel('Waar het om gaat').fill('post na overlijden')
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Toewijzen' }).click()
  await page.getByText('Toegewezen aan Lotte Feenstra').waitFor()
  await page.getByRole('button', { name: 'Naar het dossier' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sikko Boonstra' }).waitFor()
  await page.locator('.identity').getByText('post na overlijden').waitFor()

  // What is not there says so on a page with a name and a way back.
  await page.goto('/intake/00000000-0000-7000-8000-000000000000')
  await page.getByRole('heading', { level: 1, name: 'Aanvraag' }).waitFor()
  await page.getByText('Dit bestaat niet, of je mag het niet zien.').waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Aanvragen' }).click()
  await page.getByRole('listitem').first().waitFor()
  expect(await line.count()).toBe(0)
  const lotte = await signInAs('lotte')
  await lotte.goto('/people')
  await lotte.getByRole('link', { name: 'Sikko Boonstra' }).waitFor()
})

test('who refers someone from their work hears, with leave of the person, no more than that it was taken up', async () => {
  const page = await signInAs('lotte')
  await page.goto('/intake/new')
  await page
    .getByLabel('Wat vraagt deze persoon, in eigen woorden?')
    .fill('Zijn leerkracht maakt zich zorgen over de rekeningen thuis.')
  await page.getByText('de persoon weet het en wil het').click()
  await page.getByLabel('Hoe kwam de vraag binnen?').selectOption({ label: 'via een partner' })
  await page.getByLabel('Zoek in het adresboek').fill('Bruinsma')
  await page.getByRole('option', { name: /Piet Bruinsma/ }).click()
  expect(await page.getByLabel('Contactpersoon').inputValue()).toBe('Piet Bruinsma')
  await page.getByLabel('E-mail van de verwijzer').fill('piet@havenenhof.example')
  await page.getByLabel('Achternaam').fill('Holwerda')
  await page.getByRole('group', { name: 'Is het nu veilig?' }).getByText('Ja', { exact: true }).click()
  await page.getByText('gewone vraag').click()
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Zet in de wachtrij' }).click()
  await page.getByRole('list', { name: 'Wie er wachten' }).getByRole('link', { name: 'Holwerda', exact: true }).click()
  await page.getByText('Is er besloten? Dan kun je hier laten weten').waitFor()
  await page.getByRole('button', { name: 'Meteen beantwoord' }).click()
  const decided = page.getByRole('dialog', { name: 'Meteen beantwoord' })
  await decided.getByLabel('Wat heb je geantwoord?').fill('Uitgelegd waar de inloop is.')
  await decided.getByRole('button', { name: 'Bewaren' }).click()
  // Nobody asked whether that may: nothing is told, and the page says why.
  await page.getByText('Vraag het eerst aan de persoon zelf.', { exact: false }).waitFor()
  expect(await page.getByRole('button', { name: /^Laat Piet/ }).count()).toBe(0)
  await page.goto('/intake/untold')
  await page.getByRole('listitem').filter({ hasText: 'over Holwerda' }).getByText('vraag eerst of het mag').waitFor()
  await page.getByRole('link', { name: /over Holwerda/ }).click()
  await page.getByRole('button', { name: 'Gevraagd: het mag' }).click()
  // What the person said of Piet is not said of someone else.
  const tellPiet = page.getByRole('button', { name: 'Laat Piet Bruinsma weten wat ervan geworden is' })
  await tellPiet.waitFor()
  await page.getByRole('button', { name: 'Wijzig', exact: true }).click()
  const other = page.getByRole('dialog', { name: 'Wie verwees' })
  await other.getByLabel('Contactpersoon').fill('Ida Bruinsma')
  await other.getByText('Je wijzigde wie verwees.', { exact: false }).waitFor()
  expect(await other.getByRole('radio', { name: 'Niet gevraagd' }).isChecked()).toBe(true)
  await other.getByRole('button', { name: 'Annuleren' }).click()
  await tellPiet.click()
  const mail = page.getByRole('dialog', { name: 'Bericht aan Piet Bruinsma' })
  expect(await mail.getByLabel('Wat laat je weten?').inputValue()).toMatch(/^Uw aanmelding van .* en opgepakt\.$/)
  expect(await axe(page)).toEqual([])
  await mail.getByRole('button', { name: 'Verstuur' }).click()
  const told = page.getByRole('list', { name: 'Wat de verwijzer hoorde' })
  await told.getByText('Gemaild vandaag door Lotte Feenstra').waitFor()
  await told.getByText(/^Aan Piet Bruinsma, .*piet@havenenhof\.example$/).waitFor()
  await expect.poll(() => told.getByText('gaat zo weg').count(), { timeout: 10_000 }).toBe(0)
  await page.goto('/intake/untold')
  await page.getByRole('list', { name: 'Nog niet teruggemeld' }).waitFor()
  expect(await page.getByText('Holwerda').count()).toBe(0)
})

test('who this may already be is shown while typing: by name in one’s own team, by initials elsewhere, set apart not at all', async () => {
  const { today } = clock()
  const page = await signInAs('lotte', { viewport: narrow })
  await page.goto('/intake/new')
  const alike = page.getByRole('region', { name: 'Kennen we deze persoon al?' })
  await page.getByLabel('Achternaam').fill('Wiers')
  await alike.getByText('Hendrik Wiersma').waitFor()
  expect(await axe(page)).toEqual([])

  const fatma = await signInAs('fatma')
  await fatma.goto('/intake/new')
  const elsewhere = fatma.getByRole('region', { name: 'Kennen we deze persoon al?' })
  const familyName = fatma.getByLabel('Achternaam')
  await fatma.getByLabel('Geboren op').fill(bornFor(today, 84, '02-03').split('-').reverse().join('-'))
  await familyName.fill('Wiersma')
  await elsewhere.getByText('Misschien kent Wijkteam Oude Haven deze persoon').waitFor()
  expect(await elsewhere.textContent()).toContain('HW')
  expect(await elsewhere.textContent()).not.toContain('Hendrik')
})
