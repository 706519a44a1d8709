// Where the server listens, and whom a demo answers.
import fastify, { type FastifyInstance } from 'fastify'
import type { Environment } from '../settings/environment.ts'
import { isLoopback } from '../settings/loopback.ts'
import { Stop } from '../settings/stop.ts'
import { elsewhere } from './problem.ts'

/** @returns the address. @throws Stop when the port is taken or the host is not ours */
export async function listenOn(app: FastifyInstance, { host, port }: Pick<Environment, 'host' | 'port'>): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'EADDRINUSE') throw new Stop('port-taken', { port: String(port) })
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') throw new Stop('host-not-available', { host, port: String(port) })
    throw error
  }
}

/** Whether the address can be had at all, asked before anything is made for it. @throws Stop as `listenOn` */
export async function mayListen(on: Pick<Environment, 'host' | 'port'>): Promise<void> {
  const app = fastify()
  await listenOn(app, on)
  await app.close()
}

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip']

/** A demo answers only who sits at this machine: a loopback host, and no word of a proxy. */
export function localOnly(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').replace(/^\[|\]$/g, '')
    if (isLoopback(host) && !forwarding.some((name) => name in request.headers)) return
    return reply.status(elsewhere.status).type('application/problem+json').send(elsewhere)
  })
}
