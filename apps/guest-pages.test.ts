// The pages without an account from outside: a walk through the web form, and all that is tried on it.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { listWebRequests } from '../capabilities/intake/webform/api.ts'
import { handlers } from '../capabilities/intake/webform/server.ts'
import { door } from '../platform/auth/routes.ts'
import { makeAuth } from '../platform/auth/visit.ts'
import { fill } from '../platform/db/fill.ts'
import { serveGuestPages } from '../platform/guest/pages.ts'
import { tokensOf } from '../platform/guest/token.ts'
import { makeServer } from '../platform/http/server.ts'
import { type Keys, openKeys } from '../platform/settings/keys.ts'
import { makeOrganisation, type Organisation } from '../platform/test/organisation.ts'
import { guestPages } from './guest-pages.ts'

let org: Organisation
let app: FastifyInstance
let keys: Keys

beforeAll(async () => {
  org = await makeOrganisation(handlers)
  keys = openKeys(inject('database').keysFolder)
  await fill(org.addressOf('migrate'), async (db) => {
    await db
      .insertInto('intake.webForm')
      .values({
        tenantId: org.tenants[0],
        open: true,
        teamId: org.teams.oost,
        welcomeNl: 'Welkom <b>hier</b>',
        welcomeEn: 'Hello',
      })
      .execute()
  })
  const auth = await makeAuth({ pool: org.pools.auth, keys, secure: false })
  const doors = { app: org.pools.app, guest: org.pools.guest, door: door(auth), plugins: [] }
  app = await makeServer({ ...doors, handlers, version: '1', secure: false, ready: async () => true })
  await serveGuestPages(app, { pages: guestPages, handlers, keys, trusts: doors.door.trusts })
})
afterAll(async () => {
  await app.close()
  await org.close()
})

type Fields = Record<string, string>
const url = '/vraag/organisatie-1'
const headersOf = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
let from = 0
/** Each from an address of its own, unless told. */
const post = (fields: Fields, headers: Fields = {}) =>
  app.inject({
    method: 'POST',
    url,
    remoteAddress: `192.0.2.${++from}`,
    headers: { ...headersOf, ...headers },
    payload: new URLSearchParams(fields).toString(),
  })
const minuteAgo = () => tokensOf(keys, () => Date.now() - 60_000).make('organisatie-1')
const all: Fields = {
  ...{ who: 'self', ownWords: 'Help <script>alert(1)</script>', safeNow: 'yes', family: 'van der Berg', phone: '0500-090001' },
  ...{ language: 'nl', step: 'check', go: 'send' },
}
const received = async () => (await org.get('anna', listWebRequests, { limit: 200 })).rows.length

test.each([`${url}.zip`, `${url}~`, '/vraag/.htaccess', '/verwijzing/backup.sql'])('%s is no page', async (address) => {
  expect((await app.inject({ url: address, headers: { accept: 'text/html' } })).statusCode).toBe(404)
})

test('the first page says who asks, in the language of the visitor, and loads nothing from elsewhere', async () => {
  const dutch = await app.inject({ url })
  expect([dutch.statusCode, dutch.headers['content-language']]).toEqual([200, 'nl'])
  expect(dutch.body).toContain('Welkom &lt;b&gt;hier&lt;/b&gt;')
  expect(dutch.body).toContain('Organisatie 1')
  expect(dutch.headers['set-cookie']).toBeUndefined()
  expect(dutch.headers['content-security-policy']).not.toContain('unsafe')
  const nonce = /'nonce-([^']+)'/.exec(String(dutch.headers['content-security-policy']))?.[1]
  expect(dutch.body).toContain(`<style nonce="${nonce}">`)
  expect(dutch.body).not.toMatch(/ (style|on\w+)="/)
  const english = await app.inject({ url, headers: { 'accept-language': 'en-GB,nl;q=0.5' } })
  expect([english.headers['content-language'], english.body.includes('Hello')]).toEqual(['en', true])
})

test('an organisation without a form, and a name of nobody, have a page that says so', async () => {
  expect((await app.inject({ url: '/vraag/organisatie-2' })).body).toContain('Dit formulier is nu dicht')
  for (const name of ['nergens', 'X', '%3Cscript%3E']) {
    const nowhere = await app.inject({ url: `/vraag/${name}` })
    expect([nowhere.statusCode, nowhere.body.includes('Deze pagina is er niet')]).toEqual([404, true])
    expect(nowhere.body).not.toContain('<script>alert')
  }
})

