// The door without an account, from outside: which organisation, how much an address, what is traced, and all that stays shut.
import { createHash } from 'node:crypto'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { guestSecret, publicName } from '../core/kit/guest.ts'
import { guestOperation } from '../core/kit/operation.ts'
import { receipt } from '../core/kit/receipt.ts'
import { authRoutes, door } from '../platform/auth/routes.ts'
import { makeAuth } from '../platform/auth/visit.ts'
import { handle } from '../platform/http/handler.ts'
import { openapi } from '../platform/http/openapi.ts'
import { guestChanges } from '../platform/http/rules.ts'
import { makeServer } from '../platform/http/server.ts'
import { openKeys } from '../platform/settings/keys.ts'
import { nobody } from '../platform/tenancy/guest.ts'
import { makeOrganisation, newId, type Organisation } from '../platform/test/organisation.ts'

const look = guestOperation({
  name: 'people.look-as-guest',
  does: 'Gives which organisations a guest sees, and the hash of what they brought.',
  method: 'POST',
  path: '/people/at/{organisation}/look',
  about: 'own',
  trace: 'look',
  asks: z.object({ organisation: publicName, secret: guestSecret.optional() }),
  gives: z.object({ names: z.array(z.string()), secret: z.string().nullable(), circles: z.string() }),
  refuses: [],
})
const pry = guestOperation({
  name: 'people.pry-as-guest',
  does: 'Reads what is not open to guests.',
  method: 'POST',
  path: '/people/at/{organisation}/pry',
  about: 'own',
  trace: 'look',
  asks: z.object({ organisation: publicName }),
  gives: z.object({}),
  refuses: [],
})
const send = guestOperation({
  name: 'people.send-as-guest',
  does: 'Sends something as a guest.',
  method: 'POST',
  path: '/people/at/{organisation}/sent',
  about: 'own',
  trace: 'change',
  asks: z.object({ organisation: publicName, id: z.uuid() }),
  gives: receipt,
  refuses: ['closed'],
})

let org: Organisation
let app: FastifyInstance
let admin: pg.Client

const handlers = [
  handle(look, async ({ db }) => {
    const names = await db.selectFrom('tenancy.tenant').select('name').execute()
    const { rows } = await sql<{ secret: string | null; circles: string }>`select encode(db.my_secret(), 'hex') as secret,
      coalesce(current_setting('omzien.circles', true), '') as circles`.execute(db)
    return { names: names.map((one) => one.name), secret: rows[0]?.secret ?? null, circles: rows[0]?.circles ?? '' }
  }),
  handle(pry, async ({ db }) => {
    await db.selectFrom('people.person').select('id').execute()
    return {}
  }),
  handle(send, async (_, { id }) => ({ id, version: 1 })),
]

beforeAll(async () => {
  org = await makeOrganisation(handlers)
  const auth = await makeAuth({ pool: org.pools.auth, keys: openKeys(inject('database').keysFolder), secure: false })
  const served = { app: org.pools.app, guest: org.pools.guest, door: door(auth), handlers }
  app = await makeServer({
    ...served,
    version: '1.0.0',
    secure: false,
    ready: async () => true,
    plugins: [authRoutes(auth)],
  })
  admin = new pg.Client({ connectionString: org.addressOf('migrate') })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await app.close()
  await org.close()
})

const at = (name: string, what: string) => `/api/v1/people/at/${name}/${what}`
const post = (url: string, given: Partial<InjectOptions> = {}) => app.inject({ method: 'POST', url, payload: {}, ...given })

test('a guest needs no account, and comes in at one organisation', async () => {
  const answer = await post(at('organisatie-1', 'look'))
  expect([answer.statusCode, answer.json()]).toEqual([200, { names: ['Organisatie 1'], secret: null, circles: '' }])
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.headers['set-cookie']).toBeUndefined()
})

