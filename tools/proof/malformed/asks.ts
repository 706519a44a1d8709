// Asks of one operation that are wrong in one way or another: body, address, method, headers, key.
import { createHash, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { z } from 'zod'
import type { Operation } from '../../../core/kit/operation.ts'
import { closeTo, type Known, mark, oddText, oddValue, type Schema } from './values.ts'
import type { Ask } from './wire.ts'

type Fields = Record<string, unknown>

const names = ['__proto__', 'constructor', 'prototype', 'toString', mark, '', '\u0000', 'a.b', 'tenantId', 'memberId', 'circleId']

/** One thing wrong with fields that were nearly right. */
function spoilt(fields: Fields): fc.Arbitrary<Fields> {
  const keys = Object.keys(fields)
  const key = keys.length > 0 ? fc.constantFrom(...keys) : fc.constant(mark)
  const replaced = fc.tuple(key, oddValue).map(([name, value]) => ({ ...fields, [name]: value }))
  const dropped = key.map((name) => Object.fromEntries(Object.entries(fields).filter(([each]) => each !== name)))
  const added = fc
    .tuple(fc.constantFrom(...names), oddValue)
    .map(([name, value]) => Object.defineProperty({ ...fields }, name, { value, enumerable: true }))
  return fc.oneof({ weight: 4, arbitrary: fc.constant(fields) }, { weight: 4, arbitrary: replaced }, dropped, added)
}

const deep = '['.repeat(45_000)
const rawBodies: (string | Buffer)[] = [
  ...['', ' ', 'null', '[]', '"x"', '1', '{', `{"${mark}`, deep, `${deep}${']'.repeat(45_000)}`, '{"a":1}{"b":2}', '\u0000'],
  ...[
    '{"a":1e999}',
    '{"a":1,"a":2}',
    '{"__proto__":{"x":1}}',
    '{"constructor":{"prototype":{"x":1}}}',
    `{"x":"${'y'.repeat(200_000)}"}`,
  ],
  ...[Buffer.from([0xff, 0xfe, 0x7b, 0x7d]), Buffer.from('7b2261223a22c328227d', 'hex'), Buffer.from('\ufeff{}')],
]
const types = [
  'text/plain',
  'text/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  `application/${mark}`,
  '',
  ';;',
  '*/*',
]
const pieces = [
  '%2e%2e',
  '..%2f..%2f',
  '%00',
  '%zz',
  '%ff',
  '%',
  '',
  '.',
  '..',
  '%2F',
  'a'.repeat(300),
  mark,
  '\u00e9',
  '%u0041',
  ';x=1',
  '*',
]
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'SEARCH', 'BREW', 'get', mark]

type Header = readonly [string, string]
/** Changes of the headers of an ask; each is one thing wrong. */
const badHeaders: ((good: readonly Header[]) => readonly Header[])[] = [
  (good) => good.filter(([name]) => name !== 'Idempotency-Key'),
  (good) => good.filter(([name]) => name !== 'Authorization'),
  ...['', mark, '1', `${randomUUID()},${randomUUID()}`, `${randomUUID()}\u0000`, 'x'.repeat(9_000), 'é'].map(
    (key) => (good: readonly Header[]) => [
      ...good.filter(([name]) => name !== 'Idempotency-Key'),
      ['Idempotency-Key', key] as const,
    ],
  ),
  (good) => [...good, ...good],
  ...(
    [
      ['Idempotency-Key', randomUUID()],
      ['Authorization', `Bearer ${mark}`],
      ['Content-Type', 'text/plain'],
      ['Content-Length', '-1'],
      ['Content-Length', '3'],
      ['Transfer-Encoding', 'chunked'],
      ['Transfer-Encoding', 'gzip, chunked'],
      ['Content-Encoding', 'br'],
      ['Expect', mark],
      ['Host', 'omzien.example'],
      ['X-Forwarded-For', '10.0.0.1'],
      ['X-HTTP-Method-Override', 'DELETE'],
      ['Cookie', `omzien=${mark}; omzien=\u0000; __proto__=1`],
      ['Accept', mark],
      ['Accept-Encoding', '*;q=-1'],
      ['Range', 'bytes=0-9999999999999'],
      ['If-None-Match', '*'],
      ['Upgrade', 'h2c'],
      ['X-Big', 'y'.repeat(20_000)],
      ['__proto__', 'x'],
      ['Bad Header', 'x'],
    ] as const
  ).map((extra) => (good: readonly Header[]) => [...good, extra]),
]

