// One's own account: an app with codes, an invitation, and signing out on every device (J2).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { codeOf, secretOn } from './codes.ts'
import { narrow, openBrowser, product, signIn, signInAs } from './house.ts'

test('with an app for codes a password alone opens nothing', async () => {
  const page = await signInAs('noor')
  await page.goto('/me')
  await page.getByRole('button', { name: 'Code aanzetten' }).click()
  const dialog = page.getByRole('dialog', { name: 'Code aanzetten' })
  await dialog.getByLabel('Wachtwoord').fill(product.password)
  await dialog.getByRole('button', { name: 'Verder' }).click()
  const secret = await secretOn(dialog)
  expect(await axe(page)).toEqual([])
  await dialog.getByLabel('Code', { exact: true }).fill(codeOf(secret, 0))
  await dialog.getByRole('button', { name: 'Code aanzetten' }).click()
  const paper = dialog.getByRole('list', { name: 'Codes voor op papier' }).getByRole('listitem')
  await paper.first().waitFor()
  const onPaper = await paper.allTextContents()
  expect(onPaper).toHaveLength(10)
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Ik heb ze bewaard' }).click()
  await page.getByText('De code staat aan.').first().waitFor()
  await page.getByText('Je hebt nog 10 codes op papier.').waitFor()
  expect(await axe(page)).toEqual([])

  const other = await openBrowser({ viewport: narrow })
  await signIn(other, 'noor')
  const code = other.getByLabel('Code', { exact: true })
  await code.waitFor()
  expect(await axe(other)).toEqual([])
  await code.fill('000000')
  await other.getByRole('button', { name: 'Inloggen' }).click()
  await other
    .locator('.error-summary')
    .getByText(/Deze code klopt niet/)
    .waitFor()
  await code.fill(codeOf(secret, 1))
  await other.getByRole('button', { name: 'Inloggen' }).click()
  await other.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor()

  const withoutPhone = await openBrowser()
  await signIn(withoutPhone, 'noor')
  await withoutPhone.getByLabel('Code', { exact: true }).fill(onPaper[0] ?? '')
  await withoutPhone.getByRole('button', { name: 'Inloggen' }).click()
  await withoutPhone.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor()
  await withoutPhone.goto('/me')
  await withoutPhone.getByText('Je hebt nog 9 codes op papier.').waitFor()
  await withoutPhone.getByRole('button', { name: 'Nieuwe codes voor op papier' }).click()
  const renew = withoutPhone.getByRole('dialog', { name: 'Nieuwe codes voor op papier' })
  await renew.getByLabel('Wachtwoord').fill(product.password)
  await renew.getByLabel('Code', { exact: true }).fill(onPaper[1] ?? '')
  await renew.getByRole('button', { name: 'Verder' }).click()
  await renew.getByRole('button', { name: 'Ik heb ze bewaard' }).click()
  await withoutPhone.getByText('Je hebt nog 10 codes op papier.').waitFor()
})

test('a link sets a password of one’s own, once', async () => {
  const page = await openBrowser()
  await page.goto(product.invitation)
  await page.getByLabel('Je naam').fill('Karin Bosma')
  await page.getByLabel('Wachtwoord').fill('kort')
  await page.getByRole('button', { name: 'Wachtwoord bewaren' }).click()
  await page.getByText(/minstens 12 tekens lang/).waitFor()
  expect(await axe(page)).toEqual([])
  const own = 'vier losse woorden samen'
  await page.getByLabel('Wachtwoord').fill(own)
  await page.getByRole('button', { name: 'Wachtwoord bewaren' }).click()
  await page.getByLabel('E-mailadres').waitFor()
  await signIn(page, 'karin', own)
  await page.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor()

  const late = await openBrowser()
  await late.goto(product.invitation)
  await late.getByLabel('Je naam').fill('Iemand Anders')
  await late.getByLabel('Wachtwoord').fill('heel andere losse woorden')
  await late.getByRole('button', { name: 'Wachtwoord bewaren' }).click()
  await late.getByText('Deze link werkt niet meer.').waitFor()
})

test('signing out everywhere ends the other device at once', async () => {
  const [desk, phone] = [await signInAs('dewi'), await signInAs('dewi', { viewport: narrow })]
  await desk.goto('/me')
  await desk.getByRole('button', { name: 'Overal uitloggen' }).click()
  await desk.getByRole('dialog', { name: 'Overal uitloggen?' }).getByRole('button', { name: 'Overal uitloggen' }).click()
  await desk.getByLabel('E-mailadres').waitFor()
  await phone.waitForTimeout(1100)
  // What the page asks next, by itself or by a click, finds the door shut.
  const people = phone.getByRole('navigation').getByRole('link', { name: 'Mensen' })
  await Promise.any([people.click(), phone.getByLabel('E-mailadres').waitFor()])
  await expect.poll(() => phone.getByLabel('E-mailadres').count()).toBe(1)
})
