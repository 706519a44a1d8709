// The web server from outside: limits, headers, problems, and what happens to a write that is sent twice.
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { listPost, takeInPost } from '../capabilities/contact/post/api.ts'
import { handlers as post } from '../capabilities/contact/post/server.ts'
import { keepImport, previewImport } from '../capabilities/finance/statements/api.ts'
import { handlers as bank } from '../capabilities/finance/statements/server.ts'
import { bankFile } from '../capabilities/finance/test-money.ts'
import { addPerson, openCase } from '../capabilities/people/api.ts'
import { handlers as ofPeople } from '../capabilities/people/server.ts'
import { giveCase } from '../capabilities/people/test-case.ts'
import { makeAccount } from '../platform/auth/accounts.ts'
import { authRoutes, door } from '../platform/auth/routes.ts'
import { requireSecondFactor } from '../platform/auth/store.ts'
import { makeAuth } from '../platform/auth/visit.ts'
import { localOnly } from '../platform/http/listen.ts'
import { makeServer } from '../platform/http/server.ts'
import { openKeys } from '../platform/settings/keys.ts'
import { makeOrganisation, newId, type Organisation, today } from '../platform/test/organisation.ts'

const handlers = [...ofPeople, ...post, ...bank]
let org: Organisation
let app: FastifyInstance
let served: Omit<Parameters<typeof makeServer>[0], 'plugins'>
let token: string
let caseId: string
const lines: string[] = []

beforeAll(async () => {
  org = await makeOrganisation(handlers)
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  const auth = await makeAuth({ pool: org.pools.auth, keys: openKeys(inject('database').keysFolder), secure: false })
  const { tenantId, memberId } = org.actor('anna')
  await makeAccount(org.pools.auth, { tenantId, memberId, email: 'anna@omzien.example', password: 'paard accu nietje juist' })
  await requireSecondFactor(org.pools.auth, tenantId, false)
  served = {
    app: org.pools.app,
    guest: org.pools.guest,
    door: door(auth),
    handlers,
    version: '9.9.9',
    secure: false,
    ready: async () => true,
  }
  app = await makeServer({
    ...served,
    plugins: [authRoutes(auth)],
    before: localOnly,
    log: { write: (line) => lines.push(line) },
  })
  const signed = await app.inject({
    method: 'POST',
    url: '/api/v1/sign-in',
    headers: { 'x-omzien-client': 'program' },
    payload: { email: 'anna@omzien.example', password: 'paard accu nietje juist' },
  })
  token = signed.json().token
})
afterAll(async () => {
  await app.close()
  await org.close()
})

function send(given: InjectOptions) {
  return app.inject({ ...given, headers: { authorization: `Bearer ${token}`, ...given.headers } })
}

const url = () => `/api/v1${openCase.path.replace('{caseId}', caseId)}`
const people = () => `/api/v1${addPerson.path.replace('{caseId}', caseId)}`

