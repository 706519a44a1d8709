// Every operation as a route: sign-in, understanding, performing and answering, the same for all.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type pg from 'pg'
import type { Operation } from '../../core/kit/operation.ts'
import { rightsOf } from '../../core/kit/rights.ts'
import { clock } from '../settings/clock.ts'
import type { Actor } from '../tenancy/actor.ts'
import { readAsk } from './ask.ts'
import type { Handler } from './handler.ts'
import { perform } from './perform.ts'
import * as problem from './problem.ts'

/** What the routes need of sign-in; `platform/auth` fills it in. */
export interface Door {
  /** Who sends this request, or why nobody does. */
  open(
    request: FastifyRequest,
  ): Promise<Pick<Actor, 'tenantId' | 'memberId' | 'name' | 'roles' | 'teams' | 'source'> | 'none' | 'locked'>
  /** Whether a write comes from our own pages or from a program, not from another site. */
  trusts(request: FastifyRequest): boolean
}

export interface Served {
  app: pg.Pool
  door: Door
  handlers: readonly Handler[]
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** PostgreSQL's words for a text that is no number, day or moment it can hold: a key of a page that is not ours, a year past all. */
const misfits = new Set(['22003', '22007', '22008', '22021', '22P02'])

export function sendProblem(reply: FastifyReply, body: problem.Problem): FastifyReply {
  return reply.status(body.status).type('application/problem+json').send(body)
}

function keyOf(operation: Operation, request: FastifyRequest): string | null | 'missing' {
  if (operation.trace === 'look') return null
  const key = request.headers['idempotency-key']
  return typeof key === 'string' && uuid.test(key) ? key.toLowerCase() : 'missing'
}

async function answer(
  served: Served,
  handler: Handler,
  given: { request: FastifyRequest; reply: FastifyReply },
): Promise<FastifyReply> {
  const { request, reply } = given
  const { operation } = handler
  const who = await served.door.open(request)
  if (who === 'none') return sendProblem(reply, problem.signedOut)
  if (who === 'locked') return sendProblem(reply, problem.locked)
  if (operation.method !== 'GET' && !served.door.trusts(request)) return sendProblem(reply, problem.refused('other-site'))
  const key = keyOf(operation, request)
  if (key === 'missing') return sendProblem(reply, problem.badRequest('idempotency-key'))
  const ask = readAsk(operation, request)
  if (!ask.success) {
    // A malformed id in the path is an address that does not exist.
    const inPath = ask.error.issues.every((issue) => operation.path.includes(`{${String(issue.path[0])}}`))
    return sendProblem(reply, inPath ? problem.absent : problem.notUnderstood(ask.error))
  }
  const actor = { ...who, rights: rightsOf(who.roles) }
  const asking = { actor, asked: ask.data, key, requestId: randomUUID(), clock: clock() }
  const done = await perform(served.app, handler, asking).catch((error: { code?: string }) => {
    if (!misfits.has(error.code ?? '')) throw error
    request.log.warn({ operation: operation.name, code: error.code }, 'misfit')
    return { kind: 'misfit' } as const
  })
  if (done.kind === 'misfit') return sendProblem(reply, problem.badRequest('malformed'))
  if (done.kind === 'absent') return sendProblem(reply, problem.absent)
  if (done.kind === 'refused') return sendProblem(reply, problem.refused(done.word, done.more))
  return reply.header('cache-control', 'no-store').send(done.value)
}

/** Mounts all operations below the prefix the caller registers this with. */
export function mount(app: FastifyInstance, served: Served): void {
  for (const handler of served.handlers) {
    const { method, path, bodyLimit } = handler.operation
    app.route({
      method,
      url: path.replace(/\{(\w+)\}/g, ':$1'),
      bodyLimit: bodyLimit ?? 100_000,
      handler: (request, reply) => answer(served, handler, { request, reply }),
    })
  }
}
