// Coming in by the service of one's organisation: who, with what second step, and what a service cannot talk its way past.
import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { fieldLock, lockWith } from '../../settings/lock.ts'
import { makeOrganisation } from '../../test/organisation.ts'
import { emailOf, makeSignInHouse, page, password, type SignInHouse } from '../../test/sign-in.ts'
import { changeSso, dropSso, openSso } from './api.ts'
import { handlers, placeOfSecret } from './server.ts'
import { sso } from './test-arrange.ts'
import { type Liar, openLiar } from './test-liar.ts'
import { openService, type TestPerson, type TestService } from './test-provider.ts'

const site = 'http://127.0.0.1:3616'
const personOf = (who: string, more: Partial<TestPerson> = {}): TestPerson => ({
  subject: `sub of ${who}`,
  claims: { email: emailOf(who), email_verified: true },
  ...more,
})
const settings = {
  label: 'Gemeente Voorbeeld',
  clientId: 'omzien',
  claim: 'email' as const,
  factors: ['mfa'],
  onlyWay: false,
  site,
}

let house: SignInHouse
let service: TestService
let tenantId: string
beforeAll(async () => {
  house = await makeSignInHouse(['anna', 'bram', 'wim', 'desk', 'manager', 'zara'])
  tenantId = house.organisation.tenants[0]
  service = await openService(site, personOf('desk'))
})
afterAll(async () => {
  await service.close()
  await house.close()
})

/** Arranged past the page, as it stands after a beheerder saved it. */
async function arrange(to: Partial<typeof settings> & { issuer?: string; secret?: string } = {}) {
  await sso(house, { tenantId, given: { ...settings, issuer: service.issuer, secret: service.secret, ...to } })
}

type Way = { to: string; cookies: Record<string, string> }

/** Asks an address of ours as a browser that is sent there. */
async function visit(url: string, cookies: Record<string, string>): Promise<Way> {
  const cookie = Object.entries(cookies).map(([name, value]) => `${name}=${value}`)
  const reply = await house.app.inject({ method: 'GET', url, headers: { cookie: cookie.join('; ') } })
  expect(reply.statusCode).toBe(303)
  const set = [reply.headers['set-cookie'] ?? []].flat().map((one) => /^([^=]+)=([^;]*)/.exec(one) ?? [])
  const given = Object.fromEntries(set.map(([, name = '', value = '']) => [name, value]))
  return { to: String(reply.headers.location), cookies: { ...cookies, ...given } }
}

const leave = (cookies: Record<string, string> = {}) => visit(`/api/v1/sign-in/sso/${tenantId}/start`, cookies)

/** What a browser does at the service: it follows, and keeps its cookies. @returns the address at which it comes back to us */
async function atService(from: string): Promise<string> {
  const jar = new Map<string, string>()
  for (let to = from, hops = 0; hops < 10; hops += 1) {
    if (to.startsWith(site)) return to.slice(site.length)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const reply = await fetch(to, { redirect: 'manual', headers: { cookie } })
    for (const one of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? []
      jar.set(name, value)
    }
    to = new URL(reply.headers.get('location') ?? '', to).href
  }
  throw new Error('it never came back')
}

async function comeIn(): Promise<Way> {
  const left = await leave()
  return visit(await atService(left.to), left.cookies)
}

const me = (cookies: Record<string, string>) => house.send('GET', '/me', { headers: page(cookies) })

describe('somebody whom the service names', () => {
  beforeAll(() => arrange())

  test('comes in as the colleague with that address', async () => {
    service.person = personOf('desk')
    const back = await comeIn()
    expect(back.to).toBe('/')
    expect((await me(back.cookies)).body).toMatchObject({ name: 'desk', secondFactor: 'ok' })
    expect(back.cookies['omzien-sso']).toBe('')
  })

  test('is known by the subject from then on, so that an address given to another opens nothing', async () => {
    service.person = personOf('desk', { subject: 'somebody else' })
    expect((await comeIn()).to).toBe('/?sso=sso-unknown')
    service.person = { subject: 'sub of desk', claims: { email: 'new.name@omzien.example' } }
    expect((await me((await comeIn()).cookies)).body.name).toBe('desk')
  })

  test('is not made a colleague, nor let into another organisation', async () => {
    for (const who of ['nobody', 'zara']) {
      service.person = personOf(who)
      expect((await comeIn()).to).toBe('/?sso=sso-unknown')
    }
  })

  test('does not come in by an address that the service never looked at', async () => {
    service.person = personOf('wim', { claims: { email: emailOf('wim'), email_verified: false } })
    expect((await comeIn()).to).toBe('/?sso=sso-unknown')
  })

  test('does not come in after their last day', async () => {
    service.person = personOf('wim')
    const ended = 'update tenancy.member set ended_on = $1 where name = $2'
    await house.sql(ended, ['2020-01-01', 'wim'])
    expect((await comeIn()).to).toBe('/?sso=sso-unknown')
    await house.sql(ended, [null, 'wim'])
  })
})