test('every answer says its version and is not kept by anyone between', async () => {
  const answer = await send({ method: 'GET', url: url() })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers).toMatchObject({
    'api-version': '9.9.9',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(answer.headers['content-security-policy']).not.toContain('unsafe-inline')
  expect(answer.headers['strict-transport-security']).toBeUndefined()
})

test('without a session: 401 as problem+json, whatever is asked', async () => {
  for (const path of [url(), `/api/v1/people/cases/${newId()}`]) {
    const answer = await app.inject({ method: 'GET', url: path })
    expect(answer.statusCode).toBe(401)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  }
})

test('what is absent and what is no id look the same', async () => {
  const absent = await send({ method: 'GET', url: `/api/v1/people/cases/${newId()}` })
  const nonsense = await send({ method: 'GET', url: '/api/v1/people/cases/x' })
  expect(absent.statusCode).toBe(404)
  expect([nonsense.statusCode, nonsense.body]).toEqual([404, absent.body])
})

test('a write without idempotency key is not understood; with one it is done once', async () => {
  const payload = { id: newId(), role: 'child', card: { family: 'Haddad', given: 'Yara' } }
  const without = await send({ method: 'POST', url: people(), payload })
  expect(without.json()).toMatchObject({ status: 400, fields: [{ code: 'idempotency-key' }] })
  const headers = { 'idempotency-key': newId() }
  const first = await send({ method: 'POST', url: people(), payload, headers })
  const again = await send({ method: 'POST', url: people(), payload, headers })
  expect(first.statusCode).toBe(200)
  expect(again.json()).toEqual(first.json())
  const other = await send({ method: 'POST', url: people(), payload: { ...payload, role: 'parent' }, headers })
  expect(other.statusCode).toBe(422)
})

test('bad fields are named, unknown ones refused, and nothing is written', async () => {
  const headers = { 'idempotency-key': newId() }
  const payload = { id: newId(), role: 'cousin', card: { family: '  ', bornOn: '2026-02-30' }, extra: 1 }
  const answer = await send({ method: 'POST', url: people(), payload, headers })
  expect(answer.statusCode).toBe(400)
  const fields = answer.json().fields as { field: string; code: string }[]
  expect(fields).toEqual(
    expect.arrayContaining([
      { field: 'role', code: 'choose' },
      { field: 'card.family', code: 'required' },
      { field: 'card.bornOn', code: 'day' },
    ]),
  )
})

test.each([
  ['text that is no JSON', '{"id": ', 'application/json', 400],
  ['a body of another kind', '<x/>', 'text/xml', 415],
  ['a body past the limit', JSON.stringify({ x: 'y'.repeat(200_000) }), 'application/json', 413],
  ['a list where a thing belongs', '[]', 'application/json', 400],
])('%s gives %s', async (_, payload, type, status) => {
  const headers = { 'content-type': type, 'idempotency-key': newId() }
  const answer = await send({ method: 'POST', url: people(), payload, headers })
  expect(answer.statusCode).toBe(status)
  expect(answer.headers['content-type']).toContain('problem+json')
})

test('a file of 30 MB is refused as too large, and so is one just past what is taken; nothing of it comes in', async () => {
  const sent = async (bytes: number) => {
    const content = Buffer.alloc(bytes, 'x').toString('base64')
    const payload = { id: newId(), fileId: newId(), receivedOn: today, name: 'scan.pdf', content }
    const to = `/api/v1${takeInPost.path.replace('{caseId}', caseId)}`
    return (await send({ method: 'POST', url: to, payload, headers: { 'idempotency-key': newId() } })).json()
  }
  expect(await sent(30_000_000)).toMatchObject({ status: 413, fields: [{ field: '', code: 'too-large' }] })
  expect(await sent(10_100_000)).toMatchObject({ status: 400, fields: [{ field: 'content', code: 'too-large' }] })
  expect(await sent(10_000_001)).toMatchObject({ status: 409, word: 'file-too-large' })
  expect((await org.get('anna', listPost, { caseId, state: 'unread' })).rows).toEqual([])
})

const movements = (count: number) =>
  bankFile(Array.from({ length: count }, (_, at) => ({ day: '2026-11-02', name: `Winkel ${at}`, cents: -1 - at })))

test('who accepts lines hears how far a long operation is, and last what came of it; a refusal too', async () => {
  const heard = async (content: string) => {
    const to = `/api/v1${previewImport.path.replace('{caseId}', caseId)}`
    const headers = { accept: 'application/x-ndjson' }
    const answer = await send({ method: 'POST', url: to, payload: { name: 'bank.csv', content }, headers })
    return answer.body.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]))
  }
  const lines = await heard(movements(600))
  expect(lines.slice(0, -1)).toEqual([0, 250, 500].map((done) => ({ done, total: 600 })))
  expect(lines.at(-1)).toMatchObject({ status: 200, body: { fresh: 600 } })
  expect(await heard(Buffer.from('<!DOCTYPE x>').toString('base64'))).toMatchObject([{ status: 409, body: { word: 'hostile' } }])
})

