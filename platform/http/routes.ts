// Every operation as a route: sign-in, understanding, performing and answering, the same for all.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type pg from 'pg'
import type { GivenFile } from '../../core/kit/file.ts'
import type { Operation } from '../../core/kit/operation.ts'
import { rightsOf } from '../../core/kit/rights.ts'
import { clock } from '../settings/clock.ts'
import type { Actor } from '../tenancy/actor.ts'
import { readAsk } from './ask.ts'
import type { Guests } from './guests.ts'
import type { Handler } from './handler.ts'
import { openLines, wantsLines } from './lines.ts'
import { type Ask, perform } from './perform.ts'
import * as problem from './problem.ts'
import { sendFile } from './send-file.ts'
import { troubleOf } from './trouble.ts'

/** What the routes need of sign-in; `platform/auth` fills it in. */
export interface Door {
  /** Who sends this request, or why nobody does. */
  open(
    request: FastifyRequest,
  ): Promise<Pick<Actor, 'tenantId' | 'memberId' | 'name' | 'roles' | 'teams' | 'source' | 'proven'> | 'none' | 'locked'>
  /** Whether a write comes from our own pages or from a program, not from another site. */
  trusts(request: FastifyRequest): boolean
  /** The network a request comes from, for what is counted by address. */
  addressOf(request: FastifyRequest): string
}

export interface Served {
  app: pg.Pool
  guest: pg.Pool
  door: Door
  handlers: readonly Handler[]
}

/** What answers need beside what is served. */
type Serving = Served & { guests: Guests }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** PostgreSQL's words for a text that is no number, day or moment it can hold: a key of a page that is not ours, a year past all. */
const misfits = new Set(['22003', '22007', '22008', '22021', '22P02'])

export function sendProblem(reply: FastifyReply, body: problem.Problem): FastifyReply {
  if (body.status === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', '5')
  return reply.status(body.status).type('application/problem+json').send(body)
}

/** What broke, in the log under a number. Database errors carry values in `detail`; only name, code and place are written down. */
export function breakdown(request: FastifyRequest, error: Error & { code?: string }): problem.Problem {
  const id = randomUUID()
  request.log.error({ id, code: error.code, name: error.name, stack: error.stack?.split('\n').slice(1, 6) }, 'broken')
  const trouble = troubleOf(error)
  if (trouble === null) return problem.broken(id)
  return trouble === 'away' ? problem.busy : problem.refused('disk-full')
}

function keyOf(operation: Operation, request: FastifyRequest): string | null | 'missing' {
  if (operation.trace === 'look') return null
  const key = request.headers['idempotency-key']
  return typeof key === 'string' && uuid.test(key) ? key.toLowerCase() : 'missing'
}

type Who = Awaited<ReturnType<Door['open']>>

/** Performs for who signed in, or for a guest. */
function performing(
  served: Serving,
  handler: Handler,
  given: { who: Who; request: FastifyRequest } & Pick<Ask, 'asked' | 'key' | 'reached'>,
) {
  const { who, request, asked, key, reached } = given
  if (typeof who === 'string') return served.guests.ask(request, handler, { asked, key })
  const actor = { ...who, rights: rightsOf(who.roles) }
  const listening = reached ? { reached } : {}
  return perform(served.app, handler, { actor, asked, key, requestId: randomUUID(), clock: clock(), ...listening })
}

async function answer(
  served: Serving,
  handler: Handler,
  given: { request: FastifyRequest; reply: FastifyReply },
): Promise<FastifyReply> {
  const { request, reply } = given
  const { operation } = handler
  const forGuests = operation.door === 'guest'
  const who = forGuests ? 'none' : await served.door.open(request)
  if (who === 'none' && !forGuests) return sendProblem(reply, problem.signedOut)
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
  const carryOut = (reached?: Ask['reached']) =>
    performing(served, handler, { who, request, asked: ask.data, key, ...(reached ? { reached } : {}) }).catch(
      (error: { code?: string }) => {
        if (!misfits.has(error.code ?? '')) throw error
        request.log.warn({ operation: operation.name, code: error.code }, 'misfit')
        return { kind: 'misfit' } as const
      },
    )
  return wantsLines(operation, request) ? sendLines({ request, reply }, carryOut) : sendDone(reply, operation, await carryOut())
}

/** Tells how far it is while it is carried out. */
async function sendLines(
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  carryOut: (reached: Ask['reached']) => Promise<Done>,
): Promise<FastifyReply> {
  const lines = openLines(reply)
  try {
    const done = await carryOut(lines.reached)
    const problem = done.kind === 'given' ? null : problemOf(done)
    lines.end(problem?.status ?? 200, done.kind === 'given' ? done.value : problem)
  } catch (error) {
    const broken = breakdown(request, error as Error)
    lines.end(broken.status, broken)
  }
  return reply
}

function sendGiven(reply: FastifyReply, { sends }: Operation, value: unknown): FastifyReply {
  return sends === 'file' ? sendFile(reply, value as GivenFile) : reply.header('cache-control', 'no-store').send(value)
}

type Done = Awaited<ReturnType<Guests['ask']>> | { kind: 'misfit' }

function problemOf(done: Exclude<Done, { kind: 'given' }>): problem.Problem {
  if (done.kind === 'misfit') return problem.badRequest('malformed')
  if (done.kind === 'absent') return problem.absent
  if (done.kind === 'refused') return problem.refused(done.word, done.more)
  return problem.refused('too-many-tries', { seconds: done.seconds })
}

function sendDone(reply: FastifyReply, operation: Operation, done: Done): FastifyReply {
  if (done.kind === 'given') return sendGiven(reply, operation, done.value)
  if ('seconds' in done) reply.header('retry-after', String(done.seconds))
  return sendProblem(reply, problemOf(done))
}

/** Mounts all operations below the prefix the caller registers this with. */
export function mount(app: FastifyInstance, served: Served): void {
  for (const handler of served.handlers) {
    const { method, path, bodyLimit } = handler.operation
    app.route({
      method,
      url: path.replace(/\{(\w+)\}/g, ':$1'),
      bodyLimit: bodyLimit ?? 100_000,
      handler: (request, reply) => answer({ ...served, guests: app.guests }, handler, { request, reply }),
    })
  }
}
