// The first beheerder of an empty organisation makes a team and lets a colleague in, who goes to work, and later leaves (H1, J1, A2).
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { codeOf, secretOn } from './codes.ts'
import { hasFocus, narrow, openBrowser, product, signInAs, tabTo, wide } from './house.ts'
import { newCase } from './new-case.ts'

const colleague = 'jelmer@duinrand.example'

/** What was mailed to an address, once it is there. */
async function mailedTo(address: string): Promise<string> {
  const read = () =>
    Promise.all(readdirSync(product.mailbox).map((name) => simpleParser(readFileSync(path.join(product.mailbox, name)))))
  const texts = async () =>
    (await read()).filter((mail) => [mail.to].flat().some((to) => to?.text === address)).map((mail) => mail.text ?? '')
  await expect.poll(async () => (await texts()).length, { timeout: 10_000 }).toBe(1)
  return (await texts())[0] ?? ''
}

/** Comes in by a link, by keyboard: a password of one's own, then an app with codes. */
async function comeIn(page: Page, given: { link: string; name: string; email: string }): Promise<void> {
  const own = 'zeven losse woorden op een rij'
  await page.goto(given.link)
  await expect.poll(() => hasFocus(page.getByLabel('Je naam'))).toBe(true)
  await page.keyboard.type(given.name)
  await page.keyboard.press('Tab')
  await page.keyboard.type(own)
  await page.keyboard.press('Enter')
  const email = page.getByLabel('E-mailadres')
  await email.waitFor()
  await tabTo(page, email)
  await page.keyboard.type(given.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(own)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Inloggen met een code' }).waitFor()
  await expect.poll(() => hasFocus(page.getByLabel('Wachtwoord'))).toBe(true)
  await page.keyboard.type(own)
  await page.keyboard.press('Enter')
  const code = page.getByLabel('Code', { exact: true })
  await code.waitFor()
  await tabTo(page, code)
  await page.keyboard.type(codeOf(await secretOn(page), 0))
  await page.keyboard.press('Enter')
  const kept = page.getByRole('button', { name: 'Ik heb ze bewaard' })
  await kept.waitFor()
  await tabTo(page, kept)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor()
}

async function looksWellAtBothWidths(page: Page): Promise<void> {
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size)
    expect(await axe(page)).toEqual([])
  }
}

/** By keyboard: goes to what stands there and presses it. */
async function press(page: Page, name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
  await page
    .getByRole(role, { name, exact: typeof name === 'string' })
    .first()
    .focus()
  await page.keyboard.press('Enter')
}

