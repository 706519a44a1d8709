// The web server: headers, limits, health, problems, operations below /api/v1, and the pages.
import { randomBytes, randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type Guests, guestsOf } from './guests.ts'
import { openapi } from './openapi.ts'
import * as problem from './problem.ts'
import { breakdown, mount, type Served, sendProblem } from './routes.ts'

export interface ServerGiven extends Served {
  version: string
  /** TLS ends before or at this server: HSTS and Secure cookies. */
  secure: boolean
  /** Proxies whose word on the visitor's address is taken; none: the line itself says it. */
  proxies?: readonly string[]
  /** Whether database and migrations are as this version needs them. */
  ready(): Promise<boolean>
  /** Routes of sign-in and of the pages. */
  plugins: readonly ((app: FastifyInstance) => void | Promise<void>)[]
  /** Where log lines go; absent: nowhere. */
  log?: { write(line: string): void }
  /** Hooks that come before all others. */
  before?: (app: FastifyInstance) => void
}

declare module 'fastify' {
  interface FastifyRequest {
    nonce: string
  }
  interface FastifyInstance {
    /** Asks by guests, whether from a page or a program, are counted in one place. */
    guests: Guests
  }
}

/** What a page may load. Written out, since it goes with every answer: putting it together each time is a cost of its own. */
const policyFor = (nonce: string) =>
  [
    `default-src 'none';script-src 'self' 'nonce-${nonce}';style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:;font-src 'self';connect-src 'self';worker-src 'self';manifest-src 'self'`,
    `form-action 'self';frame-ancestors 'none';base-uri 'none'`,
  ].join(';')

const strictTransport = 31_536_000

/** Headers of an answer that no hook sees. It is no page, so it loads nothing. */
function bareHeaders(secure: boolean): Record<string, string> {
  return {
    'content-security-policy': "default-src 'none';frame-ancestors 'none';base-uri 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(secure ? { 'strict-transport-security': `max-age=${strictTransport}; includeSubDomains` } : {}),
  }
}

/** Headers of every answer. Scripts and styles need the nonce of this one answer. */
function protect(app: FastifyInstance, secure: boolean): void {
  app.decorateRequest('nonce', '')
  app.addHook('onRequest', (request, reply, done) => {
    request.nonce = randomBytes(16).toString('base64')
    reply.header('content-security-policy', policyFor(request.nonce))
    done()
  })
  app.register(helmet, {
    contentSecurityPolicy: false,
    hsts: secure ? { maxAge: strictTransport } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  })
  app.addHook('onSend', async (_request, reply) => {
    reply.header('permissions-policy', 'camera=(self), microphone=(), geolocation=()')
  })
}

/** Fastify's own complaints, and whatever broke, as problems without a word of what was asked. */
function complain(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status === 413) return sendProblem(reply, problem.badRequest('too-large', 413))
    if (status === 503) return sendProblem(reply, problem.busy)
    if (status === 415) return sendProblem(reply, problem.badRequest('media-type', 415))
    if (status >= 400 && status < 500) return sendProblem(reply, problem.badRequest('malformed', status))
    return sendProblem(reply, breakdown(request, error))
  })
}

/** An address that is none: the framework would say it back. A parameter of absurd length is an address that does not exist. */
const refuseAddress = (secure: boolean) => (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
  const tooLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH'
  sendProblem(reply.headers(bareHeaders(secure)), tooLong ? problem.absent : problem.badRequest('malformed'))
}

const statusOfLine: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** What came was no HTTP at all, so there is nothing to reply to: the line itself says so and is closed. */
const hangUp = (secure: boolean) => (error: NodeJS.ErrnoException, socket: Socket) => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const status = statusOfLine[error.code ?? ''] ?? 400
  const body = JSON.stringify(problem.badRequest('malformed', status))
  const about = { 'content-type': 'application/problem+json; charset=utf-8', 'content-length': Buffer.byteLength(body) }
  const head = Object.entries({ ...about, connection: 'close', ...bareHeaders(secure) }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('\r\n')}\r\n\r\n${body}`)
}

export async function makeServer(given: ServerGiven): Promise<FastifyInstance> {
  const app = Fastify({
    // No address is logged: an id in it belongs to a person.
    logger: given.log
      ? {
          level: 'info',
          stream: given.log,
          serializers: { req: (request) => ({ method: request.method, route: request.routeOptions?.url }) },
        }
      : false,
    genReqId: () => randomUUID(),
    trustProxy: given.proxies?.length ? [...given.proxies] : false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: refuseAddress(given.secure),
    clientErrorHandler: hangUp(given.secure),
    // Who sends half an ask and waits keeps no line for ever.
    requestTimeout: 60_000,
  })
  // What else a client expects is not our matter; node would answer it with a bare 417.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response))
  given.before?.(app)
  app.decorate('guests', guestsOf({ pool: given.guest, addressOf: given.door.addressOf }))
  protect(app, given.secure)
  complain(app)
  await app.register(cookie)
  await app.register(compress, { threshold: 1400 })
  app.get('/health/live', async () => ({ live: true }))
  app.get('/health/ready', async (_request, reply) => {
    const ready = await given.ready().catch(() => false)
    return reply.status(ready ? 200 : 503).send({ ready })
  })
  await app.register(
    async (api) => {
      // A process that can not keep up says so with 503, and goes on answering those it took in. Pages come through, to say it in
      // words. A span without a sample counts as over the bound, so spans are long: one stall of a second is not that.
      await api.register(underPressure, { maxEventLoopDelay: 10_000, sampleInterval: 5_000, retryAfter: 5 })
      api.addHook('onSend', async (_request, reply) => {
        reply.header('api-version', given.version)
      })
      const document = openapi(
        given.handlers.map((one) => one.operation),
        given.version,
      )
      api.get('/openapi.json', async (_request, reply) => reply.type('application/json').send(document))
      mount(api, given)
      api.setNotFoundHandler((_request, reply) => sendProblem(reply, problem.absent))
      for (const plugin of given.plugins) await plugin(api)
    },
    { prefix: '/api/v1' },
  )
  return app
}
