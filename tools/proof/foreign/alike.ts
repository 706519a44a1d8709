// What is someone else's and what is not there look the same, and are as quickly said.
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Operation } from '../../../core/kit/operation.ts'

interface Asker {
  token: string
  tenantId: string
  rights: ReadonlySet<string>
}

export interface Alike {
  /** Pairs. */
  asked: number
  /** Medians of all. */
  foreignMs: number
  absentMs: number
  /** One sentence for each operation where the two are not the same. */
  differences: string[]
}

interface Answered {
  ms: number
  said: string
}

const rounds = 12

/** Without its moment, the id that a worker may read to us over the telephone, and the word of one page. */
async function timed(address: string, token: string): Promise<Answered> {
  const started = performance.now()
  const answer = await fetch(address, { headers: { authorization: `Bearer ${token}` } })
  const body = await answer.text()
  const ms = performance.now() - started
  const headers = [...answer.headers].filter(([name]) => name !== 'date')
  const said = JSON.stringify([answer.status, headers, body]).replace(/[0-9a-f]{8}-[0-9a-f-]{27}|'nonce-[^']+'/g, '')
  return { ms, said }
}

const middle = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** The path of a look about one subject that this asker has the right to; null of any other operation. */
function pathFor({ about, method, path, right }: Operation, { rights }: Asker): string | null {
  if (typeof about === 'string' || method !== 'GET' || (right !== 'anyone' && !rights.has(right))) return null
  return path.match(/\{\w+\}/g)?.join() === `{${about.by}}` ? `/api/v1${path.replace(/\{\w+\}/, '')}` : null
}

/** Asks each look about one subject, of another organisation and of nowhere in turn. */
export async function howAlike(
  admin: pg.Client,
  { address, asker, operations }: { address: string; asker: Asker; operations: readonly Operation[] },
): Promise<Alike> {
  const foreign: Answered[] = []
  const absent: Answered[] = []
  const differences = new Set<string>()
  for (const operation of operations) {
    const path = pathFor(operation, asker)
    if (path === null || typeof operation.about === 'string') continue
    const query = `select id from ${operation.about.view} where tenant_id <> $1 limit ${rounds}`
    const { rows } = await admin.query<{ id: string }>(query, [asker.tenantId])
    const place = operation.path.indexOf('{') + '/api/v1'.length
    const ask = (id: string) => timed(`${address}${path.slice(0, place)}${id}${path.slice(place)}`, asker.token)
    for (const [round, { id }] of rows.entries()) {
      if (round % 2 === 0) foreign.push(await ask(id))
      absent.push(await ask(randomUUID()))
      if (round % 2 === 1) foreign.push(await ask(id))
      if (foreign.at(-1)?.said !== absent.at(-1)?.said) differences.add(`${operation.name}: foreign and absent differ`)
    }
  }
  const ms = (all: Answered[]) => middle(all.map((one) => one.ms))
  return { asked: foreign.length, foreignMs: ms(foreign), absentMs: ms(absent), differences: [...differences] }
}
