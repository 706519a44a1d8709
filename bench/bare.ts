// The bare server: node:http and pg with the same SQL, past row security, without sign-in or trace. For the split of costs
// it can be given one thing more at a time.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type pg from 'pg'
import { rightsOf } from '../core/kit/rights.ts'
import { type Sessions, sessions } from '../platform/auth/session.ts'
import { tokenOf } from '../platform/auth/token.ts'
import { makePool } from '../platform/db/pools.ts'
import type { Part, Statement } from './same-sql.ts'

export const extras = ['sign-in', 'rights', 'row security', 'trace'] as const
export type Extra = (typeof extras)[number]

export interface BareGiven {
  /** Administrator, or the role `app` where row security comes along. */
  address: string
  authAddress: string
  with: readonly Extra[]
  /** Statements by number: `GET /3?caseId=...`. */
  endpoints: Statement[][]
}

type Keys = Record<string, string>

function valueFor(part: Part, keys: Keys, results: readonly pg.QueryResult[]): unknown {
  if ('key' in part) return keys[part.key]
  if ('value' in part) return part.value
  const rows = results[part.of]?.rows ?? []
  return part.all ? rows.map((row) => row[part.column]) : rows[0]?.[part.column]
}

async function runAll(on: pg.Pool | pg.PoolClient, statements: readonly Statement[], keys: Keys): Promise<unknown> {
  const results: pg.QueryResult[] = []
  for (const { text, parts } of statements) {
    results.push(
      await on.query(
        text,
        parts.map((part) => valueFor(part, keys, results)),
      ),
    )
  }
  return results.length === 1 ? results[0]?.rows : results.map((one) => one.rows)
}

const trace = (
  keys: Keys,
) => `insert into audit.event (tenant_id, action, outcome, operation, member_id, roles, about, subjects, source, request_id)
  values ('${keys.tenantId}', 'look', 'done', 'bench.bare', '${keys.memberId}', '{socialWorker}', 'many', '{}', 'program', gen_random_uuid());`

/** The same statements as the platform's first and last message, without the rest of it. */
async function underRowSecurity(
  pool: pg.Pool,
  statements: readonly Statement[],
  given: { keys: Keys; traced: boolean },
): Promise<unknown> {
  const { keys, traced } = given
  const client = await pool.connect()
  try {
    await client.query(
      `begin; set local synchronous_commit = off; select tenancy.enter('${keys.tenantId}', '${keys.memberId}', null, null)`,
    )
    const rows = await runAll(client, statements, keys)
    await client.query(`${traced ? trace(keys) : ''}commit`)
    return rows
  } finally {
    client.release()
  }
}

async function bodyOf(request: IncomingMessage): Promise<Keys> {
  let text = ''
  request.setEncoding('utf8')
  for await (const part of request) text += part
  return JSON.parse(text) as Keys
}

/** Whether this request may come in, as far as this server looks. */
async function mayEnter(request: IncomingMessage, held: Sessions | null, looksAtRights: boolean): Promise<boolean> {
  if (!held) return true
  const session = await held.open(tokenOf(request.headers, false)?.token ?? '')
  if (typeof session === 'string') return false
  return !looksAtRights || rightsOf(session.roles).has('case.read')
}

function serverOn(given: BareGiven) {
  const pool = makePool(given.address, 20)
  const has = (extra: Extra) => given.with.includes(extra)
  const held = has('sign-in') ? sessions(makePool(given.authAddress, 6)) : null
  return async (request: IncomingMessage, response: ServerResponse) => {
    const [path = '', query] = (request.url ?? '').split('?')
    const statements = given.endpoints[Number(path.slice(1))] ?? []
    const keys = request.method === 'POST' ? await bodyOf(request) : Object.fromEntries(new URLSearchParams(query))
    if (!(await mayEnter(request, held, has('rights')))) {
      response.writeHead(401).end()
      return
    }
    const how = { keys, traced: has('trace') }
    const rows = has('row security') ? await underRowSecurity(pool, statements, how) : await runAll(pool, statements, keys)
    const text = JSON.stringify(rows)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)
  }
}

process.once('message', (given: BareGiven) => {
  const answer = serverOn(given)
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      process.stderr.write(`bare: ${error.message}\n`)
      response.writeHead(500).end()
    })
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
})
process.on('disconnect', () => process.exit(0))
