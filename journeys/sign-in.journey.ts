// Signing in, the lock after idle minutes, and signing out everywhere (J2).
import pg from 'pg'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { emailOf, narrow, openBrowser, product, signIn, signInAs, wide } from './house.ts'

test('a wrong password says so, and the e-mail stays', async () => {
  const page = await openBrowser()
  await signIn(page, 'joost', 'niet-het-wachtwoord')
  const summary = page.locator('.error-summary')
  await summary.waitFor()
  expect(await summary.textContent()).toContain('E-mailadres of wachtwoord klopt niet')
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(await page.getByLabel('E-mailadres').inputValue()).toBe(emailOf('joost'))
  expect(await axe(page)).toEqual([])
  await signIn(page, 'joost')
  await page.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor()
})

for (const [width, viewport] of Object.entries({ wide, narrow }))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`Vandaag has no barrier, ${width} and ${colorScheme}`, async () => {
      const page = await signInAs('joost', { viewport, colorScheme })
      await page.getByRole('heading', { name: 'Nog te doen' }).waitFor()
      expect(await axe(page)).toEqual([])
    })

/** As if nobody touched this person's sessions for twenty minutes. */
async function idle(who: string): Promise<void> {
  const client = new pg.Client({ connectionString: product.sessions })
  await client.connect()
  const done = await client.query(
    `update auth.session s set last_seen_at = now() - interval '20 minutes'
     from auth.member_account a where a.id = s.account_id and a.email = $1`,
    [emailOf(who)],
  )
  await client.end()
  expect(done.rowCount).toBeGreaterThan(0)
}

test('after idle minutes a lock lies over the page, and what was typed is still there', async () => {
  const page = await signInAs('lotte')
  await page.goto('/intake/new')
  const words = page.getByLabel('Wat vraagt deze persoon, in eigen woorden?')
  await words.fill('Ik slaap al een week niet door de brieven.')
  await page.getByText(/Opgeslagen op dit apparaat/).waitFor()
  await idle('lotte')
  await page.waitForTimeout(1100)
  // The next question to the server meets the lock.
  await page.getByLabel('Achternaam').fill('Hoekema')
  const lock = page.getByRole('dialog', { name: 'Even op slot' })
  await lock.waitFor()
  expect(await axe(page)).toEqual([])
  await lock.getByLabel('Wachtwoord').fill(product.password)
  await page.keyboard.press('Enter')
  await lock.waitFor({ state: 'detached' })
  expect(await words.inputValue()).toBe('Ik slaap al een week niet door de brieven.')
  expect(await page.getByLabel('Achternaam').evaluate((field) => field === document.activeElement)).toBe(true)
})
