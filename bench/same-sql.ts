// The SQL of a work as statements for the bare server: written down from the real handlers, so that both sides send the same.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { handlers } from '../apps/operations.ts'
import type { Handler } from '../platform/http/handler.ts'
import { perform } from '../platform/http/perform.ts'
import { clock } from '../platform/settings/clock.ts'
import { recording, type Sent } from '../platform/test/plans.ts'
import { actorOf, type Subject } from './subjects.ts'
import { freshId, type Step } from './works.ts'

/** Where a parameter comes from: the request, a row of an earlier statement, or always the same. */
export type Part = { key: string } | { of: number; column: string; all: boolean } | { value: unknown }

export interface Statement {
  text: string
  parts: Part[]
}

export function handlerOf({ operation }: Step): Handler {
  const found = handlers.find((one) => one.operation.name === operation.name)
  if (!found) throw new Error(`no handler for ${operation.name}`)
  return found
}

/** What a bare request carries by name: ids, and texts that were typed. */
export function keysOf(subject: Subject, { asked }: Step): Record<string, string> {
  const typed = Object.entries(asked).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { ...subject, ...Object.fromEntries(typed), id: freshId }
}

function sameList(value: unknown, rows: Sent['rows'], column: string): boolean {
  if (!Array.isArray(value) || rows.length === 0) return false
  const column_ = new Set(rows.map((row) => row[column]))
  return value.length > 0 && new Set(value).size === column_.size && value.every((one) => column_.has(one))
}

function partOf(value: unknown, keys: Record<string, string>, before: readonly Sent[]): Part {
  const key = Object.keys(keys).find((name) => keys[name] === value)
  if (key !== undefined) return { key }
  for (const [of, { rows }] of before.entries()) {
    for (const column of Object.keys(rows[0] ?? {})) {
      if (sameList(value, rows, column)) return { of, column, all: true }
      if (typeof value === 'string' && value.length === 36 && rows[0]?.[column] === value) return { of, column, all: false }
    }
  }
  return { value }
}

/** What `search.find` knows from the session, and the bare server says itself. */
const fromSession = {
  'tenant uuid := db.my_tenant();': '',
  'circles uuid[] := db.my_circles();': 'circles uuid[] := tenancy.circles_of(tenant, member);',
}

/** Puts a copy of `search.find` beside the tables that is told who asks, and runs with the rights of whoever calls it. */
async function bareFind(admin: string): Promise<string> {
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  const { rows } = await client.query<{ body: string }>(
    `select prosrc as body from pg_proc where oid = 'search.find(text, text[], integer)'::regprocedure`,
  )
  let body = rows[0]?.body ?? ''
  for (const [known, told] of Object.entries(fromSession)) {
    if (!body.includes(known)) throw new Error('search.find is not as the bench knows it')
    body = body.replace(known, told)
  }
  await client.query(`create schema if not exists bench;
    create or replace function bench.find(tenant uuid, member uuid, asked text, kinds text[], most integer)
      returns table (kind text, id uuid, folder_id uuid, title text, at timestamptz)
      language plpgsql stable set search_path = '' as $bare$${body}$bare$`)
  await client.end()
  return 'select kind, id from bench.find($1, $2, $3, $4, $5)'
}

/** Carries out a step once and writes down what it sent. */
async function record(pool: pg.Pool, subject: Subject, step: Step): Promise<{ sent: Sent[]; keys: Record<string, string> }> {
  const [id, handler] = [randomUUID(), handlerOf(step)]
  const asked = JSON.parse(JSON.stringify(step.asked).replaceAll(freshId, id)) as Record<string, unknown>
  const written = recording(pool)
  const done = await perform(written.pool, handler, {
    actor: actorOf(subject),
    asked: handler.operation.asks.parse(asked) as Record<string, unknown>,
    key: handler.operation.trace === 'change' ? randomUUID() : null,
    requestId: randomUUID(),
    clock: clock(),
  })
  if (done.kind !== 'given') throw new Error(`${handler.operation.name}: ${JSON.stringify(done)}`)
  return { sent: written.sent, keys: { ...keysOf(subject, step), id } }
}

/** @param given.pool of the role `app`; @param given.admin address past row security */
export async function statementsOf(given: { pool: pg.Pool; admin: string }, subject: Subject, step: Step): Promise<Statement[]> {
  const { sent, keys } = await record(given.pool, subject, step)
  const statements: Statement[] = []
  for (const [at, { text, values }] of sent.entries()) {
    const parts = values.map((value) => partOf(value, keys, sent.slice(0, at)))
    if (!text.includes('from search.find(')) {
      statements.push({ text, parts })
      continue
    }
    const who = [{ key: 'tenantId' }, { key: 'memberId' }]
    statements.push({ text: await bareFind(given.admin), parts: [...who, ...parts] })
  }
  return statements
}
