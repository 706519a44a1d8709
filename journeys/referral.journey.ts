// Verwijzen in five keys; the receiver answers without account on a phone; it stands on Vandaag until it is seen (A6, T9).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, openBrowser, signInAs, wide } from './house.ts'
import { keysOn } from './keys.ts'
import { newCase } from './new-case.ts'

test('five keys refer someone, with the least and why it may; the receiver accepts on a phone, and the worker sees it on Vandaag', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Dieuwke Tjepkema')
  await page.goto(`/people/${caseId}`)
  const refer = page.getByRole('button', { name: 'Verwijzen' })
  await refer.waitFor()
  const keys = keysOn(page)
  await keys.click(refer)
  await keys.click(page.getByRole('button', { name: /^Kies / }).first())
  await keys.text('Kan iemand elke week langskomen?')
  await keys.click(page.getByLabel('Toestemming', { exact: true }))
  // Nothing but the name stands ticked.
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1)
  expect(await axe(page)).toEqual([])
  await keys.press('Control+Enter')
  const sheet = page.getByRole('article', { name: 'Zo leest de ontvanger het' })
  await sheet.getByText('Dieuwke Tjepkema').waitFor()
  await sheet.getByText('Met toestemming, mondeling').waitFor()
  await page.getByRole('button', { name: 'Verstuur' }).waitFor()
  await keys.press('Enter')
  const link = page.getByRole('dialog', { name: 'Geef deze link aan de ontvanger' })
  const address = await link.getByLabel('Link voor de ontvanger').inputValue()
  expect(keys.say('T9')).toBeLessThanOrEqual(5)
  expect(address).toMatch(/\/verwijzing\/lindervoort#[\w-]{43}$/)
  await link.getByRole('button', { name: 'Klaar' }).click()
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)

  const receiver = await openBrowser({ viewport: narrow })
  await receiver.goto(address)
  await receiver.getByRole('heading', { level: 1, name: 'Verwijzing' }).waitFor()
  // The secret leaves the address at once.
  expect(receiver.url()).toMatch(/\/verwijzing\/lindervoort$/)
  await receiver.getByRole('button', { name: 'Bekijk de verwijzing' }).click()
  await receiver.getByText('Kan iemand elke week langskomen?').waitFor()
  await receiver.getByText('Wij nemen dit aan').click()
  await receiver.getByRole('button', { name: 'Verstuur antwoord' }).click()
  await receiver.getByRole('alert').getByRole('link', { name: 'Vul uw naam in' }).waitFor()
  expect(await axe(receiver)).toEqual([])
  await receiver.getByLabel('Uw naam').fill('Ymkje van het maatjesproject')
  await receiver.getByRole('button', { name: 'Verstuur antwoord' }).click()
  await receiver.getByRole('heading', { level: 1, name: 'Uw antwoord is verstuurd' }).waitFor()

  await page.goto('/')
  const row = page.getByRole('listitem').filter({ hasText: 'Dieuwke Tjepkema' }).filter({ hasText: 'aanvaard' })
  await row.waitFor()
  expect(await axe(page)).toEqual([])
  await row.getByRole('button', { name: 'Gezien' }).click()
  await row.waitFor({ state: 'detached' })

  // Closing the case says that someone is still under way.
  await page.goto(`/people/${caseId}`)
  await page.getByRole('list', { name: 'Verwijzingen' }).getByText('aanvaard').waitFor()
  await page.getByRole('button', { name: 'Meer over dit dossier' }).click()
  await page.getByRole('menuitem', { name: 'Dossier afsluiten' }).click()
  await page.getByRole('dialog', { name: 'Dossier afsluiten' }).getByText('Er loopt nog een verwijzing').waitFor()

  // Through the same link the help ends; after that it opens nothing.
  await receiver.getByRole('button', { name: 'Terug naar de verwijzing' }).click()
  await receiver.getByText('De hulp is geëindigd').click()
  await receiver.getByLabel('Uw naam').fill('Ymkje')
  await receiver.getByRole('button', { name: 'Verstuur antwoord' }).click()
  await receiver.getByText('De link is nu dicht.').waitFor()
  await receiver.goto(address)
  await receiver.getByRole('button', { name: 'Bekijk de verwijzing' }).click()
  await receiver.getByRole('heading', { level: 1, name: 'Deze link opent niets (meer)' }).waitFor()
  expect(await axe(receiver)).toEqual([])
})

test('a referral half typed is there again, also in another browser, and both when it was typed in two; the ground that was settled is not asked', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Ruurdtje Rinzema')
  await page.goto(`/people/${caseId}/refer`)
  await page.getByLabel('Wat vraag je de ontvanger?').fill('Kan iemand meegaan naar de bank?')
  await page.getByText(/publieke taak\. Die hoort bij de dienst Maatschappelijk werk\./).waitFor()
  await page.getByText(/^Opgeslagen/).waitFor()
  expect(await axe(page)).toEqual([])
  const other = await signInAs('joost', { viewport: narrow })
  await other.goto(`/people/${caseId}/refer`)
  const there = other.getByLabel('Wat vraag je de ontvanger?')
  await expect.poll(() => there.inputValue()).toBe('Kan iemand meegaan naar de bank?')
  await there.fill('Kan iemand elke week meegaan?')
  await other.getByText(/^Opgeslagen/).waitFor()
  // In both places at once: the second gets both texts, and nothing is lost.
  await page.getByLabel('Wat vraag je de ontvanger?').fill('Kan iemand de post openen?')
  const both = page.getByRole('alert').filter({ hasText: 'ook op een andere plek ingevuld' })
  await both.getByText('Kan iemand elke week meegaan?').waitFor()
  expect(await axe(page)).toEqual([])
  await both.getByRole('button', { name: 'Samenvoegen' }).click()
  const joined = 'Kan iemand elke week meegaan?\n\nKan iemand de post openen?'
  await expect.poll(() => page.getByLabel('Wat vraag je de ontvanger?').inputValue()).toBe(joined)
  await page.getByText(/^Opgeslagen/).waitFor()
  await other.getByRole('button', { name: 'Hier geldt een andere' }).click()
  await other.getByLabel('Grond in de AVG').waitFor()
  expect(await axe(other)).toEqual([])
})
