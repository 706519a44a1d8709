// A server with nothing but sign-in, on a fresh database with two organisations, for tests of signing in.
import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance, type InjectOptions } from 'fastify'
import pg from 'pg'
import { inject } from 'vitest'
import { makeAccount } from '../auth/accounts.ts'
import { authRoutes } from '../auth/routes.ts'
import { type Auth, makeAuth } from '../auth/visit.ts'
import { adminOn } from '../db/roles.ts'
import { openKeys } from '../settings/keys.ts'
import { makeOrganisation, type Organisation, type Person } from './organisation.ts'

export const password = 'paard accu nietje juist'

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came
  body: any
  headers: Record<string, string | string[] | number | undefined>
  /** Cookies as set, by name. */
  cookies: Record<string, string>
}

export interface SignInHouse {
  auth: Auth
  organisation: Organisation
  app: FastifyInstance
  /** As administrator, past every policy. */
  sql(text: string, values?: unknown[]): Promise<pg.QueryResult>
  send(
    method: 'GET' | 'POST',
    path: string,
    given?: { body?: object; headers?: Record<string, string>; from?: string },
  ): Promise<Answer>
  /** Makes every wait that has begun last, so that a slow machine does not sit it out. */
  keepWaiting(): Promise<unknown>
  signIn(who: Person, given?: { body?: object; headers?: Record<string, string>; from?: string }): Promise<Answer>
  close(): Promise<void>
}

export const emailOf = (who: string) => `${who}@omzien.example`

function setCookies(list: string | string[] | undefined): Record<string, string> {
  const all = list === undefined ? [] : [list].flat()
  return Object.fromEntries(all.map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1, one.indexOf(';'))]))
}

/** @param who get an account, all with the same password */
export async function makeSignInHouse(who: readonly Person[], secure = false): Promise<SignInHouse> {
  const organisation = await makeOrganisation([])
  const keys = openKeys(inject('database').keysFolder)
  const auth = await makeAuth({ pool: organisation.pools.auth, keys, secure })
  for (const one of who) {
    const { tenantId, memberId } = organisation.actor(one)
    await makeAccount(auth.pool, { tenantId, memberId, email: emailOf(one), password })
  }
  const app = Fastify({ logger: false })
  await app.register(cookie)
  await app.register(authRoutes(auth), { prefix: '/api/v1' })
  const database = new URL(organisation.addressOf('auth').replace('@/', '@placeholder/')).pathname.slice(1)
  const admin = new pg.Pool({ connectionString: adminOn(inject('database').adminUrl, database), max: 1 })
  const send: SignInHouse['send'] = async (method, path, given = {}) => {
    const options: InjectOptions = { method, url: `/api/v1${path}`, headers: given.headers ?? {} }
    if (method === 'POST') options.payload = given.body ?? {}
    if (given.from) options.remoteAddress = given.from
    const reply = await app.inject(options)
    return {
      status: reply.statusCode,
      body: reply.json(),
      headers: reply.headers,
      cookies: setCookies(reply.headers['set-cookie']),
    }
  }
  const signIn: SignInHouse['signIn'] = (name, given = {}) =>
    send('POST', '/sign-in', { ...given, body: { email: emailOf(name), password, ...given.body } })
  const keepWaiting = () =>
    admin.query(
      `update auth.attempt set blocked_until = now() + interval '1 hour' where failures >= 5 and isfinite(blocked_until)`,
    )
  const close = async () => {
    await Promise.all([app.close(), admin.end(), organisation.close()])
  }
  return { auth, organisation, app, sql: (text, values) => admin.query(text, values), send, signIn, keepWaiting, close }
}

/** Headers of a page that holds these cookies. */
export function page(cookies: Record<string, string>): Record<string, string> {
  const cookie = Object.entries(cookies).map(([name, value]) => `${name}=${value}`)
  return { cookie: cookie.join('; '), 'sec-fetch-site': 'same-origin' }
}