describe('the second step', () => {
  beforeAll(() => arrange())

  test('is owed when the service says nothing of it, and counts when it does', async () => {
    service.person = personOf('anna')
    expect((await me((await comeIn()).cookies)).body.secondFactor).toBe('needed')
    service.person = personOf('anna', { amr: ['pwd', 'mfa'] })
    expect((await me((await comeIn()).cookies)).body.secondFactor).toBe('ok')
    await arrange({ factors: [] })
    expect((await me((await comeIn()).cookies)).body.secondFactor).toBe('needed')
    await arrange()
  })

  test('is the code of the own app for who has one, before there is a session', async () => {
    const first = await house.signIn('bram')
    const headers = page(first.cookies)
    const { secret } = (await house.send('POST', '/totp/start', { headers, body: { password } })).body
    const codeNow = () =>
      createOTP(new TextDecoder().decode(base32.decode(secret)), { digits: 6, period: 30 }).hotp(Math.floor(Date.now() / 30_000))
    await house.send('POST', '/totp/confirm', { headers, body: { code: await codeNow() } })
    await house.sql('update auth.second_factor set last_counter = 0')
    service.person = personOf('bram')
    const back = await comeIn()
    expect(back.to).toBe('/?sso=code-needed')
    expect((await me(back.cookies)).status).toBe(401)
    const finish = (code: string, cookies = back.cookies) =>
      house.send('POST', '/sign-in/sso/code', { headers: page(cookies), body: { code } })
    expect((await finish('000000')).body.word).toBe('wrong-code')
    expect((await finish(await codeNow(), {})).body.word).toBe('sso-late')
    const done = await finish(await codeNow())
    expect(done.status).toBe(200)
    expect((await me(done.cookies)).body.name).toBe('bram')
    service.person = personOf('bram', { amr: ['mfa'] })
    expect((await comeIn()).to).toBe('/')
  })
})

describe('what comes back', () => {
  beforeAll(() => arrange())

  test('opens nothing in a browser that did not leave from here', async () => {
    service.person = personOf('desk')
    const left = await leave()
    expect((await visit(await atService(left.to), {})).to).toBe('/?sso=sso-late')
  })

  test('opens nothing with the state, nonce and verifier of another time', async () => {
    service.person = personOf('desk')
    const [one, other] = [await leave(), await leave()]
    const back = await atService(one.to)
    expect((await visit(back, other.cookies)).to).toBe('/?sso=sso-failed')
    const state = new URL(other.to).searchParams.get('state') ?? ''
    const forged = back.replace(/state=[^&]+/, `state=${state}`)
    expect((await visit(forged, other.cookies)).to).toBe('/?sso=sso-failed')
  })

  test('opens nothing a second time', async () => {
    service.person = personOf('desk')
    const left = await leave()
    const back = await atService(left.to)
    expect((await visit(back, left.cookies)).to).toBe('/')
    expect((await visit(back, left.cookies)).to).toBe('/?sso=sso-failed')
  })

  test('opens nothing when the cookie on the way was changed', async () => {
    const left = await leave()
    const cookie = left.cookies['omzien-sso'] ?? ''
    const back = await atService(left.to)
    expect((await visit(back, { 'omzien-sso': `${cookie.slice(0, -4)}AAAA` })).to).toBe('/?sso=sso-late')
  })

  test('asks of the service a challenge, and never puts the verifier in an address', async () => {
    const ask = new URL((await leave()).to).searchParams
    expect(ask.get('code_challenge_method')).toBe('S256')
    for (const name of ['state', 'nonce', 'code_challenge']) expect(ask.get(name)?.length).toBeGreaterThan(40)
    expect(ask.has('code_verifier')).toBe(false)
  })
})

