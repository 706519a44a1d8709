// The month sheet on a telephone, and the month in which a bill comes (E1, E2).
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { narrow, signInAs } from './house.ts'
import { newCase } from './new-case.ts'

const cell = (page: Page, label: string) => page.getByLabel(label, { exact: true })

test('on a telephone lines are typed, a bill that comes once a year gets its month, and a jar says what it holds', async () => {
  const page = await signInAs('joost', { viewport: narrow })
  const caseId = await newCase(page, 'Sjoukje Bonsma')
  await page.goto(`/people/${caseId}/money`)
  await page.getByRole('button', { name: 'Begin leeg' }).click()
  const lines: [group: string, name: string, amount: string, period: string][] = [
    ['Inkomsten', 'Loon', '1.600', 'month'],
    ['Vaste lasten', 'Huur', '640', 'month'],
    ['Vaste lasten', 'Uitvaartpolis', '240', 'year'],
    ['Potjes voor later', 'Kleding', '30', 'month'],
    ['Huishouden', 'Weekmarkt', '45', 'week'],
  ]
  for (const [group, name, sum, period] of lines) {
    await cell(page, `Nieuwe post bij ${group}`).fill(name)
    await page.keyboard.press('Enter')
    const amount = cell(page, `Bedrag van ${name}`)
    await amount.focus()
    await page.keyboard.type(sum)
    await page.keyboard.press('Enter')
    await cell(page, `Hoe vaak komt ${name}`).selectOption(period)
  }
  await page
    .getByText(/^Opgeslagen/)
    .first()
    // A telephone has no room to show it.
    .waitFor({ state: 'attached' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width)
  await page.getByText(/^in het potje eind deze maand: /).waitFor()

  await page.goto(`/people/${caseId}/money?part=year`)
  const unsaid = page.getByText('Van 1 regel weten we niet in welke maand die komt.', { exact: false })
  await unsaid.waitFor()
  await page.getByRole('link', { name: 'Vul de maand in' }).click()
  await page.getByRole('button', { name: 'Welke maand?' }).click()
  const details = page.getByRole('dialog', { name: 'Uitvaartpolis' })
  await details.getByRole('button', { name: 'dec' }).click()
  await details.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByRole('button', { name: 'Welke maand?' }).waitFor({ state: 'detached' })
  await page
    .getByText(/^Opgeslagen/)
    .first()
    .waitFor({ state: 'attached' })
  await page.goto(`/people/${caseId}/money?part=year`)
  await page
    .getByTitle(/^piek: /)
    .first()
    .waitFor({ state: 'attached' })
  expect(await unsaid.count()).toBe(0)
})
