// Signing in and out, as pages and programs do it.
import { getMigrations } from 'better-auth/db/migration'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openKeys } from '../settings/keys.ts'
import { emailOf, makeSignInHouse, page, password, type SignInHouse } from '../test/sign-in.ts'
import { librarySettings } from './library.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { door } from './routes.ts'
import { served } from './server.ts'
import { requireSecondFactor } from './store.ts'
import { deviceCookie, sessionCookie } from './token.ts'

let house: SignInHouse
beforeAll(async () => {
  house = await makeSignInHouse(['anna', 'bram', 'desk', 'wim', 'zara'])
  for (const tenant of house.organisation.tenants) await requireSecondFactor(house.auth.pool, tenant, false)
})
afterAll(() => house.close())

describe('a page', () => {
  test('signs in with e-mail and password, and is known by its cookie', async () => {
    const reply = await house.signIn('anna', { body: { email: '  Anna@omzien.example ' } })
    expect(reply.status).toBe(200)
    expect(reply.body).toEqual({
      memberId: house.organisation.actor('anna').memberId,
      name: 'anna',
      tenantName: 'Organisatie 1',
      secondFactor: 'ok',
    })
    const me = await house.send('GET', '/me', { headers: page(reply.cookies) })
    expect(me.body).toMatchObject({
      name: 'anna',
      roles: ['socialWorker'],
      teams: [{ name: 'oost' }],
      locked: false,
      demo: false,
      secondFactor: 'ok',
    })
    expect(me.body.rights).toContain('case.work')
    expect(Buffer.from(me.body.keyForDevice, 'base64')).toHaveLength(32)
    expect(me.headers['cache-control']).toBe('no-store')
  })

  test('gets a cookie no script reads and no other site sends', async () => {
    const { headers } = await house.signIn('anna')
    const [session = ''] = headers['set-cookie'] as string[]
    expect(session).toMatch(/^omzien=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200$/)
  })

  test('signs out here, and everywhere', async () => {
    const [one, two, three] = [await house.signIn('bram'), await house.signIn('bram'), await house.signIn('bram')]
    const me = async (of: typeof one) => (await house.send('GET', '/me', { headers: page(of.cookies) })).status
    const out = await house.send('POST', '/sign-out', { headers: page(one.cookies) })
    expect(out.headers['set-cookie']).toContain('omzien=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0')
    expect([await me(one), await me(two), await me(three)]).toEqual([401, 200, 200])
    await house.send('POST', '/sign-out', { headers: page(two.cookies), body: { everywhere: true } })
    expect([await me(two), await me(three)]).toEqual([401, 401])
  })

  test('sees its sessions and ends one of them, not those of others', async () => {
    const [one, two] = [await house.signIn('wim', { headers: { 'user-agent': 'Telefoon' } }), await house.signIn('wim')]
    const list = await house.send('GET', '/sessions', { headers: page(two.cookies) })
    const other = list.body.rows.find((row: { current: boolean }) => !row.current)
    expect(other.device).toBe('Telefoon')
    const stranger = await house.signIn('zara')
    const path = `/sessions/${other.sessionId}/revoke`
    expect((await house.send('POST', path, { headers: page(two.cookies) })).body.word).toBe('proof-needed')
    await house.sql('update auth.session set proven_at = now()')
    house.auth.sessions.forget()
    expect((await house.send('POST', path, { headers: page(stranger.cookies) })).status).toBe(404)
    expect((await house.send('POST', path, { headers: page(two.cookies) })).status).toBe(200)
    expect((await house.send('GET', '/me', { headers: page(one.cookies) })).status).toBe(401)
  })

  test('of another site can not write, not even a sign-in', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elders.example' },
      { origin: 'null' },
    ]) {
      expect((await house.signIn('anna', { headers })).status).not.toBe(200)
    }
    const { cookies } = await house.signIn('anna')
    const bare = { cookie: page(cookies).cookie as string }
    expect((await house.send('POST', '/sign-out', { headers: bare })).body.word).toBe('other-site')
    expect(
      (await house.send('POST', '/sign-out', { headers: { ...bare, host: 'a.example', origin: 'http://a.example' } })).status,
    ).toBe(200)
  })
})

describe('a program', () => {
  test('gets the token when it asks, and no cookie', async () => {
    const reply = await house.signIn('anna', { headers: { 'x-omzien-client': 'program' } })
    expect(reply.cookies).toEqual({})
    const headers = { authorization: `Bearer ${reply.body.token}` }
    expect((await house.send('GET', '/me', { headers })).body.name).toBe('anna')
    expect(await door(house.auth).open({ headers } as never)).toMatchObject({ name: 'anna', source: 'program' })
  })
})

