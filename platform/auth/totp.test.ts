// The second factor: due for everyone beyond the desk, set up at the first sign-in, each code once.

import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeSignInHouse, page, password, type SignInHouse } from '../test/sign-in.ts'
import { door } from './routes.ts'
import type { Looked } from './session.ts'
import { tokenOf } from './token.ts'

let house: SignInHouse
beforeAll(async () => {
  house = await makeSignInHouse(['anna', 'bram', 'wim', 'desk', 'zara'])
})
afterAll(() => house.close())

/** The app on the phone. @param steps codes ahead of now */
async function codeOf(secret: string, steps = 0) {
  const text = new TextDecoder().decode(base32.decode(secret))
  return createOTP(text, { digits: 6, period: 30 }).hotp(Math.floor(Date.now() / 30_000) + steps)
}

/** Forgets which code was used last, as time does. */
const timePasses = () => house.sql('update auth.second_factor set last_counter = 0')

async function setUp(who: 'anna' | 'bram' | 'wim') {
  const { cookies } = await house.signIn(who)
  const headers = page(cookies)
  const { secret } = (await house.send('POST', '/totp/start', { headers, body: { password } })).body
  expect((await house.send('POST', '/totp/confirm', { headers, body: { code: await codeOf(secret) } })).status).toBe(200)
  await timePasses()
  return { headers, secret }
}

describe('at the first sign-in', () => {
  test('a worker is let in as far as setting it up, and no further', async () => {
    const reply = await house.signIn('anna')
    const headers = page(reply.cookies)
    expect(reply.body.secondFactor).toBe('needed')
    expect((await house.send('GET', '/me', { headers })).body.secondFactor).toBe('needed')
    expect(await door(house.auth).open({ headers } as never)).toBe('none')
    expect((await house.send('GET', '/sessions', { headers })).status).toBe(401)
    expect((await house.send('POST', '/totp/start', { headers, body: { password: 'iets anders hoor' } })).body.word).toBe(
      'wrong-credentials',
    )
    const started = await house.send('POST', '/totp/start', { headers, body: { password } })
    expect(started.body.uri).toMatch(/^otpauth:\/\/totp\/Omzien:anna%40omzien\.example\?secret=/)
    expect(await door(house.auth).open({ headers } as never)).toBe('none')
    expect((await house.send('POST', '/totp/confirm', { headers, body: { code: '000000' } })).body.word).toBe('wrong-code')
    const confirmed = await house.send('POST', '/totp/confirm', { headers, body: { code: await codeOf(started.body.secret) } })
    expect(confirmed.status).toBe(200)
    expect(await door(house.auth).open({ headers } as never)).toMatchObject({ name: 'anna', source: 'web' })
  })

  test('the desk is let in without', async () => {
    expect((await house.signIn('desk')).body.secondFactor).toBe('ok')
  })

  test('a demo is let in without, and only a demo', async () => {
    expect((await house.signIn('zara')).body.secondFactor).toBe('needed')
    await house.sql('update tenancy.tenant set demo = true where tenant_id = $1', [house.organisation.tenants[1]])
    expect((await house.signIn('zara')).body.secondFactor).toBe('ok')
  })

  test('others who came in with the password alone are put out by the first code', async () => {
    const thief = await house.signIn('wim')
    await setUp('wim')
    expect((await house.send('GET', '/me', { headers: page(thief.cookies) })).status).toBe(401)
  })
})

