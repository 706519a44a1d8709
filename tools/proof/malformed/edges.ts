// Asks at the edge of what an operation takes: every text of one kind, every number at its end.
import type pg from 'pg'
import { z } from 'zod'
import type { Operation } from '../../../core/kit/operation.ts'
import { readAsk } from '../../../platform/http/ask.ts'
import type { Actor } from '../../../platform/tenancy/actor.ts'
import { newId } from '../../../platform/test/organisation.ts'
import type { Schema } from './values.ts'

interface Edge {
  text: string
  number: 'least' | 'most'
  /** What every version says; null is the one the subject has. */
  version: number | null
  /** Whether what may be left out is left out. */
  bare: boolean
  /** Which of several shapes: the first or the last. */
  shape: 0 | -1
}

const last = 2_147_483_646
const plain = { number: 'least', version: null, bare: false, shape: 0 } as const
const most = { number: 'most', version: last, bare: false, shape: -1 } as const

/** Empty, blank, too long, and what no database keeps; under the version that is there and under the last there can be. */
const edges: readonly Edge[] = [
  ...['', ' ', 'Gewoon', '字'.repeat(70_000)].flatMap((text) => [
    { ...plain, text },
    { ...most, text },
  ]),
  ...['a\u0000b', 'x\ud800'].map((text) => ({ ...plain, text })),
  { ...plain, text: '', version: 0 },
  { ...plain, text: 'Gewoon', version: 0, shape: -1, number: 'most' },
  { ...plain, text: '', version: last, bare: true },
  { ...plain, text: 'Gewoon', version: last + 1 },
]

/** What is true of the subject, where the edge does not say otherwise. */
interface Known {
  /** Stands wherever an id is asked. */
  id: string
  version: number
}

type Fill = { edge: Edge; known: Known; name: string }

function textAt(schema: Schema, { edge, known }: Fill): string {
  if (schema.format === 'uuid') return known.id
  if (schema.format === 'date') return edge.number === 'most' ? '2300-12-31' : '1800-01-01'
  if (schema.format === 'date-time') return '2026-01-02T10:00:00.000Z'
  if (schema.format === 'email') return 'x@omzien.example'
  if (schema.pattern?.startsWith('^\\d{4}-')) return '2026-01'
  return edge.text.slice(0, schema.maxLength ?? 1000)
}

function numberAt({ minimum = -(2 ** 53) + 1, maximum = 2 ** 53 - 1 }: Schema, { edge, known, name }: Fill): number {
  if (/version$/i.test(name)) return edge.version ?? known.version
  return edge.number === 'most' ? maximum : minimum
}

function objectAt(schema: Schema, fill: Fill): Record<string, unknown> {
  const needed = new Set(schema.required)
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => !fill.edge.bare || needed.has(name))
  return Object.fromEntries(fields.map(([name, each]) => [name, valueAt(each, { ...fill, name })]))
}

function valueAt(schema: Schema, fill: Fill): unknown {
  if ('const' in schema) return schema.const
  if (schema.enum) return schema.enum.at(fill.edge.shape)
  const choice = schema.anyOf ?? schema.oneOf
  if (choice) return valueAt(choice.at(fill.edge.shape) ?? {}, fill)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'string') return textAt(schema, fill)
  if (type === 'integer' || type === 'number') return numberAt(schema, fill)
  if (type === 'boolean') return fill.edge.shape === 0
  if (schema.prefixItems) return schema.prefixItems.map((each) => valueAt(each, fill))
  if (type === 'array') return typeof schema.items === 'object' ? [valueAt(schema.items, fill)] : []
  return type === 'object' ? objectAt(schema, fill) : null
}

function askAt(operation: Operation, edge: Edge, known: Known): Record<string, unknown> {
  const schema = z.toJSONSchema(operation.asks, { io: 'input', unrepresentable: 'any' }) as Schema
  return objectAt(schema, { edge, known, name: '' })
}

/** Things the actor sees that the operation may be asked about, with the version they have: one for each edge, as far as there are. */
async function subjectsFor(pool: pg.Pool, { tenantId, memberId }: Actor, view: string) {
  const client = await pool.connect()
  await client.query(`begin; select tenancy.enter('${tenantId}', '${memberId}', null, null)`)
  const { rows } = await client.query<{ id: string; version: string | null }>(
    `select id, to_jsonb(one) ->> 'version' as version from ${view} one order by id limit ${edges.length}`,
  )
  await client.query('rollback')
  client.release()
  return rows
}

/** What an operation takes of all that it may be asked at its edges, each about another thing that the actor sees. */
export async function edgyAsks(pool: pg.Pool, actor: Actor, operation: Operation): Promise<Record<string, unknown>[]> {
  const { about, door, method } = operation
  const subjects = typeof about === 'string' ? [] : await subjectsFor(pool, actor, about.view)
  return edges.flatMap((edge, at) => {
    const subject = subjects[at % subjects.length]
    const body = askAt(operation, edge, { id: newId(), version: Number(subject?.version ?? 1) })
    if (typeof about !== 'string') body[about.by] = subject?.id
    if (door === 'guest') body.organisation = 'lindervoort'
    const read = readAsk(operation, (method === 'GET' ? { query: body } : { body }) as never)
    return read.success ? [read.data] : []
  })
}
