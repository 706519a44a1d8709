// The rights of a person about their own file: asked, checked, decided with a reason, told by a letter (I2).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, product, signInAs, wide } from './house.ts'
import { ask, newCase, newId } from './new-case.ts'

test('a parent asks to see the file of an adult: it stands on Vandaag, cannot be granted, and a letter says why', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Wytske Kooistra', '1990-02-03')
  await page.goto(`/people/${caseId}`)
  await page.getByRole('button', { name: 'Verzoek opschrijven' }).click()
  const taking = page.getByRole('dialog', { name: 'Verzoek opschrijven' })
  await taking.getByRole('button', { name: 'Bewaren' }).click()
  await taking.getByText('Vul dit nog in.').first().waitFor()
  await taking.getByLabel('Inzage of een kopie').click()
  await taking.getByLabel('Wie vraagt het?').selectOption({ label: 'Ouder met gezag' })
  await taking.getByLabel('Naam van wie het vraagt').fill('A. Kooistra')
  await taking.getByLabel('Wat vraagt de persoon, in eigen woorden?').fill('Ik wil weten wat mijn dochter vertelt.')
  await taking.getByLabel('Brief').click()
  expect(await axe(page)).toEqual([])
  await taking.getByRole('button', { name: 'Bewaren' }).click()

  await page.getByText('een ouder heeft geen gezag meer').waitFor()
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)
  await page.goto('/')
  const today = page.getByRole('list', { name: 'Verzoeken over een dossier' })
  await today.getByRole('link', { name: 'Wytske Kooistra' }).click()

  await page.getByRole('button', { name: 'Leg vast wat je zag' }).click()
  const check = page.getByRole('dialog', { name: 'Wie is het?' })
  await check.getByLabel(/Identiteitsbewijs gezien/).click()
  await check.getByLabel(/Waaruit blijkt/).fill('Niets laten zien.')
  await check.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Niets laten zien.').waitFor()

  await page.getByRole('button', { name: 'Neem een besluit' }).click()
  const decide = page.getByRole('dialog', { name: 'Neem een besluit' })
  await decide.getByLabel('Toegekend', { exact: true }).click()
  await decide.getByLabel('Waarom?').fill('Uw dochter is volwassen en beslist hier zelf over.')
  await decide.getByRole('button', { name: 'Bewaren' }).click()
  await decide.getByText('Deze persoon kan dit zo niet vragen').waitFor()
  await decide.getByLabel('Afgewezen').click()
  await decide.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByRole('button', { name: 'Maak de brief' }).click()
  await page.getByText('Uw dochter is volwassen en beslist hier zelf over.').waitFor()
})

test('a copy of a file is judged, read along by a colleague, released, and saved as one folder', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Durk Zijlstra', '1971-05-06')
  const note = { kind: 'phone', happenedAt: new Date(Date.now() - 3_600_000).toISOString(), sharing: 'shared' }
  const notes = [{ id: newId(), caseId }]
  await ask(page, 'POST', '/contact/notes', { ...note, body: 'De buurvrouw klaagt over lawaai.', notes })
  const requestId = newId()
  const receivedOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const request = { id: requestId, kind: 'access', byWhom: 'self', how: 'spoken', asked: 'Ik wil alles lezen.', receivedOn }
  await ask(page, 'POST', `/sharing/cases/${caseId}/rights-requests`, request)
  await ask(page, 'PUT', `/sharing/rights-requests/${requestId}/check`, { version: 1, identity: 'known' })
  const decision = { version: 2, outcome: 'partial', reason: 'Zonder wat anderen vertelden.' }
  await ask(page, 'POST', `/sharing/rights-requests/${requestId}/decision`, decision)

  await page.goto(`/people/${caseId}/rights/${requestId}`)
  await page.getByRole('link', { name: 'Naar de kopie' }).click()
  await page.getByRole('button', { name: 'Maak de kopie klaar' }).click()
  const piece = page.getByRole('listitem').filter({ hasText: 'De buurvrouw klaagt' })
  await piece.getByRole('button', { name: 'Beoordeel' }).click()
  const judging = page.getByRole('dialog', { name: 'Notitie' })
  await judging.getByLabel('Welke woorden gaan eruit?').fill('De buurvrouw')
  await judging.getByLabel('Waarom gaat er iets uit?').selectOption({ label: 'Iemand vertelde dit in vertrouwen' })
  expect(await axe(page)).toEqual([])
  await judging.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('█████ klaagt over lawaai.').waitFor()
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)
  await page.getByRole('button', { name: 'Geef aan een tweede lezer' }).click()
  const offering = page.getByRole('dialog', { name: 'Geef aan een tweede lezer' })
  await offering.getByLabel('Wie leest mee?').selectOption({ label: 'Lotte Feenstra' })
  await offering.getByRole('button', { name: 'Geef aan een tweede lezer' }).click()
  await page.getByText('Bij de tweede lezer', { exact: true }).waitFor()

  const reader = await signInAs('lotte')
  const toRead = reader.getByRole('list', { name: 'Kopieën om mee te lezen' })
  await toRead.getByRole('link', { name: 'Durk Zijlstra' }).click()
  await reader.getByRole('button', { name: 'Geef de kopie vrij' }).click()
  const sure = reader.getByRole('dialog', { name: 'Geef de kopie vrij' })
  await sure.getByRole('button', { name: 'Geef de kopie vrij' }).click()
  await reader.getByText('Vrijgegeven', { exact: true }).waitFor()

  await page.reload()
  await page.getByRole('button', { name: 'Kopie opslaan' }).click()
  // What goes out of the house asks once more who one is.
  const again = page.getByRole('dialog', { name: 'Ben jij het nog?' })
  await again.getByLabel('Wachtwoord').fill(product.password)
  const [saved] = await Promise.all([page.waitForEvent('download'), again.getByRole('button', { name: 'Verder' }).click()])
  expect(saved.suggestedFilename()).toMatch(/Kopie dossier\.zip$/)
})
