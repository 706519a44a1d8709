// Requests as bytes: for the server as it is, signed in as a program, and for the bare one.
import { randomUUID } from 'node:crypto'
import { keysOf, type Statement } from './same-sql.ts'
import { password } from './size.ts'
import type { Subject } from './subjects.ts'
import { freshKey, type Step } from './works.ts'

/** Tokens by e-mail. */
export type Tokens = ReadonlyMap<string, string>

/** Signs in everyone the requests are sent as, like any program. */
export async function signInAll(port: number, subjects: readonly Subject[]): Promise<Tokens> {
  const tokens = new Map<string, string>()
  for (const email of new Set(subjects.map((one) => one.email))) {
    const headers = { 'content-type': 'application/json', 'x-omzien-client': 'program', 'idempotency-key': randomUUID() }
    const body = JSON.stringify({ email, password })
    const reply = await fetch(`http://127.0.0.1:${port}/api/v1/sign-in`, { method: 'POST', headers, body })
    const given = (await reply.json()) as { token?: string }
    if (!given.token) throw new Error(`sign-in as ${email}: ${reply.status} ${JSON.stringify(given)}`)
    tokens.set(email, given.token)
  }
  return tokens
}

function raw(method: string, path: string, given: { headers: string[]; body?: string }): string {
  const { headers, body } = given
  const length = body === undefined ? [] : ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`]
  return [`${method} ${path} HTTP/1.1`, 'host: 127.0.0.1', ...headers, ...length, '', body ?? ''].join('\r\n')
}

const query = (fields: Record<string, unknown>) => new URLSearchParams(fields as Record<string, string>).toString()

/** A step as a program sends it. */
export function ourRequest(step: Step, token: string): string {
  const { method, path, trace } = step.operation
  const rest = { ...step.asked }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    return value
  })
  const headers = [`authorization: Bearer ${token}`, ...(trace === 'change' ? [`idempotency-key: ${freshKey}`] : [])]
  if (method !== 'GET') return raw(method, `/api/v1${filled}`, { headers, body: JSON.stringify(rest) })
  const asked = query(rest)
  return raw(method, `/api/v1${filled}${asked ? `?${asked}` : ''}`, { headers })
}

/** The same step for the bare server: only what its statements need. The token comes along for the split of costs. */
export function bareRequest(
  endpoint: number,
  statements: readonly Statement[],
  given: { subject: Subject; step: Step; token: string },
): string {
  const keys = keysOf(given.subject, given.step)
  const needed = new Set([
    'tenantId',
    'memberId',
    ...statements.flatMap(({ parts }) => parts.flatMap((part) => ('key' in part ? [part.key] : []))),
  ])
  const fields = Object.fromEntries([...needed].map((name) => [name, keys[name]]))
  const headers = [`authorization: Bearer ${given.token}`]
  if (given.step.operation.method === 'GET') return raw('GET', `/${endpoint}?${query(fields)}`, { headers })
  return raw('POST', `/${endpoint}`, { headers, body: JSON.stringify(fields) })
}
