// Two servers on one database: what one did holds at the other, and what is to be done is done once.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { addPerson, openCase } from '../capabilities/people/api.ts'
import { handlers as ofPeople } from '../capabilities/people/server.ts'
import { giveCase } from '../capabilities/people/test-case.ts'
import { operation } from '../core/kit/operation.ts'
import { receipt } from '../core/kit/receipt.ts'
import { makeAccount } from '../platform/auth/accounts.ts'
import { authRoutes, door } from '../platform/auth/routes.ts'
import { freeTries } from '../platform/auth/rules.ts'
import { requireSecondFactor } from '../platform/auth/store.ts'
import { makeAuth } from '../platform/auth/visit.ts'
import { openPools, type Pools } from '../platform/db/pools.ts'
import { handle } from '../platform/http/handler.ts'
import { makeServer } from '../platform/http/server.ts'
import { listen, registerListeners } from '../platform/jobs/listeners.ts'
import { runJobs } from '../platform/jobs/runner.ts'
import { openKeys } from '../platform/settings/keys.ts'
import { makeOrganisation, newId, type Organisation } from '../platform/test/organisation.ts'

const happen = operation({
  name: 'search.happen',
  does: 'Tells news, for this test.',
  method: 'POST',
  path: '/search/happen',
  ...({ about: 'own', right: 'anyone', trace: 'change' } as const),
  asks: z.object({ id: z.uuid() }),
  gives: receipt,
  refuses: [],
})
const tellNews = handle(happen, async ({ tell }, { id }) => {
  await tell('test.happened', [id])
  return { id, version: 1 }
})
const heard: string[] = []
const hear = listen('test.happened', 'test.hear', async (_, subjects) => {
  heard.push(...subjects)
})

const email = 'anna@omzien.example'
const password = 'paard accu nietje juist'
let org: Organisation
let caseId: string
const pools: Pools[] = []
let [one, other]: FastifyInstance[] = []

/** A server as another machine would run it: its own pools, its own memory. */
async function startServer(): Promise<FastifyInstance> {
  const own = openPools(org.addressOf, 4)
  pools.push(own)
  const auth = await makeAuth({ pool: own.auth, keys: openKeys(inject('database').keysFolder), secure: false })
  const handlers = [...ofPeople, tellNews]
  const on = {
    app: own.app,
    guest: own.guest,
    door: door(auth),
    handlers,
    version: '1.0.0',
    secure: false,
    ready: async () => true,
  }
  return makeServer({ ...on, plugins: [authRoutes(auth)] })
}

beforeAll(async () => {
  registerListeners([hear])
  org = await makeOrganisation([...ofPeople, tellNews])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  const { tenantId, memberId } = org.actor('anna')
  await makeAccount(org.pools.auth, { tenantId, memberId, email, password })
  await requireSecondFactor(org.pools.auth, tenantId, false)
  ;[one, other] = [await startServer(), await startServer()]
})
afterAll(async () => {
  registerListeners([])
  for (const server of [one, other]) await server?.close()
  await Promise.all(pools.map((own) => own.close()))
  await org.close()
})

const signIn = (at: FastifyInstance | undefined, typed: string) =>
  at?.inject({
    method: 'POST',
    url: '/api/v1/sign-in',
    headers: { 'x-omzien-client': 'program' },
    payload: { email, password: typed },
  })
const tokenAt = async (at: FastifyInstance | undefined) => (await signIn(at, password))?.json().token as string
const look = async (at: FastifyInstance | undefined, token: string) =>
  (
    await at?.inject({
      method: 'GET',
      url: `/api/v1${openCase.path.replace('{caseId}', caseId)}`,
      headers: { authorization: `Bearer ${token}` },
    })
  )?.statusCode

test('a session of one is a session at the other, and ended at one it is refused at the other within a second', async () => {
  const token = await tokenAt(one)
  expect(await look(other, token)).toBe(200)
  await one?.inject({ method: 'POST', url: '/api/v1/sign-out', headers: { authorization: `Bearer ${token}` }, payload: {} })
  const ended = performance.now()
  await expect.poll(() => look(other, token), { timeout: 5000, interval: 20 }).toBe(401)
  // A second, and the time of the question that found out.
  expect(performance.now() - ended).toBeLessThan(1500)
})

test('wrong tries at both count together', async () => {
  await org.pools.auth.query('delete from auth.attempt')
  const words: string[] = []
  for (let nth = 0; nth < freeTries.account + 1; nth++) {
    words.push((await signIn(nth % 2 ? one : other, 'niet het goede woord'))?.json().word)
  }
  expect(words).toEqual([...Array.from({ length: freeTries.account }, () => 'wrong-credentials'), 'too-many-tries'])
  await org.pools.auth.query('delete from auth.attempt')
})

test('the same write sent to both at once is done once', async () => {
  const token = await tokenAt(one)
  const payload = { id: newId(), role: 'child', card: { family: 'Haddad', given: 'Yara' } }
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': newId() }
  const url = `/api/v1${addPerson.path.replace('{caseId}', caseId)}`
  const send = async (at: FastifyInstance | undefined) => at?.inject({ method: 'POST', url, headers, payload })
  const answers = await Promise.all([one, other, one, other].map(send))
  expect(new Set(answers.map((answer) => answer?.body)).size).toBe(1)
  const { people } = await org.get('anna', openCase, { caseId })
  expect(people.filter(({ name }) => name.startsWith('Yara'))).toHaveLength(1)
})

test('a job is done by one of them, once', async () => {
  const running = await Promise.all(pools.map(({ worker }) => runJobs(worker, [hear])))
  const told = Array.from({ length: 60 }, () => newId())
  await Promise.all(told.map((id) => org.get('anna', happen, { id })))
  await expect.poll(() => told.every((id) => heard.includes(id)), { timeout: 20_000 }).toBe(true)
  await Promise.all(running.map((each) => each.stop()))
  expect(heard.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(told.toSorted((a, b) => (a < b ? -1 : 1)))
})
