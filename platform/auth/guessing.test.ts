// Guessing gets slow, and never locks out the owner by what a stranger does.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeSignInHouse, page, type SignInHouse } from '../test/sign-in.ts'
import { devices, network } from './device.ts'
import { freeTries } from './rules.ts'
import { requireSecondFactor, sweep } from './store.ts'

let house: SignInHouse
beforeAll(async () => {
  house = await makeSignInHouse(['anna', 'bram'])
  for (const tenant of house.organisation.tenants) await requireSecondFactor(house.auth.pool, tenant, false)
})
beforeEach(() => house.sql('delete from auth.attempt'))
afterAll(() => house.close())

const wrong = { password: 'niet het goede woord' }

async function guess(times: number, given: { body?: object; headers?: Record<string, string>; from?: string }) {
  const replies = await Promise.all(
    Array.from({ length: times }, () => house.signIn('anna', { ...given, body: { ...wrong, ...given.body } })),
  )
  return replies.filter((reply) => reply.status === 401).length
}

describe('a stranger', () => {
  test('gets a few tries, also when all come at the same moment, and then waits', async () => {
    expect(await guess(12, { from: '198.51.100.9' })).toBe(freeTries.account)
    await house.keepWaiting()
    const reply = await house.signIn('anna', { from: '198.51.100.9' })
    expect(reply.status).toBe(429)
    expect(reply.body.word).toBe('too-many-tries')
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('gets as many for an e-mail nobody has', async () => {
    expect(await guess(12, { body: { email: 'niemand@omzien.example' } })).toBe(freeTries.account)
  })

  test('may try again after the wait, and then waits twice as long', async () => {
    await guess(5, {})
    const wait = async () => {
      const { rows } = await house.sql(
        `select extract(epoch from max(blocked_until - last_at) filter (where isfinite(blocked_until)))::float8 as seconds from auth.attempt where blocked_until > last_at`,
      )
      return rows[0].seconds
    }
    const waits: number[] = [await wait()]
    for (let round = 0; round < 3; round++) {
      await house.sql('update auth.attempt set blocked_until = now()')
      expect(await guess(3, {})).toBe(1)
      waits.push(await wait())
    }
    expect(waits.map(Math.round)).toEqual([1, 2, 4, 8])
  })

  test('does not block the owner at another address', async () => {
    await guess(40, { from: '198.51.100.9' })
    await house.keepWaiting()
    expect((await house.signIn('anna', { from: '192.0.2.4' })).status).toBe(200)
  })

  test('at the same address does not block the owner on a device that is known', async () => {
    const { cookies } = await house.signIn('anna', { from: '192.0.2.4' })
    await guess(60, { from: '192.0.2.4' })
    await house.keepWaiting()
    expect((await house.signIn('anna', { from: '192.0.2.4' })).status).toBe(429)
    expect((await house.signIn('anna', { from: '192.0.2.4', headers: page(cookies) })).status).toBe(200)
  })

  test('who tries many e-mails from one address waits too', async () => {
    const bodies = Array.from({ length: freeTries.address + 10 }, (_, at) => ({ email: `iemand${at}@omzien.example` }))
    const counts = await Promise.all(bodies.map((body) => guess(1, { body, from: '198.51.100.20' })))
    expect(counts.filter((one) => one === 1)).toHaveLength(freeTries.address)
  })

  test('gets no fresh tries by signing in to an account of their own in between', async () => {
    const own = await house.signIn('bram', { from: '198.51.100.21' })
    expect(await guess(12, { from: '198.51.100.21', headers: page(own.cookies) })).toBe(freeTries.account)
  })
})

describe('the owner', () => {
  test('who mistypes starts afresh after the right password', async () => {
    for (let round = 0; round < 3; round++) {
      expect(await guess(4, {})).toBe(4)
      expect((await house.signIn('anna')).status).toBe(200)
    }
  })

  test('on a known device has few tries as well', async () => {
    const { cookies } = await house.signIn('anna')
    expect(await guess(12, { headers: page(cookies) })).toBe(freeTries.device)
  })

  test('of a locked session has few tries at the password, and waits', async () => {
    const { cookies } = await house.signIn('anna')
    const tries = Array.from({ length: 9 }, () => house.send('POST', '/unlock', { headers: page(cookies), body: wrong }))
    const replies = await Promise.all(tries)
    expect(replies.filter((reply) => reply.body.word === 'wrong-credentials')).toHaveLength(freeTries.session)
  })
})

test('a known device is known for eight accounts at most, and not by a forged cookie', () => {
  const own = devices(house.auth.keys)
  let cookie = own.remember(undefined, 'account 0')
  for (let at = 1; at < 10; at++) cookie = own.remember(cookie, `account ${at}`)
  expect(own.knownFor(cookie, 'account 9')).toBe(own.knownFor(cookie, 'account 2'))
  expect(own.knownFor(cookie, 'account 1')).toBeNull()
  expect(own.knownFor(`${cookie.slice(0, -1)}${cookie.endsWith('A') ? 'B' : 'A'}`, 'account 2')).toBeNull()
  expect(own.knownFor(`x${cookie.slice(1)}`, 'account 9')).toBeNull()
  expect(own.knownFor('rommel', 'account 9')).toBeNull()
})

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('the network of %s is %s', (ip, expected) => {
  expect(network(ip)).toBe(expected)
})

test('what ran out is swept away, the rest stays', async () => {
  await guess(1, {})
  await house.sql(
    `insert into auth.attempt (bucket, failures, last_at) values ('\\x${'00'.repeat(32)}', 3, now() - interval '25 hours')`,
  )
  const { cookies } = await house.signIn('bram')
  await sweep(house.auth.pool)
  expect((await house.sql('select from auth.attempt where failures = 3')).rowCount).toBe(0)
  expect((await house.sql('select from auth.attempt')).rowCount).toBeGreaterThan(0)
  expect((await house.send('GET', '/me', { headers: page(cookies) })).status).toBe(200)
})