describe('a service that lies', () => {
  let liar: Liar
  beforeAll(async () => {
    liar = await openLiar(emailOf('desk'))
    await arrange({ issuer: liar.issuer })
    await house.sql(`delete from auth.credential where provider_id <> 'credential'`)
  })
  afterEach(() => {
    liar.lie = {}
  })
  afterAll(() => liar.close())

  test.each([
    ['another issuer', { claims: { iss: 'https://elsewhere.example' } }],
    ['another client', { claims: { aud: 'somebody' } }],
    ['a time that is over', { claims: { exp: 1_600_000_000 } }],
    ['another nonce', { claims: { nonce: 'another' } }],
    ['a key that is not its own', { strangeKey: true }],
    ['no signature', { unsigned: true }],
  ])('about %s opens nothing', async (_what, lie) => {
    liar.lie = lie
    expect((await comeIn()).to).toBe('/?sso=sso-failed')
  })

  test('in nothing lets in whom it names', async () => {
    expect((await comeIn()).to).toBe('/')
  })
})

test('a service that is away says so, and the password still opens', async () => {
  await arrange({ issuer: 'http://127.0.0.1:9' })
  expect((await leave()).to).toBe('/?sso=sso-down')
  expect((await house.signIn('desk')).status).toBe(200)
})

test('where the service is the only way a password opens nothing, but for who arranges it', async () => {
  await arrange({ onlyWay: true })
  expect((await house.signIn('desk')).body.word).toBe('sso-only')
  expect((await house.signIn('desk', { body: { password: 'iets anders hoor' } })).body.word).toBe('wrong-credentials')
  expect((await house.signIn('manager')).status).toBe(200)
  expect((await house.signIn('zara')).status).toBe(200)
})

test('a secret that was moved from another organisation opens nothing', async () => {
  await arrange()
  const moved = lockWith(house.auth.keys).shut(service.secret, placeOfSecret(house.organisation.tenants[1]))
  await house.sql('update auth.sso set secret = $1', [moved])
  expect((await leave()).to).toBe('/?sso=sso-down')
})

describe('arranging it', () => {
  let org: Awaited<ReturnType<typeof makeOrganisation>>
  beforeAll(async () => {
    org = await makeOrganisation(handlers)
  })
  afterAll(() => org.close())
  const given = { ...settings, issuer: 'https://login.example' }

  test('is for a beheerder alone', async () => {
    for (const who of ['anna', 'desk', 'privacy'] as const) {
      expect(await org.ask(who, openSso, {})).toMatchObject({ word: 'no-right' })
      expect(await org.ask(who, changeSso, { ...given, secret: 'geheim', version: 0 })).toMatchObject({ word: 'no-right' })
    }
  })

  test('keeps the secret locked, gives it back to nobody, and asks it anew for another service', async () => {
    expect(await org.get('manager', openSso, {})).toEqual({ version: 0, settings: null })
    expect(await org.ask('manager', changeSso, { ...given, version: 0 })).toMatchObject({ word: 'secret-needed' })
    await org.get('manager', changeSso, { ...given, secret: 'geheim van hier', version: 0 })
    expect(await org.get('manager', openSso, {})).toEqual({ version: 1, settings: given })
    const { rows } = await org.pools.auth.query('select secret from auth.sso')
    expect(JSON.stringify(rows)).not.toContain('geheim')
    expect(fieldLock().open(rows[0].secret, placeOfSecret(org.tenants[0]))).toBe('geheim van hier')
    await org.get('manager', changeSso, { ...given, onlyWay: true, version: 1 })
    const elsewhere = { ...given, issuer: 'https://elsewhere.example' }
    expect(await org.ask('manager', changeSso, { ...elsewhere, version: 2 })).toMatchObject({ word: 'secret-needed' })
    expect(await org.ask('manager', changeSso, { ...given, version: 1 })).toMatchObject({ word: 'conflict' })
  })

  test('is taken away with its secret', async () => {
    expect(await org.ask('manager', dropSso, { version: 1 })).toMatchObject({ word: 'conflict' })
    await org.get('manager', dropSso, { version: 2 })
    expect((await org.pools.auth.query('select from auth.sso')).rowCount).toBe(0)
  })

  test('asks to show again that it is them', () => {
    expect([changeSso.proven, dropSso.proven]).toEqual([true, true])
  })
})