test('who hangs up on a long change leaves nothing of it', async () => {
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const asked = { id: newId(), name: 'bank.csv', content: movements(3000) }
  const hangUp = new AbortController()
  const answer = await fetch(`${address}/api/v1${keepImport.path.replace('{caseId}', caseId)}`, {
    method: 'POST',
    signal: hangUp.signal,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/x-ndjson',
      'content-type': 'application/json',
      'idempotency-key': newId(),
    },
    body: JSON.stringify(asked),
  })
  await answer.body?.getReader().read()
  hangUp.abort()
  // The second waits for what is left of the first, and would find all of it known.
  expect(await org.get('anna', keepImport, { caseId, ...asked })).toEqual({ id: asked.id, version: 1 })
})

test.each(['Haddad\u0000', 'Haddad\ud800'])('a text that cannot be kept as it is, is not understood', async (family) => {
  const headers = { 'idempotency-key': newId() }
  const answer = await send({ method: 'POST', url: people(), payload: { id: newId(), role: 'child', card: { family } }, headers })
  expect(answer.json()).toMatchObject({ status: 400, fields: [{ field: 'card.family', code: 'unreadable' }] })
})

test.each([
  ['%zz', 400],
  ['x'.repeat(300), 404],
  ['?constructor=1', 400],
  ['?__proto__=1', 400],
])('an address that is none (%s) gives %i and is not said back', async (tail, status) => {
  const path = tail.startsWith('?') ? tail : `/${tail}`
  const answer = await send({ method: 'GET', url: `/api/v1/people/cases${path}` })
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8'])
  expect(answer.body).not.toContain(tail.slice(1))
})

test('a write from another site is refused, though the cookie is right', async () => {
  const headers = { origin: 'https://elders.example', 'idempotency-key': newId(), cookie: `omzien=${token}` }
  const answer = await app.inject({
    method: 'POST',
    url: people(),
    headers,
    payload: { id: newId(), role: 'child', card: { family: 'X' } },
  })
  expect(answer.json()).toMatchObject({ word: 'other-site' })
})

test.each([{ host: 'omzien.example' }, { host: '127.0.0.1', 'x-forwarded-for': '10.0.0.1' }])(
  'a demo does not answer %j',
  async (headers) => {
    expect((await send({ method: 'GET', url: url(), headers })).statusCode).toBe(421)
  },
)

test('health needs no session, and an unknown address below the API is a problem', async () => {
  expect((await app.inject({ url: '/health/live' })).json()).toEqual({ live: true })
  expect((await app.inject({ url: '/health/ready' })).json()).toEqual({ ready: true })
  const nowhere = await send({ method: 'GET', url: '/api/v1/nowhere' })
  expect([nowhere.statusCode, nowhere.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8'])
})

test('the document of the API is OpenAPI 3.1 with every operation', async () => {
  const document = (await app.inject({ url: '/api/v1/openapi.json' })).json()
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths).length).toBeGreaterThan(5)
})

test('log lines are structured and hold no id, name, address or word of anyone', async () => {
  await send({ method: 'GET', url: url() })
  const text = lines.join('')
  expect(lines.map((line) => JSON.parse(line).req?.route).filter(Boolean)).toContain('/api/v1/people/cases/:caseId')
  for (const secret of [caseId, 'Haddad', 'Samira', 'anna@', token, org.actor('anna').memberId, 'paard accu'])
    expect(text).not.toContain(secret)
})

test.each([
  ['a proxy that is named', '10.0.0.1', '192.0.2.9'],
  ['anyone else', '10.0.0.2', '10.0.0.2'],
])('what %s says of the visitor', async (_who, remoteAddress, wanted) => {
  const plugins = [(own: FastifyInstance) => void own.get('/whence', (request) => request.ip)]
  const behind = await makeServer({ ...served, proxies: ['10.0.0.1'], plugins })
  const { body } = await behind.inject({ url: '/api/v1/whence', remoteAddress, headers: { 'x-forwarded-for': '192.0.2.9' } })
  await behind.close()
  expect(body).toBe(wanted)
})