test('the first beheerder makes a team and invites a colleague, who works and then leaves: by keyboard alone', async () => {
  const page = await openBrowser()
  await comeIn(page, { link: product.empty, name: 'Ilse Duin', email: 'ilse@duinrand.example' })
  await page.getByRole('heading', { name: "Nodig je collega's uit" }).waitFor()
  await looksWellAtBothWidths(page)
  await press(page, 'Maak een team', 'link')
  await page.getByRole('heading', { level: 1, name: 'Teams en werkgevers' }).waitFor()
  await page.getByText('Nog geen teams').waitFor()
  await page.keyboard.press('n')
  const making = page.getByRole('dialog', { name: 'Team toevoegen' })
  await expect.poll(() => hasFocus(making.getByLabel('Naam van het team'))).toBe(true)
  await page.keyboard.type('Wijkteam Duinrand')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Wijkteam Duinrand' }).waitFor()
  await looksWellAtBothWidths(page)

  await page.goto('/settings/people')
  await page.getByRole('link', { name: /^Ilse Duin/ }).waitFor()
  await page.keyboard.press('n')
  const adding = page.getByRole('dialog', { name: 'Medewerker toevoegen' })
  await expect.poll(() => hasFocus(adding.getByLabel('Naam', { exact: true }))).toBe(true)
  await page.keyboard.type('Jelmer Kust')
  await tabTo(page, adding.getByLabel(/^E-mailadres/))
  await page.keyboard.type(colleague)
  // Several may be ticked, and the sentence says so.
  await page.keyboard.press('Enter')
  await adding.getByText('Kies er ten minste één.').first().waitFor()
  for (const role of [/^Maatschappelijk werker/, /^Teamleider/, 'Wijkteam Duinrand']) {
    await tabTo(page, adding.getByRole('checkbox', { name: role }))
    await page.keyboard.press('Space')
  }
  expect(await axe(page)).toEqual([])
  await tabTo(page, adding.getByRole('button', { name: 'Toevoegen en uitnodigen' }))
  await page.keyboard.press('Enter')
  await page.getByText('De link voor Jelmer Kust gaat zo per mail weg.').waitFor()
  const [link = ''] = /\/invitation#[\w-]+/.exec(await mailedTo(colleague)) ?? []
  await page.reload()
  await page.getByText(/^uitgenodigd, tot/).waitFor()
  await looksWellAtBothWidths(page)

  const other = await openBrowser({ viewport: narrow })
  await comeIn(other, { link, name: 'Jelmer Kust', email: colleague })
  const caseId = await newCase(other, 'Foske Strandwal')
  await other.goto(`/people/${caseId}`)
  await other.getByRole('heading', { level: 1, name: 'Foske Strandwal' }).waitFor()

  await press(page, /^Jelmer Kust/, 'link')
  await page.getByRole('heading', { level: 1, name: 'Jelmer Kust' }).waitFor()
  await page.getByText('logt in met code').waitFor()
  await looksWellAtBothWidths(page)
  await press(page, /^Uit team/)
  const out = page.getByRole('dialog', { name: 'Jelmer Kust uit Wijkteam Duinrand halen?' })
  await out.getByText(/^Heeft nog 1 dossier/).waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await press(page, 'Gaat weg')
  const leaving = page.getByRole('dialog', { name: 'Jelmer Kust gaat weg' })
  await leaving.getByText(/^Heeft nog 1 dossier/).waitFor()
  await tabTo(page, leaving.getByLabel('Vanaf welke dag niet meer?'))
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText('Jelmer Kust werkt hier niet meer.').waitFor()
  await other.waitForTimeout(1100)
  await other.goto('/')
  await other.getByLabel('E-mailadres').waitFor()

  // One's own roles are given by a colleague, and the last beheerder stays.
  await page.goto('/settings/people')
  await press(page, /^Ilse Duin/, 'link')
  await press(page, 'Gaat weg')
  const self = page.getByRole('dialog', { name: 'Ilse Duin gaat weg' })
  await tabTo(page, self.getByLabel('Vanaf welke dag niet meer?'))
  await page.keyboard.press('Enter')
  await self.getByText(/Er moet een beheerder overblijven/).waitFor()
})

test('a leader notes a colleague away and back; whoever looks after privacy reads who may do what', async () => {
  const page = await signInAs('marloes')
  await page.goto('/team')
  await page.getByRole('link', { name: 'Lotte Feenstra' }).first().click()
  await press(page, 'Meld afwezig')
  const dialog = page.getByRole('dialog', { name: 'Afwezig' })
  await tabTo(page, dialog.getByLabel('Sinds'))
  await page.keyboard.press('Enter')
  await page.getByText(/^afwezig sinds vandaag/).waitFor()
  expect(await axe(page)).toEqual([])
  await press(page, 'Weer terug')
  await page.getByRole('button', { name: 'Meld afwezig' }).waitFor()

  const privacy = await signInAs('ineke')
  await privacy.getByRole('navigation').getByRole('link', { name: 'Medewerkers' }).first().click()
  await privacy.getByRole('heading', { level: 1, name: 'Medewerkers' }).waitFor()
  await privacy.getByRole('cell', { name: /Functionaris gegevensbescherming/ }).waitFor()
  await looksWellAtBothWidths(privacy)
})
