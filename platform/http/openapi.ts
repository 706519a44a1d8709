// The document of the API (OpenAPI 3.1), made from the operations.
import { z } from 'zod'
import type { Operation } from '../../core/kit/operation.ts'

type Schema = Record<string, unknown>

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema
  return rest
}

function problemAnswer(description: string): Schema {
  return { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
}

const forGuests: Schema = { 429: problemAnswer('Too much from this address; the answer says how long to wait') }
const forWorkers: Schema = {
  401: problemAnswer('Sign in first'),
  403: problemAnswer('The right is lacking'),
  423: problemAnswer('Locked after idle minutes'),
}

/** Lines: how far it is, and last what came of it with its status. */
const lines = { 'application/x-ndjson': { schema: { type: 'string' } } }

function contentOf({ sends, gives, long }: Operation): Schema {
  if (sends === 'file') return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  return { 'application/json': { schema: schemaOf(gives, 'output') }, ...(long ? lines : {}) }
}

function answersOf(operation: Operation): Schema {
  const answers: Schema = {
    200: {
      description: 'Done',
      headers: versionHeader,
      content: contentOf(operation),
    },
    400: problemAnswer('Not understood: the fields say where'),
    404: problemAnswer('Not found, or not for you'),
    500: problemAnswer('Broken, with an id'),
    ...(operation.door === 'guest' ? forGuests : forWorkers),
  }
  if (operation.refuses.length > 0) answers[409] = problemAnswer(`Refused: ${operation.refuses.join(', ')}`)
  if (operation.trace === 'change') answers[422] = problemAnswer('The idempotency key was used for something else')
  return answers
}

const versionHeader = { 'API-Version': { schema: { type: 'string' } } }
const keyHeader = { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', format: 'uuid' } }

function describe(operation: Operation): Schema {
  const whole = schemaOf(operation.asks, 'input') as { properties?: Record<string, Schema>; required?: string[] }
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
  const rest = Object.keys(whole.properties ?? {}).filter((name) => !inPath.includes(name))
  const parameter = (name: string, place: 'path' | 'query') => ({
    name,
    in: place,
    required: place === 'path' || (whole.required ?? []).includes(name),
    schema: whole.properties?.[name] ?? {},
  })
  const query = operation.method === 'GET' ? rest : []
  const body = {
    type: 'object',
    properties: Object.fromEntries(rest.map((name) => [name, whole.properties?.[name]])),
    required: rest.filter((name) => whole.required?.includes(name)),
  }
  return {
    operationId: operation.name,
    summary: operation.does,
    tags: [operation.name.split('.')[0]],
    'x-right': operation.right,
    'x-trace': operation.trace,
    ...(operation.door === 'guest' ? { security: [] } : {}),
    parameters: [
      ...inPath.map((name) => parameter(name, 'path')),
      ...query.map((name) => parameter(name, 'query')),
      ...(operation.trace === 'change' ? [keyHeader] : []),
    ],
    ...(operation.method === 'GET' ? {} : { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: answersOf(operation),
  }
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    fields: { type: 'array', items: { type: 'object', properties: { field: { type: 'string' }, code: { type: 'string' } } } },
    word: { type: 'string' },
    more: { type: 'object' },
    id: { type: 'string' },
  },
}

/** @returns the document as plain data */
export function openapi(operations: readonly Operation[], version: string): Schema {
  const paths: Record<string, Record<string, Schema>> = {}
  for (const operation of operations) {
    const path = paths[operation.path] ?? {}
    paths[operation.path] = path
    path[operation.method.toLowerCase()] = describe(operation)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Omzien',
      version,
      description: 'Software for Dutch social work.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: { name: 'Omzien', email: 'omzien@omzien.example', url: 'https://omzien.example' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{ session: [] }, { program: [] }],
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'omzien' },
        program: { type: 'http', scheme: 'bearer' },
      },
    },
  }
}
