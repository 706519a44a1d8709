// The operations of signing in as routes, and the door all other operations come through.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { id } from '../../core/kit/id.ts'
import { readAsk } from '../http/ask.ts'
import { isRefusal } from '../http/outcome.ts'
import * as problem from '../http/problem.ts'
import { type Door, sendProblem } from '../http/routes.ts'
import { network } from './device.ts'
import { sameOrigin } from './origin.ts'
import { type Served, served } from './server.ts'
import { comeBack, goThere } from './sso/sign-in.ts'
import { deviceOf, ssoOf, tokenOf } from './token.ts'
import type { Auth, Visit } from './visit.ts'

const isId = (text: string) => id.safeParse(text).success

/** Passwords and codes are short. */
const bodyLimit = 10_000

async function visitOf(auth: Auth, request: FastifyRequest): Promise<Visit> {
  const { headers, ip } = request
  const { secure } = auth
  const token = tokenOf(headers, secure)?.token
  const found = token ? await auth.sessions.look(token) : 'none'
  return {
    address: ip,
    addressHash: auth.devices.address(ip),
    device: deviceOf(headers, secure),
    onTheWay: ssoOf(headers, secure),
    userAgent: headers['user-agent'] ?? '',
    program: headers['x-omzien-client'] === 'program',
    secure,
    token,
    session: found === 'none' ? null : found.session,
    locked: found !== 'none' && found.locked,
    cookies: [],
  }
}

/** Why a visit may not come in here, or null when it may. */
function refusedAt({ admits, operation }: Served, visit: Visit): problem.Problem | null {
  if (admits === 'anyone') return null
  if (visit.session === null) return problem.signedOut
  if (admits === 'locked') return null
  if (visit.locked) return problem.locked
  if (visit.session.restricted && admits === 'whole') return problem.signedOut
  return operation.proven && !visit.session.proven ? problem.refused('proof-needed') : null
}

async function answer(auth: Auth, one: Served, given: { request: FastifyRequest; reply: FastifyReply }): Promise<FastifyReply> {
  const { request, reply } = given
  reply.header('cache-control', 'no-store')
  if (one.operation.method !== 'GET' && !sameOrigin(request)) return sendProblem(reply, problem.refused('other-site'))
  const visit = await visitOf(auth, request)
  const refused = refusedAt(one, visit)
  if (refused) return sendProblem(reply, refused)
  const asked = readAsk(one.operation, request)
  if (!asked.success) {
    const inPath = asked.error.issues.every((issue) => one.operation.path.includes(`{${String(issue.path[0])}}`))
    return sendProblem(reply, inPath ? problem.absent : problem.notUnderstood(asked.error))
  }
  const result = await one.run(auth, visit, asked.data)
  if (isRefusal(result)) {
    if (result.refused === 'absent') return sendProblem(reply, problem.absent)
    if (typeof result.more.seconds === 'number') reply.header('retry-after', String(result.more.seconds))
    return sendProblem(reply, problem.refused(result.refused, result.more))
  }
  if (visit.cookies.length > 0) reply.header('set-cookie', visit.cookies)
  return reply.send(one.operation.gives.parse(result))
}

/** To the service of an organisation and back: addresses a browser is sent to, so they answer with where it goes next. */
function ssoRoutes(auth: Auth, app: FastifyInstance): void {
  const send = async (request: FastifyRequest, reply: FastifyReply, next: (visit: Visit) => Promise<string>) => {
    const visit = await visitOf(auth, request)
    const to = await next(visit)
    if (visit.cookies.length > 0) reply.header('set-cookie', visit.cookies)
    return reply.header('cache-control', 'no-store').redirect(to, 303)
  }
  app.get<{ Params: { tenantId: string } }>('/sign-in/sso/:tenantId/start', (request, reply) => {
    const { tenantId } = request.params
    if (!isId(tenantId)) return sendProblem(reply, problem.absent)
    return send(request, reply, (visit) => goThere(auth, visit, tenantId))
  })
  app.get('/sign-in/sso/return', (request, reply) => send(request, reply, (visit) => comeBack(auth, visit, request.url)))
}

export function authRoutes(auth: Auth): (app: FastifyInstance) => void {
  return (app) => {
    ssoRoutes(auth, app)
    for (const one of served) {
      const { method, path } = one.operation
      app.route({
        method,
        url: path.replace(/\{(\w+)\}/g, ':$1'),
        bodyLimit,
        handler: (request, reply) => answer(auth, one, { request, reply }),
      })
    }
  }
}

/** How all other operations know who asks. A session that still owes its second factor opens nothing. */
export function door(auth: Auth): Door {
  return {
    async open(request) {
      const carried = tokenOf(request.headers, auth.secure)
      if (!carried) return 'none'
      const session = await auth.sessions.open(carried.token)
      if (typeof session === 'string') return session
      return session.restricted ? 'none' : { ...session, source: carried.source }
    },
    trusts: sameOrigin,
    addressOf: (request) => network(request.ip),
  }
}