describe('once it is on', () => {
  let secret: string
  let headers: Record<string, string>
  beforeAll(async () => {
    const made = await setUp('bram')
    secret = made.secret
    headers = made.headers
  })

  test('signing in asks for a code, and takes the present one and its neighbours', async () => {
    expect((await house.signIn('bram')).body.word).toBe('code-needed')
    for (const steps of [-1, 0, 1])
      expect((await house.signIn('bram', { body: { code: await codeOf(secret, steps) } })).status).toBe(200)
    for (const steps of [-3, 3])
      expect((await house.signIn('bram', { body: { code: await codeOf(secret, steps) } })).body.word).toBe('wrong-code')
  })

  test('a code works once, also when it is sent twice at the same moment', async () => {
    await timePasses()
    const body = { code: await codeOf(secret) }
    const replies = await Promise.all([1, 2, 3].map(() => house.signIn('bram', { body })))
    expect(replies.filter((reply) => reply.status === 200)).toHaveLength(1)
  })

  test('a wrong password says nothing about the code', async () => {
    const body = { password: 'niet het goede woord', code: await codeOf(secret) }
    expect((await house.signIn('bram', { body })).body.word).toBe('wrong-credentials')
  })

  test('guessing codes gets slow over all addresses together, but not for the owner on a known device', async () => {
    await house.sql('delete from auth.attempt')
    await timePasses()
    const owner = await house.signIn('bram', { body: { code: await codeOf(secret) } })
    const tryAt = async (at: number) =>
      (await house.signIn('bram', { body: { code: '123456' }, from: `198.51.100.${at}` })).body.word
    for (let at = 0; at < 5; at++) expect(await tryAt(at)).toBe('wrong-code')
    await house.keepWaiting()
    expect(await tryAt(6)).toBe('too-many-tries')
    expect((await house.signIn('bram', { body: { code: await codeOf(secret, 1) }, headers: page(owner.cookies) })).status).toBe(
      200,
    )
  })

  test('it can not be set up anew over the old one', async () => {
    expect((await house.send('POST', '/totp/start', { headers, body: { password } })).body.word).toBe('already-on')
    expect((await house.send('POST', '/totp/confirm', { headers, body: { code: await codeOf(secret) } })).body.word).toBe(
      'already-on',
    )
  })

  test('that it is them is shown again by a code alone, holds five minutes in that session, and is traced', async () => {
    await timePasses()
    const proven = async () => (await house.auth.sessions.look(tokenOf({ cookie: headers.cookie }, false)?.token ?? '')) as Looked
    const show = async (body: object) => (await house.send('POST', '/prove', { headers, body })).body
    expect((await proven()).session.proven).toBe(false)
    expect((await show({ password })).word).toBe('code-needed')
    expect((await show({ code: '000000' })).word).toBe('wrong-code')
    expect((await proven()).session.proven).toBe(false)
    expect(await show({ code: await codeOf(secret) })).toEqual({ ok: true })
    expect((await proven()).session.proven).toBe(true)
    await house.sql(`update auth.session set proven_at = now() - interval '301 seconds' where proven_at is not null`)
    house.auth.sessions.forget()
    expect((await proven()).session.proven).toBe(false)
    const { rows } = await house.sql(`select outcome from auth.sign_in_event where kind = 'prove' order by at`)
    expect(rows.map(({ outcome }) => outcome)).toEqual(['wrong-code', 'done'])
  })

  test('who has no second factor shows it by the password', async () => {
    const desk = page((await house.signIn('desk')).cookies)
    const show = async (body: object) => (await house.send('POST', '/prove', { headers: desk, body })).body
    expect((await show({ code: '123456' })).word).toBe('password-needed')
    expect((await show({ password: 'iets anders hoor' })).word).toBe('wrong-credentials')
    expect(await show({ password })).toEqual({ ok: true })
  })

  test('the secret lies encrypted', async () => {
    const { rows } = await house.sql('select secret from auth.second_factor')
    const plain = new TextDecoder().decode(base32.decode(secret))
    expect(rows.map((row) => row.secret).join()).not.toContain(plain)
  })

  test('password and code turn it off, and then it is due again', async () => {
    await timePasses()
    const off = (body: object) => house.send('POST', '/totp/off', { headers, body })
    expect((await off({ password, code: '000000' })).body.word).toBe('wrong-code')
    expect((await off({ password: 'niet het goede woord', code: await codeOf(secret) })).body.word).toBe('wrong-credentials')
    expect((await off({ password, code: await codeOf(secret) })).status).toBe(200)
    expect(await door(house.auth).open({ headers } as never)).toBe('none')
    expect((await house.signIn('bram')).body.secondFactor).toBe('needed')
  })
})
