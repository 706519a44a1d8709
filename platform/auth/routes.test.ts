// Sign-in within the whole server: all other operations come through its door.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { operation } from '../../core/kit/operation.ts'
import { handle } from '../http/handler.ts'
import { makeServer } from '../http/server.ts'
import { emailOf, makeSignInHouse, page, password, type SignInHouse } from '../test/sign-in.ts'
import { authRoutes, door } from './routes.ts'
import { requireSecondFactor } from './store.ts'

const whoAmI = operation({
  name: 'test.who-am-i',
  does: 'Says who asks.',
  method: 'GET',
  path: '/who-am-i',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ id: z.uuid(), tenant: z.uuid(), source: z.string() }),
  refuses: [],
  touches: ({ id }) => [id],
})

let house: SignInHouse
let server: Awaited<ReturnType<typeof makeServer>>
beforeAll(async () => {
  house = await makeSignInHouse(['anna', 'bram', 'zara'], true)
  await requireSecondFactor(house.auth.pool, house.organisation.tenants[0], false)
  server = await makeServer({
    app: house.organisation.pools.app,
    guest: house.organisation.pools.guest,
    door: door(house.auth),
    handlers: [handle(whoAmI, async ({ actor }) => ({ id: actor.memberId, tenant: actor.tenantId, source: actor.source }))],
    version: '0',
    secure: true,
    ready: async () => true,
    plugins: [authRoutes(house.auth)],
  })
})
afterAll(async () => {
  await server.close()
  await house.close()
})

async function cookieOf(who: string): Promise<string> {
  const reply = await server.inject({ method: 'POST', url: '/api/v1/sign-in', payload: { email: emailOf(who), password } })
  expect(reply.headers['set-cookie']).toEqual([
    expect.stringMatching(/^__Host-omzien=[^;]+; Path=\/; .*; Secure$/),
    expect.stringMatching(/^__Secure-omzien-device=.*; Secure$/),
  ])
  return reply.cookies.find((one) => one.name === '__Host-omzien')?.value as string
}

const ask = (headers: Record<string, string>) => server.inject({ url: '/api/v1/who-am-i', headers })

test('a page is known by its cookie, as the person it belongs to, in one organisation', async () => {
  const reply = await ask(page({ '__Host-omzien': await cookieOf('anna') }))
  const { memberId, tenantId } = house.organisation.actor('anna')
  expect(reply.json()).toEqual({ id: memberId, tenant: tenantId, source: 'web' })
})

test('a program is known by its token', async () => {
  const reply = await ask({ authorization: `Bearer ${await cookieOf('bram')}` })
  expect(reply.json()).toMatchObject({ id: house.organisation.actor('bram').memberId, source: 'program' })
})

test('nobody, a session that owes its second factor, and a locked one are kept out', async () => {
  expect((await ask({})).statusCode).toBe(401)
  expect((await ask(page({ '__Host-omzien': await cookieOf('zara') }))).statusCode).toBe(401)
  const cookie = await cookieOf('anna')
  await house.sql(`update auth.session set last_seen_at = now() - interval '20 minutes'`)
  house.auth.sessions.forget()
  const reply = await ask(page({ '__Host-omzien': cookie }))
  expect([reply.statusCode, reply.json().title]).toEqual([423, 'Locked'])
})

test('a broken sign-in says nothing of what was typed', async () => {
  await house.sql('alter table auth.attempt rename to attempt_away')
  const reply = await server.inject({ method: 'POST', url: '/api/v1/sign-in', payload: { email: emailOf('anna'), password } })
  await house.sql('alter table auth.attempt_away rename to attempt')
  expect(reply.statusCode).toBe(500)
  expect(reply.body).not.toMatch(/anna|paard|attempt/)
})

test('under TLS a cookie of the bare name, which a neighbouring host can set, is nobody', async () => {
  const token = await cookieOf('bram')
  expect((await ask(page({ omzien: token }))).statusCode).toBe(401)
  expect((await ask(page({ '__Host-omzien': token }))).statusCode).toBe(200)
})