describe('whoever is not let in', () => {
  test('hears the same for a wrong password as for an unknown e-mail', async () => {
    const wrong = await house.signIn('anna', { body: { password: 'iets heel anders dus' }, from: '198.51.100.1' })
    const unknown = await house.signIn('anna', { body: { email: 'niemand@omzien.example' }, from: '198.51.100.1' })
    expect(wrong.status).toBe(401)
    expect(wrong.body).toEqual(unknown.body)
    expect(wrong.body.word).toBe('wrong-credentials')
  })

  test('waits as long for a wrong password as for an unknown e-mail', async () => {
    const time = async (who: string, at: number) => {
      const start = performance.now()
      await house.signIn('anna', { body: { email: who, password: 'iets heel anders dus' }, from: `203.0.113.${at}` })
      return performance.now() - start
    }
    const [known, unknown] = [[] as number[], [] as number[]]
    for (let at = 0; at < 9; at++) {
      known.push(await time(emailOf('anna'), at))
      unknown.push(await time('niemand@omzien.example', at))
    }
    const median = (list: number[]) => list.sort((a, b) => a - b)[4] as number
    expect(median(known) / median(unknown)).toBeGreaterThan(0.6)
    expect(median(known) / median(unknown)).toBeLessThan(1.6)
  })

  test('has left the organisation', async () => {
    const { cookies } = await house.signIn('desk')
    await house.sql(`update tenancy.member set ended_on = current_date - 1 where name = 'desk'`)
    house.auth.sessions.forget()
    expect((await house.send('GET', '/me', { headers: page(cookies) })).status).toBe(401)
    expect((await house.signIn('desk')).body.word).toBe('wrong-credentials')
  })

  test('typed something that is no e-mail', async () => {
    const reply = await house.signIn('anna', { body: { email: 'anna', more: 1 } })
    expect(reply.status).toBe(400)
    expect(reply.body.fields).toContainEqual({ field: 'email', code: 'email' })
  })
})

describe('what is kept', () => {
  test('opens nothing: tokens and passwords are hashed', async () => {
    const reply = await house.signIn('anna', { headers: { 'x-omzien-client': 'program' } })
    const { rows } = await house.sql('select token from auth.session union all select password from auth.credential')
    const all = rows.map((row) => row.token).join(' ')
    expect(all).not.toContain(reply.body.token)
    expect(all).toMatch(/\$argon2id\$v=19\$m=32768,t=3,p=1\$/)
    const { rows: tokens } = await house.sql('select token from auth.session')
    expect((await house.send('GET', '/me', { headers: { authorization: `Bearer ${tokens[0].token}` } })).status).toBe(401)
  })

  test('is a trace of every try, without e-mail, password or address', async () => {
    await house.signIn('zara', { body: { password: 'geheim geheim geheim' }, from: '198.51.100.7' })
    const { cookies } = await house.signIn('zara', { from: '198.51.100.7' })
    await house.send('POST', '/sign-out', { headers: page(cookies), from: '198.51.100.7' })
    const { rows } = await house.sql('select * from auth.sign_in_event order by at desc limit 3')
    expect(rows.map((row) => [row.kind, row.outcome])).toEqual([
      ['sign-out', 'done'],
      ['sign-in', 'done'],
      ['sign-in', 'wrong-credentials'],
    ])
    expect(rows[0].tenant_id).toBe(house.organisation.tenants[1])
    expect(JSON.stringify(rows)).not.toMatch(/zara|geheim|198\.51/)
  })

  test('can only be touched by the role of sign-in', async () => {
    for (const table of ['member_account', 'credential', 'session', 'second_factor', 'one_time', 'attempt', 'sign_in_event']) {
      await expect(house.organisation.pools.app.query(`select from auth.${table}`)).rejects.toThrow('permission denied')
      await expect(house.organisation.pools.worker.query(`select from auth.${table}`)).rejects.toThrow('permission denied')
    }
    await expect(house.auth.pool.query('delete from auth.sign_in_event')).rejects.toThrow('permission denied')
    await expect(house.auth.pool.query('select initials from tenancy.member')).rejects.toThrow('permission denied')
  })

  test('is as the library wants its tables', async () => {
    const keys = openKeys(inject('database').keysFolder)
    await house.auth.library.checkSchema?.()
    const { toBeCreated, toBeAdded } = await getMigrations(librarySettings(house.auth.pool, keys) as never)
    expect([toBeCreated, toBeAdded.map((one) => [one.table, Object.keys(one.fields)])]).toEqual([[], []])
  })
})

test('under TLS no cookie travels in the open', () => {
  expect(
    [sessionCookie('x', true), sessionCookie(null, true), deviceCookie('x', true)].every((one) => one.endsWith('; Secure')),
  ).toBe(true)
})

test('two equal passwords have two hashes, and each hash knows its own password', async () => {
  const [one, two] = [await hashPassword(password), await hashPassword(password)]
  expect(one).not.toBe(two)
  expect(await verifyPassword({ hash: one, password })).toBe(true)
  expect(await verifyPassword({ hash: one, password: `${password}.` })).toBe(false)
  expect(await verifyPassword({ hash: 'plain', password: 'plain' })).toBe(false)
})

test('nothing is reachable but the operations of sign-in', async () => {
  expect(served).toHaveLength(15)
  for (const path of [
    '/sign-up/email',
    '/auth/sign-up/email',
    '/api/auth/sign-up/email',
    '/sign-in/email',
    '/get-session',
    '/two-factor/enable',
  ]) {
    expect((await house.send('POST', path)).status).toBe(404)
  }
})
