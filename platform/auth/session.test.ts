// A session locks when idle, ends after a working day, and stops at once everywhere when it is revoked.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeSignInHouse, page, password, type SignInHouse } from '../test/sign-in.ts'
import { door } from './routes.ts'
import { sessions } from './session.ts'
import { requireSecondFactor } from './store.ts'
import { hashToken } from './token.ts'

let house: SignInHouse
beforeAll(async () => {
  house = await makeSignInHouse(['anna', 'lena'])
  await requireSecondFactor(house.auth.pool, house.organisation.tenants[0], false)
})
afterAll(() => house.close())

async function begin() {
  const { cookies } = await house.signIn('anna')
  const token = cookies.omzien as string
  const age = async (column: string, minutes: number) => {
    await house.sql(`update auth.session set ${column} = ${column} - make_interval(mins => $2) where token = $1`, [
      hashToken(token),
      minutes,
    ])
    house.auth.sessions.forget()
  }
  const lastSeen = async () => {
    const { rows } = await house.sql(
      'select extract(epoch from now() - last_seen_at)::float8 as ago from auth.session where token = $1',
      [hashToken(token)],
    )
    return rows[0].ago as number
  }
  return { token, headers: page(cookies), age, lastSeen }
}

test('a session says who, where and in which teams', async () => {
  const { token } = await begin()
  const { tenantId, memberId } = house.organisation.actor('anna')
  expect(await house.auth.sessions.open(token)).toMatchObject({
    tenantId,
    memberId,
    name: 'anna',
    tenantName: 'Organisatie 1',
    roles: ['socialWorker'],
    teams: [{ id: house.organisation.teams.oost, name: 'oost' }],
    demo: false,
    restricted: false,
    startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    proven: false,
  })
})

test('a token nobody made opens nothing', async () => {
  expect(await house.auth.sessions.open('A'.repeat(43))).toBe('none')
  expect(await door(house.auth).open({ headers: { cookie: 'omzien=kort' } } as never)).toBe('none')
  expect(await door(house.auth).open({ headers: { authorization: 'Basic eA==' } } as never)).toBe('none')
})

test('a session revoked on one instance is closed on another within a second', async () => {
  const { token, headers } = await begin()
  const elsewhere = sessions(house.auth.pool)
  expect(await elsewhere.open(token)).toMatchObject({ name: 'anna' })
  await house.send('POST', '/sign-out', { headers })
  await new Promise((go) => setTimeout(go, 1000))
  expect(await elsewhere.open(token)).toBe('none')
})

test('many requests at one moment ask the database once', async () => {
  const { token } = await begin()
  let asked = 0
  const query = (...given: [string, unknown[]]) => {
    asked++
    return house.auth.pool.query(...given)
  }
  const own = sessions({ query } as never)
  await Promise.all(Array.from({ length: 50 }, () => own.open(token)))
  expect(asked).toBe(1)
})

describe('after idle minutes', () => {
  test('a session locks, keeps who it is, and gives no key for drafts', async () => {
    const { token, headers, age } = await begin()
    await age('last_seen_at', 14)
    expect(await house.auth.sessions.open(token)).toMatchObject({ name: 'anna' })
    await age('last_seen_at', 15)
    expect(await house.auth.sessions.open(token)).toBe('locked')
    expect(await door(house.auth).open({ headers } as never)).toBe('locked')
    const me = await house.send('GET', '/me', { headers })
    expect(me.body).toMatchObject({ name: 'anna', locked: true, keyForDevice: null })
    expect((await house.send('GET', '/sessions', { headers })).status).toBe(423)
    expect((await house.send('POST', '/totp/start', { headers, body: { password } })).status).toBe(423)
  })

  test('looking at a locked session does not wake it; its password does, with the same key for drafts', async () => {
    const { headers, age, lastSeen } = await begin()
    const before = (await house.send('GET', '/me', { headers })).body.keyForDevice
    await age('last_seen_at', 16)
    await house.send('GET', '/me', { headers })
    expect(await lastSeen()).toBeGreaterThan(900)
    expect((await house.send('POST', '/unlock', { headers, body: { password: 'niet het goede woord' } })).body.word).toBe(
      'wrong-credentials',
    )
    expect((await house.send('GET', '/me', { headers })).body.locked).toBe(true)
    expect((await house.send('POST', '/unlock', { headers, body: { password } })).body).toEqual({ ok: true })
    expect((await house.send('GET', '/me', { headers })).body).toMatchObject({ locked: false, keyForDevice: before })
  })

  test('use is written down at most once a minute', async () => {
    const { token, age, lastSeen } = await begin()
    await house.sql(`update auth.session set last_seen_at = now() - interval '50 seconds' where token = $1`, [hashToken(token)])
    house.auth.sessions.forget()
    await house.auth.sessions.open(token)
    expect(await lastSeen()).toBeGreaterThan(49)
    await age('last_seen_at', 1)
    await house.auth.sessions.open(token)
    expect(await lastSeen()).toBeLessThan(5)
  })
})

test('after twelve hours a session is over, however busy it was', async () => {
  const { token, age } = await begin()
  const { rows } = await house.sql(
    'select extract(epoch from expires_at - created_at)::int as seconds from auth.session where token = $1',
    [hashToken(token)],
  )
  expect(rows[0].seconds).toBe(12 * 60 * 60)
  await age('expires_at', 12 * 60)
  expect(await house.auth.sessions.open(token)).toBe('none')
})

test('a session ends with the work of its owner, and signing in anew leaves no old session open', async () => {
  const { cookies } = await house.signIn('lena')
  const again = await house.signIn('lena', { headers: page(cookies) })
  expect(await house.auth.sessions.open(cookies.omzien as string)).toBe('none')
  expect(await house.auth.sessions.open(again.cookies.omzien as string)).toMatchObject({ name: 'lena' })
  await house.sql(`update tenancy.member set ended_on = (now() at time zone 'Europe/Amsterdam')::date where name = 'lena'`)
  house.auth.sessions.forget()
  expect(await house.auth.sessions.open(again.cookies.omzien as string)).toBe('none')
})
