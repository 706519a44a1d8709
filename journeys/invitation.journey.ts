// Inviting someone to an appointment by mail, and on paper where mail may not; a beheerder sees how it stands with mail (C2).
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, product, signInAs, wide } from './house.ts'
import { ask, newCase } from './new-case.ts'

/** The mails that arrived at an address. */
async function arrivedAt(address: string): Promise<ParsedMail[]> {
  const files = readdirSync(product.mailbox).map((name) => path.join(product.mailbox, name))
  const mails = await Promise.all(files.map((file) => simpleParser(readFileSync(file))))
  return mails.filter((mail) => [mail.to].flat().some((to) => to?.text === address))
}

async function giveAddress(page: Page, caseId: string, email: string): Promise<void> {
  const { person } = await ask<{ person: { version: number } }>(page, 'GET', `/people/cases/${caseId}`)
  const headers = { 'x-omzien': '1', 'idempotency-key': caseId, origin: new URL(page.url()).origin }
  const data = { version: person.version, card: { given: 'Tettje', family: 'Zwaagman', email } }
  const answer = await page.context().request.put(`/api/v1/people/cases/${caseId}/card`, { headers, data })
  expect(await answer.text()).toContain('version')
}

test('someone is invited to an appointment, the mail arrives with it for their agenda, and the worker sees that it left', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Tettje Zwaagman')
  await page.goto(`/people/${caseId}`)
  await page.getByRole('button', { name: 'Afspraak maken', exact: true }).click()
  const making = page.getByRole('dialog', { name: 'Afspraak maken' })
  await making.getByLabel('Wat', { exact: true }).fill('Post openen')
  await making.getByLabel('Dag', { exact: true }).fill('morgen')
  await making.getByLabel('Van', { exact: true }).fill('10.00')
  await making.getByLabel(/^Waar/).fill('Kade 8, kamer 2')
  await making.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByRole('button', { name: 'Post openen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Afspraak', exact: true })
  await dialog.getByText('Er staat geen e-mailadres op de kaart.').waitFor()
  await giveAddress(page, caseId, 'tettje@post.example')
  await page.reload()
  await page.getByRole('button', { name: 'Post openen' }).click()
  await dialog.getByText('Nog geen uitnodiging verstuurd.').waitFor()
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Stuur uitnodiging' }).click()
  await dialog.getByText(/^Uitnodiging verstuurd vandaag/).waitFor()
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)
  const [mail] = await arrivedAt('tettje@post.example')
  expect(mail?.subject).toMatch(/^Afspraak op .* om 10\.00 uur$/)
  expect(mail?.text).toContain('Waar: Kade 8, kamer 2')
  expect(mail?.text).not.toContain('Post openen')
  expect(mail?.attachments.map((one) => one.content.toString()).join()).toContain('METHOD:REQUEST')
  await dialog.getByRole('link', { name: 'Op papier' }).click()
  await page
    .getByText(/Kade 8, kamer 2/)
    .first()
    .waitFor()
  await page.goto(`/people/${caseId}`)
  await page.getByText('Uitnodiging voor afspraak gemaild').waitFor()
})

test('a beheerder sees that mail leaves, tries it, and says when a reminder goes', async () => {
  const page = await signInAs('peter')
  await page.goto('/settings/mail')
  await page.getByText('Mail gaat uit als post@omzien.example').waitFor()
  await page.getByLabel('Jouw e-mailadres').fill('peter.proef@omzien.example')
  await page.getByRole('button', { name: 'Stuur proefbericht' }).click()
  await page.getByText(/^Het proefbericht is verstuurd/).waitFor()
  expect((await arrivedAt('peter.proef@omzien.example')).map((one) => one.subject)).toEqual(['Proefbericht van Omzien'])
  expect(await axe(page)).toEqual([])
  for (const when of ['4 uur van tevoren', 'Geen herinnering']) {
    await page.getByLabel(when, { exact: true }).check()
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await page.getByText('Herinnering bewaard.').last().waitFor()
    await page.reload()
    await expect.poll(() => page.getByLabel(when, { exact: true }).isChecked()).toBe(true)
  }
})

test('who is told on Vandaag that an invitation did not arrive puts it aside', async () => {
  const page = await signInAs('bilal')
  const list = page.getByRole('list', { name: 'Niet aangekomen' })
  await list.getByText('Het e-mailadres bestaat niet of neemt geen mail aan.').waitFor()
  await list.getByRole('button', { name: 'Gezien' }).click()
  await expect.poll(() => list.count()).toBe(0)
})
