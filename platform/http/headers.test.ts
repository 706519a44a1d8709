// What goes with every answer, and what the server does not answer at all.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { operation } from '../../core/kit/operation.ts'
import { handle } from './handler.ts'
import { servePages } from './pages.ts'
import { sendFile } from './send-file.ts'
import { makeServer, type ServerGiven } from './server.ts'

const look = operation({
  name: 'test.look',
  does: 'Is never carried out.',
  method: 'GET',
  path: '/test/look',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({ page: z.number().optional() }),
  gives: z.object({}),
  refuses: [],
})

const nobody = {} as pg.Pool
const signedIn = { tenantId: 'a', memberId: 'b', name: 'c', roles: [], teams: [], source: 'web' } as never
const given: Omit<ServerGiven, 'secure'> = {
  app: nobody,
  guest: nobody,
  handlers: [handle(look, async () => ({}))],
  version: '1.2.3',
  door: { open: async () => signedIn, trusts: () => true, addressOf: () => '' },
  ready: async () => true,
  plugins: [
    (app) => void app.get('/broken', () => Promise.reject(new Error('on purpose'))),
    (app) =>
      void app.get('/file', (_request, reply) =>
        sendFile(reply, { name: 'x.pdf', mediaType: 'application/pdf', bytes: new Uint8Array(1) }),
      ),
  ],
}

const pages = mkdtempSync(path.join(tmpdir(), 'omzien-pages-'))
let server: FastifyInstance
let open: FastifyInstance
beforeAll(async () => {
  mkdirSync(path.join(pages, 'nl/assets/nl'), { recursive: true })
  for (const name of ['nl/assets/nl/a.js', 'nl/assets/hidden.txt', 'nl/hidden.txt'])
    writeFileSync(path.join(pages, name), 'hidden')
  server = await makeServer({ ...given, secure: true })
  open = await makeServer({ ...given, secure: false })
  await servePages(open, pages)
})
afterAll(async () => {
  await Promise.all([server.close(), open.close()])
  rmSync(pages, { recursive: true })
})

const everything = [
  '/health/live',
  '/api/v1/openapi.json',
  '/api/v1/broken',
  '/api/v1/nowhere',
  '/nowhere',
  '/%zz',
  `/test/${'x'.repeat(300)}`,
]

test('every answer carries the same protection, whatever became of it', async () => {
  for (const url of everything) {
    const { headers } = await server.inject({ url })
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    expect(headers['content-security-policy']).toBeDefined()
    expect(headers['content-type']).toMatch(/json; charset=utf-8$/)
  }
})

test('a page loads what is its own and nothing else', async () => {
  const { headers } = await server.inject({ url: '/health/live' })
  const policy = String(headers['content-security-policy']).split(';')
  expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]))
  expect(policy).toContain("connect-src 'self'")
  expect(policy.join(' ')).not.toMatch(/unsafe|\*|https?:/)
})

test('under TLS a browser is told to come back by TLS alone, for a year, for all below this name', async () => {
  for (const url of everything) {
    const { headers } = await server.inject({ url })
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
  }
  expect((await open.inject({ url: '/health/live' })).headers['strict-transport-security']).toBeUndefined()
})

test('no other site is let in to read', async () => {
  for (const method of ['GET', 'OPTIONS'] as const) {
    const headers = { origin: 'https://elders.example', 'access-control-request-method': 'GET' }
    const answer = await server.inject({ method, url: '/api/v1/openapi.json', headers })
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
  }
})

test('a file is to be saved, and walled off should a browser show it all the same', async () => {
  const { headers } = await server.inject({ url: '/api/v1/file' })
  expect(headers['content-disposition']).toMatch(/^attachment; filename="x\.pdf"/)
  expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  expect(headers['cache-control']).toBe('no-store')
})

test.each(['/assets/nl/', '/assets/nl', '/assets/', '/assets/nl/..%2fhidden.txt', '/assets/nl/%2e%2e/%2e%2e/hidden.txt'])(
  '%s is no address',
  async (url) => {
    expect((await open.inject({ url: '/assets/nl/a.js' })).statusCode).toBe(200)
    const answer = await open.inject({ url })
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(answer.body).not.toMatch(/hidden|a\.js/)
  },
)

test('a field that stands twice in an address is not understood', async () => {
  const answer = await server.inject({ url: '/api/v1/test/look?page=1&page=2' })
  expect(answer.json()).toMatchObject({ status: 400, fields: [{ field: 'page' }] })
})

/** What the server says to bytes that a client of ours would never send. */
async function say(bytes: string): Promise<string> {
  if (!server.server.listening) await server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
  return text(socket)
}

test('TRACE is not answered', async () => {
  const said = await say('TRACE /health/live HTTP/1.1\r\nhost: x\r\nx-said: back\r\nconnection: close\r\n\r\n')
  expect(said).toMatch(/^HTTP\/1\.1 404 /)
  expect(said).not.toContain('back')
})

test.each([
  ['no HTTP at all', 'hello\r\n\r\n'],
  ['two lengths', 'POST /health/live HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx'],
  ['a length beside pieces', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
])('%s is hung up on, with the same protection', async (_, bytes) => {
  const said = await say(bytes)
  expect(said).toMatch(/^HTTP\/1\.1 400 /)
  for (const header of ['nosniff', "default-src 'none'", 'no-referrer', 'includeSubDomains']) expect(said).toContain(header)
})

test.each([
  ['/people', 200],
  ['/people/nobody?q=a.b', 200],
  ['/backup.zip', 404],
  ['/people~', 404],
])('of %s a browser hears %i', async (url, status) => {
  expect((await open.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(status)
})
