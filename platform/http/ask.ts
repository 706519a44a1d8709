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

/** What is asked under a name; names that every object has (`constructor`) are not asked. */
function named({ asks }: Operation, name: string): z.core.$ZodType | undefined {
  return Object.hasOwn(asks.shape, name) ? asks.shape[name] : undefined
}

/** Half of a pair of code units, or a NUL: PostgreSQL would break on it, or keep another text than was sent. */
function isUnreadable(text: string): boolean {
  return text.includes('\u0000') || !text.isWellFormed()
}

/** Texts anywhere in the ask that cannot be kept as they are. Without recursion, since an ask may be nested deeply. */
function unreadableIn(ask: object): z.core.$ZodIssue[] {
  const found: z.core.$ZodIssue[] = []
  const rest: { path: PropertyKey[]; value: unknown }[] = [{ path: [], value: ask }]
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { path, value } = next
    if (typeof value === 'string' && isUnreadable(value))
      found.push({ code: 'custom', path, message: 'unreadable', input: value })
    if (typeof value !== 'object' || value === null) continue
    for (const [name, each] of Object.entries(value)) {
      if (isUnreadable(name)) found.push({ code: 'custom', path, message: 'unreadable', input: name })
      else rest.push({ path: [...path, name], value: each })
    }
  }
  return found
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
          Object.entries(request.query as object).map(([name, text]) => [name, fromText(named(operation, name), text)]),
        )
      : (body as object)
  const parsed = strictOf(operation).safeParse({ ...rest, ...(request.params as object) })
  const unreadable = parsed.success ? unreadableIn(parsed.data) : []
  if (unreadable.length === 0) return parsed
  return { success: false, error: new z.ZodError(unreadable) as z.ZodError<Record<string, unknown>> }
}