function inAddress(value: unknown): string {
  return encodeURIComponent((typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')).toWellFormed())
}

function pathOf(operation: Operation, fields: Fields): { path: string; rest: Fields } {
  const rest = { ...fields }
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return inAddress(value)
  })
  return { path: `/api/v1${path}`, rest }
}

function inQuery(rest: Fields): string {
  const pairs = Object.entries(rest).flatMap(([name, value]) =>
    [value].flat().map((one) => `${inAddress(name)}=${inAddress(one)}`),
  )
  return pairs.length > 0 ? `?${pairs.join('&')}`.slice(0, 12_000) : ''
}

function goodAsk(operation: Operation, fields: Fields, token: string): Ask {
  const { path, rest } = pathOf(operation, fields)
  const headers: Header[] = [['Authorization', `Bearer ${token}`]]
  if (operation.trace === 'change') headers.push(['Idempotency-Key', randomUUID()])
  const { method } = operation
  if (method === 'GET') return { method, path: path + inQuery(rest), headers, body: null }
  return { method, path, headers: [...headers, ['Content-Type', 'application/json']], body: JSON.stringify(rest) }
}

/** What may be wrong with an ask beside its fields. */
function bent(ask: Ask): fc.Arbitrary<Ask> {
  const withType = (type: string): Ask => ({
    ...ask,
    headers: [...ask.headers.filter(([name]) => name !== 'Content-Type'), ['Content-Type', type]],
  })
  const step = (piece: string): Ask => ({ ...ask, path: ask.path.replace(/\/[^/?]*(\?|$)/, `/${piece}$1`) })
  const longer = (piece: string): Ask => ({ ...ask, path: `${ask.path.split('?')[0]}/${piece}?x=${piece}&__proto__=1&x[y]=2` })
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(ask) },
    { weight: 2, arbitrary: fc.constantFrom(...rawBodies).map((body) => ({ ...withType('application/json'), body })) },
    fc.constantFrom(...types).map(withType),
    fc.constantFrom(...pieces).map(step),
    fc.constantFrom(...pieces).map(longer),
    fc.constantFrom(...methods).map((method) => ({ ...ask, method })),
    { weight: 3, arbitrary: fc.constantFrom(...badHeaders).map((bend) => ({ ...ask, headers: bend(ask.headers) })) },
    oddText.map((text) => ({
      ...ask,
      path: `${ask.path}${ask.path.includes('?') ? '&' : '?'}q=${encodeURIComponent(text.toWellFormed()).slice(0, 9_000)}`,
    })),
  )
}

interface Given extends Known {
  token: string
  /** To choose from where the operation is about one. */
  subjects: readonly string[]
  count: number
  seed: number
}

/** Most come past the door: an id of the wrong kind is only absent. A guest comes in at an organisation of the demo. */
function fieldsOf(operation: Operation, { subjects, ...known }: Given): fc.Arbitrary<Fields> {
  const schema = z.toJSONSchema(operation.asks, { io: 'input', unrepresentable: 'any' }) as Schema
  const { about } = operation
  const subject = typeof about === 'string' || subjects.length === 0 ? {} : { [about.by]: fc.constantFrom(...subjects) }
  const found = operation.door === 'guest' ? { ...subject, organisation: fc.constant('lindervoort') } : subject
  return fc
    .tuple(closeTo(schema, known) as fc.Arbitrary<Fields>, fc.record(found), fc.integer({ min: 0, max: 7 }))
    .map(([each, subject, chance]) => (chance === 0 ? each : { ...each, ...subject }))
}

function some(operation: Operation, { count, seed }: Given, asks: fc.Arbitrary<Ask>): Ask[] {
  const own = createHash('sha256').update(operation.name).digest().readInt32LE()
  return fc.sample(asks, { numRuns: count, seed: seed ^ own })
}

/** @returns as many asks as wanted that are wrong in one way or another, the same for the same seed */
export function hostileAsks(operation: Operation, given: Given): Ask[] {
  const asks = fieldsOf(operation, given)
    .chain(spoilt)
    .chain((each) => bent(goodAsk(operation, each, given.token)))
  return some(operation, given, asks)
}

/** @returns as many asks as wanted that are right in their shape, the same for the same seed */
export function plainAsks(operation: Operation, given: Given): Ask[] {
  return some(
    operation,
    given,
    fieldsOf(operation, given).map((each) => goodAsk(operation, each, given.token)),
  )
}
