// A colleague fell ill with a full caseload: the leader gives every case another name, and takes it back (A2, H1).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs } from './house.ts'
import { ask, newCase, newId } from './new-case.ts'

test('forty cases of who fell ill get a name in one act, and that is taken back', async () => {
  const page = await signInAs('wouter')
  await page.getByRole('link', { name: 'Mijn team' }).click()
  const ill = page.getByRole('row', { name: /Chantal Martina.*afwezig/ })
  await ill.waitFor()
  expect(await axe(page)).toEqual([])
  await page.getByRole('link', { name: 'Chantal Martina' }).click()
  await page.getByRole('heading', { name: 'Dossiers van Chantal Martina overdragen' }).waitFor()
  // That her drafts exist is seen; what they say is not.
  const drafts = page.getByRole('list', { name: 'Concepten die er nog staan' })
  await drafts.getByText('Wendy', { exact: false }).waitFor()
  expect(await drafts.textContent()).not.toContain('Wendy langs na haar dienst')
  // What cannot wait: the appointment of today is called off as was agreed with her, and a term is in sight.
  await page.getByRole('list', { name: 'Let op bij instanties' }).getByText('Terugbetalen over vorig jaar').waitFor()
  // A mail of hers that did not arrive leaves again.
  const lost = page.getByRole('list', { name: /^Niet aangekomen/ })
  await lost.getByRole('button', { name: 'Probeer opnieuw' }).first().click()
  await expect.poll(() => lost.count()).toBe(0)
  const meetings = page.getByRole('list', { name: 'Vandaag op de agenda' })
  await meetings.getByRole('button', { name: 'Zeg af' }).first().click()
  const asked = page.getByRole('dialog', { name: 'Afspraak van vandaag afzeggen' })
  await asked.getByText(/Er gaat vanzelf/).waitFor()
  expect(await axe(page)).toEqual([])
  await asked.getByRole('button', { name: 'Zeg af' }).click()
  await meetings.getByText('gaat niet door').first().waitFor()
  await page.getByRole('button', { name: 'Verdeel de rest' }).waitFor()
  await page.getByText('Kies bij een dossier wie het krijgt.', { exact: false }).waitFor()
  expect(await page.getByRole('button', { name: /^Draag 0/ }).count(), 'nothing to press while nothing is chosen').toBe(0)
  const choices = page.getByLabel(/^Het dossier van/)
  const cases = await choices.count()
  expect(cases).toBeGreaterThan(30)
  const began = performance.now()
  await choices.first().selectOption({ label: 'Bilal Amrani, 6 lopend' })
  await page.getByRole('button', { name: 'Verdeel de rest' }).click()
  await page.getByLabel('Waarom').fill('ziek sinds maandag')
  await page.keyboard.press('Control+Enter')
  await page.getByText(`${cases} dossiers hebben een nieuwe casushouder.`).waitFor()
  const took = (performance.now() - began) / 1000
  console.log(`${cases} cases got a name in ${took.toFixed(1)} s of machine time`)
  expect(took, 'ten minutes, of which nearly all is for the leader').toBeLessThan(60)
  await page.getByText('Hier is niets over te dragen.').waitFor()
  // The toast goes with a reload; the way back does not.
  await page.goto('/team')
  await page.getByText(`${cases} dossiers van Chantal Martina overgedragen`).waitFor()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await page.getByText('Teruggedraaid: de dossiers zijn weer van wie ze waren.').waitFor()
  await page.getByRole('link', { name: 'Chantal Martina' }).click()
  await expect.poll(() => choices.count()).toBe(cases)
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
})

test('whom she watches over while she is ill is watched over by someone else in one press', async () => {
  const page = await signInAs('wouter')
  await page.goto('/team')
  await page.getByRole('link', { name: 'Chantal Martina' }).click()
  await page.getByRole('heading', { name: 'Dossiers van Chantal Martina overdragen' }).waitFor()
  const watchId = page.url().match(/[0-9a-f]{8}-[0-9a-f-]{27}/)?.[0]
  const bilal = await signInAs('bilal')
  const caseId = await newCase(bilal, 'Jorrit Zandbergen')
  const [from, until] = [2, 32].map((minutes) => new Date(Date.now() + minutes * 60_000).toISOString())
  const safety = { risk: 'mind', riskNote: 'Trap zonder leuning', watchId, checkInBy: until }
  const visit = { id: newId(), title: 'Huisbezoek', startsAt: from, endsAt: until, ...safety }
  await ask(bilal, 'POST', `/contact/cases/${caseId}/visits`, visit)
  await page.reload()
  const out = page.getByRole('list', { name: "Collega's op huisbezoek" })
  await out.waitFor()
  expect(await axe(page)).toEqual([])
  await out.getByRole('button', { name: /Bilal Amrani/ }).click()
  await page.getByText('Jij let nu op.', { exact: false }).waitFor()
  await expect.poll(() => out.count()).toBe(0)
  await page.goto('/')
  await page.getByRole('list', { name: "Collega's op huisbezoek" }).getByRole('button', { name: 'Is veilig terug' }).waitFor()
})

test('who leads no team finds nothing at its address', async () => {
  const page = await signInAs('joost')
  expect(await page.getByRole('link', { name: 'Mijn team' }).count()).toBe(0)
  await page.goto('/team')
  await page.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor()
})
