// A family plan: their own plan first, goals of more than one person, and each one's part on a screen to sit beside (B3).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, openPerson, signInAs, wide } from './house.ts'
import { ask, newCase } from './new-case.ts'

test('the family’s own plan stands first, and each part shows the own and the agreed and no more', async () => {
  const page = await signInAs('fatma')
  await openPerson(page, 'samira', 'Samira el Haddad')
  await page
    .getByRole('article', { name: 'Familiegroepsplan' })
    .getByText(/gekregen op/)
    .waitFor()
  const rent = 'Ik wil dat de huur gewoon betaald is, dat ik niet schrik van de bel.'
  await page.getByRole('article', { name: rent }).getByText('van Samira el Haddad, Karim Bouzidi').waitFor()
  await page.getByText(/kan nog niet, wacht op: de loonstrook van Karim/).waitFor()
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Meer met dit plan' }).click()
  await page.getByRole('menuitem', { name: 'Deel van één persoon' }).click()
  await page.getByLabel('Van wie?').selectOption({ label: 'Adam Bouzidi' })
  await page.getByRole('heading', { name: 'Het plan van Adam Bouzidi' }).waitFor()
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)
  await page.getByRole('button', { name: 'Samen bekijken' }).click()
  const together = page.getByRole('dialog', { name: 'Samen bekijken' })
  await together.getByText('Ik wil dat Adam weer zingt onder de douche.').waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await together.waitFor({ state: 'detached' })
})

test('a goal kept to oneself is not in the part of another, agreed or not', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Jildou Postma')
  const { person } = await ask<{ person: { id: string } }>(page, 'GET', `/people/cases/${caseId}`)
  const partnerId = '019a7000-0000-7000-8000-0000000000a1'
  await ask(page, 'POST', `/people/cases/${caseId}/people`, {
    id: partnerId,
    role: 'partner',
    card: { family: 'Postma', given: 'Tjerk' },
  })
  await page.goto(`/people/${caseId}`)
  await page.getByRole('button', { name: 'Eerste doel' }).click()
  await page.keyboard.type('Ik wil stoppen met gokken.')
  await page
    .getByRole('group', { name: /Van wie is dit doel/ })
    .getByText('Tjerk Postma')
    .click()
  await page.getByLabel('Alleen voor hen zelf').check()
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: /^Bewaren/ }).click()
  await page.getByRole('article', { name: 'Ik wil stoppen met gokken.' }).waitFor()
  await page.goto(`/people/${caseId}/plan/part?of=${person.id}`)
  await page.getByText('U hebt nog geen eigen doel in dit plan.').waitFor()
  expect(await page.getByText('Ik wil stoppen met gokken.').count()).toBe(0)
  await page.getByLabel('Van wie?').selectOption({ label: 'Tjerk Postma' })
  await page.getByText('Ik wil stoppen met gokken.').waitFor()
})

test('two colleagues in one plan see each other, and in which goal the other writes', async () => {
  const [joost, lotte] = [await signInAs('joost'), await signInAs('lotte')]
  const caseId = await newCase(joost, 'Ysbrand Kooistra')
  await joost.goto(`/people/${caseId}`)
  await joost.getByRole('button', { name: 'Eerste doel' }).click()
  await joost.keyboard.type('Ik wil mijn broer weer spreken.')
  await joost.keyboard.press('Control+Enter')
  await joost.getByRole('article', { name: 'Ik wil mijn broer weer spreken.' }).waitFor()
  await openPerson(lotte, 'ysbrand', 'Ysbrand Kooistra')
  await lotte.getByText('Heeft dit plan ook open: Joost Hoekstra.').waitFor()
  await joost.getByRole('button', { name: 'Meer met dit doel' }).click()
  await joost.getByRole('menuitem', { name: 'Doel aanpassen' }).click()
  await lotte.getByText('Schrijft nu in dit doel: Joost Hoekstra.').waitFor({ timeout: 25_000 })
  expect(await axe(lotte)).toEqual([])
  await joost.goto('/')
  await lotte.getByText('Heeft dit plan ook open: Joost Hoekstra.').waitFor({ state: 'detached', timeout: 25_000 })
})
