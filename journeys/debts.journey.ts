// Debts: one line a debt, the end always in sight, a proposal for each creditor, and month by month to zero (E3).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { hasFocus, narrow, signInAs, wide } from './house.ts'
import { keysOn } from './keys.ts'
import { newCase } from './new-case.ts'

test('a debt is added in a few keys, the end moves at once, and who goes first gets twice the share', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Douwe Kingma')
  await page.goto(`/people/${caseId}/money?part=debts`)
  const creditor = page.getByLabel('Schuldeiser', { exact: true })
  await creditor.waitFor()
  await page.getByRole('main').focus()
  const keys = keysOn(page)
  await keys.press('s')
  expect(await hasFocus(creditor)).toBe(true)
  await keys.text('Woonstichting Haven')
  await page.waitForTimeout(400)
  await keys.press('Enter')
  await keys.text('2.310')
  await keys.press('Enter')
  await page.getByText('Woonstichting Haven toegevoegd').waitFor()
  const bar = page.getByRole('region', { name: 'Wat dit betekent' })
  await keys.click(bar.getByLabel('Wat als er per maand is'))
  await keys.text('50')
  await bar.getByText(/^(Klaar|Afgelost) in /).waitFor()
  const before = await bar.locator('.debts-end-when').textContent()
  expect(keys.say('T7')).toBeLessThanOrEqual(12)
  await bar.getByRole('button', { name: 'Alles aflossen' }).click()
  await bar.getByText(/^Afgelost in /).waitFor()
  expect(before).not.toBe('')
  const alone = await bar.getByText(/^Afgelost in /).textContent()

  await creditor.click()
  await page.keyboard.type('Belastingdienst')
  await page.waitForTimeout(400)
  await page.keyboard.press('Escape')
  await page.getByLabel('Nu open', { exact: true }).fill('1.155')
  await page.getByLabel('Voorrang').check()
  await page.getByRole('button', { name: 'Schuld toevoegen' }).click()
  await page.getByText('Belastingdienst toegevoegd').waitFor()
  await expect.poll(() => bar.getByText(/^Afgelost in /).textContent()).not.toBe(alone)
  await bar.getByRole('button', { name: 'Zo bewaren' }).click()
  await page.getByText('Bewaard', { exact: true }).first().waitFor()

  // Of a regulation the preferential creditor is offered twice the percentage, to the cent.
  await bar.getByRole('button', { name: 'Schuldregeling' }).click()
  await bar.getByText(/^Klaar in /).waitFor()
  const share = async (name: string) => {
    const row = page.getByRole('table', { name: 'Voorstel per schuldeiser' }).getByRole('row').filter({ hasText: name })
    const rate = await row.getByRole('cell').filter({ hasText: '%' }).first().textContent()
    return Number(rate?.replace(/[^\d,]/g, '').replace(',', '.'))
  }
  await expect.poll(async () => (await share('Belastingdienst')) / (await share('Woonstichting'))).toBeCloseTo(2, 1)
  await page.getByRole('heading', { name: 'Zo daalt de schuld' }).waitFor()
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)
  await page.reload()
  await bar.getByText(/^Afgelost in /).waitFor()
})
