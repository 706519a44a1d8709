// Reads the ask of an operation from a request: path and body, or path and query for a GET.
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Operation } from '../../core/kit/operation.ts'

/** The schema under optional, default and nullable. */
function inner(schema: z.core.$ZodType): z.core.$ZodType {
  const def = schema._zod.def as { type: string; innerType?: z.core.$ZodType }
  return def.innerType ? inner(def.innerType) : schema
}

/** A query is text; numbers, switches and lists become what the schema says. */
function fromText(schema: z.core.$ZodType | undefined, text: unknown): unknown {
  if (!schema) return text
  const { type } = inner(schema)._zod.def
  if (type === 'array') return Array.isArray(text) ? text : [text]
  if (type === 'number' && typeof text === 'string' && text.trim() !== '') return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

const stricts = new WeakMap<Operation, z.ZodType<Record<string, unknown>>>()

/** The ask with nothing besides, made once for each operation: making a schema costs more than reading by it. */
function strictOf(operation: Operation): z.ZodType<Record<string, unknown>> {
  const known = stricts.get(operation)
  if (known) return known
  const strict = z.strictObject(operation.asks.shape)
  stricts.set(operation, strict)
  return strict
}

/** @returns the parsed ask, or what was not understood */
export function readAsk(operation: Operation, request: FastifyRequest): z.ZodSafeParseResult<Record<string, unknown>> {
  const body = request.body ?? {}
  if (typeof body !== 'object' || Array.isArray(body)) return operation.asks.safeParse(body) as never
  const rest =
    operation.method === 'GET'
      ? Object.fromEntries(
          Object.entries(request.query as object).map(([name, text]) => [name, fromText(operation.asks.shape[name], text)]),
        )
      : (body as object)
  return strictOf(operation).safeParse({ ...rest, ...(request.params as object) })
}
