// The pages: one document with a nonce of its own each time, and files whose names change with their content.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import * as problem from './problem.ts'
import { sendProblem } from './routes.ts'

/** @param folder where the build put `index.html` and `assets/` */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  const document = existsSync(path.join(folder, 'index.html')) ? readFileSync(path.join(folder, 'index.html'), 'utf8') : ''
  await app.register(fastifyStatic, { root: folder, index: false, wildcard: true, maxAge: '365d', immutable: true, serve: false })
  app.get('/assets/*', (request, reply) => reply.sendFile((request.params as { '*': string })['*'], path.join(folder, 'assets')))
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (!wantsPage) return sendProblem(reply, problem.absent)
    return reply.type('text/html').header('cache-control', 'no-store').send(document.replaceAll('__NONCE__', request.nonce))
  })
}
