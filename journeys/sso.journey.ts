// A beheerder arranges the sign-in service of the organisation, and a colleague comes in by it without a password (J1).
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type TestService } from '../platform/auth/sso/test-provider.ts'
import { axe } from './axe.ts'
import { emailOf, narrow, openBrowser, product, signInAs, wide } from './house.ts'

let service: TestService
beforeAll(async () => {
  service = await openService(product.address, { subject: 'lotte at the municipality', claims: { email: emailOf('lotte') } })
})
afterAll(() => service.close())

test('a beheerder arranges the service, shows again that it is them, and takes it away', async () => {
  const page = await signInAs('peter')
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Inloggen met je organisatie' }).click()
  await page.getByText(`${product.address}/api/v1/sign-in/sso/return`).waitFor()
  await page.getByLabel('Naam op de knop').fill('Gemeente Lindervoort')
  await page.getByLabel('Adres van de dienst').fill('lindervoort')
  await page.getByLabel('Client ID').fill(service.clientId)
  await page.getByLabel('Client secret').fill(service.secret)
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page
    .getByText(/Dit moet een adres zijn/)
    .first()
    .waitFor()
  await page.getByLabel('Adres van de dienst').fill(service.issuer)
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size)
    expect(await axe(page)).toEqual([])
  }
  await page.getByRole('button', { name: 'Bewaren' }).click()
  const proof = page.getByRole('dialog', { name: 'Ben jij het nog?' })
  await proof.getByLabel('Wachtwoord').fill(product.password)
  await proof.getByRole('button', { name: 'Verder' }).click()
  await page.getByText('Inloggen met je organisatie is bewaard.').waitFor()
  await page.getByText('Er is een secret bewaard.').waitFor()
  await page.getByRole('button', { name: 'Niet meer inloggen met je organisatie' }).click()
  const ask = page.getByRole('dialog', { name: 'Niet meer inloggen met je organisatie?' })
  await ask.getByRole('button', { name: 'Niet meer inloggen met je organisatie' }).click()
  await page.getByText('Inloggen met je organisatie is uitgezet.').waitFor()
})

test('a colleague comes in by the button of the service, and a stranger hears why not', async () => {
  const { request } = await signInAs('peter')
  const headers = { origin: product.address, 'idempotency-key': randomUUID() }
  const settings = {
    label: 'Gemeente Lindervoort',
    claim: 'email',
    factors: [],
    onlyWay: false,
    site: product.address,
    version: 0,
  }
  const { issuer, clientId, secret } = service
  expect((await request.post('/api/v1/prove', { headers, data: { password: product.password } })).status()).toBe(200)
  const arranged = await request.put('/api/v1/auth/sso', { headers, data: { ...settings, issuer, clientId, secret } })
  expect(arranged.status()).toBe(200)

  const colleague = await openBrowser({ viewport: narrow })
  const door = colleague.getByRole('link', { name: 'Inloggen met Gemeente Lindervoort' })
  await door.waitFor()
  expect(await axe(colleague)).toEqual([])
  await door.click()
  await colleague.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor()
  expect((await (await colleague.request.get('/api/v1/me')).json()).name).toMatch(/^Lotte/)
  expect(new URL(colleague.url()).search).toBe('')

  service.person = { subject: 'a stranger', claims: { email: 'stranger@lindervoort.example' } }
  const stranger = await openBrowser()
  await stranger.getByRole('link', { name: 'Inloggen met Gemeente Lindervoort' }).click()
  await stranger
    .getByRole('alert')
    .getByText(/hier ben je niet bekend/)
    .waitFor()
  expect(await axe(stranger)).toEqual([])

  const gone = { ...headers, 'idempotency-key': randomUUID() }
  expect((await request.delete('/api/v1/auth/sso', { headers: gone, data: { version: 1 } })).status()).toBe(200)
  await stranger.goto('/')
  await expect.poll(() => stranger.getByRole('link', { name: /Gemeente Lindervoort/ }).count()).toBe(0)
})