test('a question without an answer is asked again, with what is wrong, and what was typed stays', async () => {
  const answer = await post({ ...all, step: 'reach', go: 'next', phone: '', email: 'geen "adres"' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('<title>Fout: Hoe kunnen we u bereiken?')
  expect(answer.body).toContain('value="geen &quot;adres&quot;"')
  expect(answer.body).toContain('aria-invalid="true"')
  expect(answer.body).toContain('value="Help &lt;script&gt;alert(1)&lt;/script&gt;"')
})

test('who says that it is not safe keeps in sight where help is at once, until the end', async () => {
  const shows = async (step: string, safeNow: string) =>
    (await post({ ...all, step, safeNow, go: 'next' })).body.includes('Is er nu gevaar? Bel 112.')
  expect([await shows('safe', 'no'), await shows('street', 'no'), await shows('safe', 'yes')]).toEqual([true, true, false])
})

test.each([
  { step: 'constructor' },
  { step: '__proto__', go: 'to-toString' },
  { ...all, who: 'constructor', knows: 'x', safeNow: '__proto__', step: 'check' },
])('what no form of ours sends gets a page all the same: %o', async (fields) => {
  expect((await post({ token: minuteAgo(), ...fields })).statusCode).toBeLessThan(500)
})

test('the other language keeps what was typed', async () => {
  const answer = await post({ ...all, step: 'words', go: 'language-en' })
  expect(answer.body).toContain('What is going on?')
  // The page around it too: its language, and the way back.
  expect(answer.headers['content-language']).toBe('en')
  expect(answer.body).toMatch(/<html lang="en">.*value="language-nl"/s)
  expect(answer.body).toContain('Help &lt;script&gt;')
})

test('as many letters and lines as the field takes are taken', async () => {
  const before = await received()
  const ownWords = 'a\r\n'.repeat(2000)
  expect((await post({ ...all, ownWords, token: minuteAgo() })).body).toContain('Uw vraag is verstuurd')
  expect(await received()).toBe(before + 1)
})

test('sent, it is there once, however often the form is sent', async () => {
  const before = await received()
  const token = minuteAgo()
  for (let n = 0; n < 3; n++) expect((await post({ ...all, token })).body).toContain('Uw vraag is verstuurd')
  expect(await received()).toBe(before + 1)
})

test.each([
  ['at once after opening', () => ({ token: tokensOf(keys).make('organisatie-1') })],
  ['with a token of nobody', () => ({ token: 'x' })],
  ['with a token of another organisation', () => ({ token: tokensOf(keys, () => Date.now() - 60_000).make('organisatie-2') })],
  ['with the field filled in that people do not see', () => ({ token: minuteAgo(), website: 'http://voorbeeld.example' })],
])('sent %s it is shown once more and not taken in', async (_, more) => {
  const before = await received()
  const answer = await post({ ...all, ...more() })
  expect([answer.statusCode, answer.body.includes('Dat ging snel')]).toEqual([422, true])
  expect(await received()).toBe(before)
})

test('what another site sends is not read, and what is too large is not taken', async () => {
  const before = await received()
  const strange = await post({ ...all, token: minuteAgo() }, { 'sec-fetch-site': 'cross-site' })
  expect(strange.body).toContain('Waar kunnen we u mee helpen?')
  expect((await post({ ...all, ownWords: 'x'.repeat(70_000) })).statusCode).toBe(413)
  expect((await post({ ...all, token: minuteAgo(), ownWords: 'x'.repeat(5000) })).statusCode).toBe(422)
  expect(await received()).toBe(before)
})

test('an address that sends much waits, and keeps what it typed', async () => {
  const send = () =>
    app.inject({
      ...{ method: 'POST', url, remoteAddress: '198.51.100.1', headers: headersOf },
      payload: new URLSearchParams({ ...all, token: minuteAgo() }).toString(),
    })
  let last = await send()
  for (let n = 0; n < 12 && last.statusCode === 200; n++) last = await send()
  expect([last.statusCode, last.body.includes('Probeer het over')]).toEqual([429, true])
  expect(last.body).toContain('van der Berg')
})