test('a name of no organisation and a name that cannot be one look the same', async () => {
  const answers = await Promise.all(['nergens', 'X', 'a--b', '%00'].map((name) => post(at(name, 'look'))))
  expect(answers.map((one) => one.statusCode)).toEqual([404, 404, 404, 404])
})

test('what a guest was given goes on as its hash', async () => {
  const secret = 'abcdefghijklmnopqrstuv'
  const answer = await post(at('organisatie-1', 'look'), { payload: { secret } })
  expect(answer.json().secret).toBe(createHash('sha256').update(secret).digest('hex'))
})

test('a table that is not opened to guests is shut, and says nothing', async () => {
  const answer = await post(at('organisatie-1', 'pry'))
  expect(answer.statusCode).toBe(500)
  expect(answer.body).not.toContain('person')
})

test('without a context a guest sees no organisation, and asks for none by another way', async () => {
  expect((await org.pools.guest.query('select name from tenancy.tenant')).rows).toEqual([])
  await expect(org.pools.guest.query('select * from tenancy.tenant')).rejects.toThrow('permission denied')
  await expect(org.pools.guest.query('select tenancy.circles_of($1, $2)', [org.tenants[0], newId()])).rejects.toThrow(
    'permission denied',
  )
})

test('a write of a guest carries a key, comes from no other site, and is done once', async () => {
  const id = newId()
  expect((await post(at('organisatie-1', 'sent'), { payload: { id } })).statusCode).toBe(400)
  const key = newId()
  const strange = { 'idempotency-key': key, 'sec-fetch-site': 'cross-site' }
  expect((await post(at('organisatie-1', 'sent'), { payload: { id }, headers: strange })).json()).toMatchObject({
    word: 'other-site',
  })
  const twice = [1, 2].map(() => post(at('organisatie-1', 'sent'), { payload: { id }, headers: { 'idempotency-key': key } }))
  expect((await Promise.all(twice)).map((one) => one.json())).toEqual([
    { id, version: 1 },
    { id, version: 1 },
  ])
  const other = await post(at('organisatie-1', 'sent'), { payload: { id: newId() }, headers: { 'idempotency-key': key } })
  expect(other.json()).toMatchObject({ word: 'key-used' })
})

test('what a guest did is traced in the name of nobody at work', async () => {
  const id = newId()
  await post(at('organisatie-2', 'sent'), { payload: { id }, headers: { 'idempotency-key': newId() } })
  const worker = await org.pools.worker.connect()
  await worker.query(`begin; set local omzien.tenant = '${org.tenants[1]}'`)
  const { rows } = await worker.query(
    `select member_id, source, outcome, roles from audit.event where subjects = array['${id}']::uuid[]`,
  )
  await worker.query('commit')
  worker.release()
  expect(rows).toEqual([{ member_id: nobody, source: 'guest', outcome: 'done', roles: [] }])
})

test('an address sends so much and then waits; another address does not', async () => {
  const one = (remoteAddress: string) =>
    post(at('organisatie-1', 'sent'), { payload: { id: newId() }, headers: { 'idempotency-key': newId() }, remoteAddress })
  for (let n = 0; n < guestChanges.most; n++) expect((await one('192.0.2.7')).statusCode).toBe(200)
  const held = await one('192.0.2.7')
  expect([held.statusCode, held.json().word]).toEqual([429, 'too-many-tries'])
  expect(Number(held.headers['retry-after'])).toBeGreaterThan(0)
  expect((await one('192.0.2.8')).statusCode).toBe(200)
})

test('the document of the API says that no session is needed, and what waits', () => {
  const document = openapi([look], '1') as { paths: Record<string, { post: { security: unknown; responses: object } }> }
  const described = document.paths[look.path]?.post
  expect(described?.security).toEqual([])
  expect(Object.keys(described?.responses ?? {})).toEqual(expect.arrayContaining(['200', '404', '429']))
  expect(Object.keys(described?.responses ?? {})).not.toContain('401')
})
