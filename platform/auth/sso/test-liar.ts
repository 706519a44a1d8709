// A service for sign-in that can lie in one thing at a time, for tests of what is held against its word.
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const part = (what: object) => Buffer.from(JSON.stringify(what)).toString('base64url')

export interface Liar {
  issuer: string
  /** What it says otherwise than it should. */
  lie: { claims?: Record<string, unknown>; strangeKey?: boolean; unsigned?: boolean }
  close(): Promise<void>
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  const parts: Buffer[] = []
  for await (const one of request) parts.push(one as Buffer)
  return new URLSearchParams(Buffer.concat(parts).toString())
}

/** @param email of whom it speaks */
export async function openLiar(email: string): Promise<Liar> {
  const asked = new Map<string, { nonce: string; challenge: string }>()
  const server = createServer()
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () =>
    new Promise<void>((go) => {
      server.closeAllConnections()
      server.close(() => go())
    })
  const liar: Liar = { issuer, lie: {}, close }
  function tokenFor(nonce: string): string {
    const now = Math.floor(Date.now() / 1000)
    const truth = { iss: issuer, sub: `sub of ${email}`, aud: 'omzien', iat: now, exp: now + 60, nonce, email }
    const head = part(liar.lie.unsigned ? { alg: 'none' } : { alg: 'RS256', kid: 'own' })
    const said = `${head}.${part({ ...truth, ...liar.lie.claims })}`
    if (liar.lie.unsigned) return `${said}.`
    return `${said}.${sign('sha256', Buffer.from(said), liar.lie.strangeKey ? stranger : privateKey).toString('base64url')}`
  }
  const answers: Record<string, (url: URL, request: IncomingMessage) => object | string | Promise<object>> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    }),
    '/keys': () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'own', alg: 'RS256', use: 'sig' }] }),
    '/auth': ({ searchParams: ask }) => {
      asked.set('code', { nonce: ask.get('nonce') ?? '', challenge: ask.get('code_challenge') ?? '' })
      return `${ask.get('redirect_uri')}?code=code&state=${ask.get('state')}`
    },
    '/token': async (_url, request) => {
      const known = asked.get('code')
      const verifier = (await bodyOf(request)).get('code_verifier') ?? ''
      if (!known || createHash('sha256').update(verifier).digest('base64url') !== known.challenge)
        return { error: 'invalid_grant' }
      return { access_token: 'a', token_type: 'Bearer', id_token: tokenFor(known.nonce) }
    },
  }
  const answer = async (request: IncomingMessage, reply: ServerResponse) => {
    const url = new URL(request.url ?? '/', issuer)
    const said = await answers[url.pathname]?.(url, request)
    if (typeof said === 'string') return reply.writeHead(303, { location: said }).end()
    reply.writeHead(said === undefined ? 404 : 'error' in said ? 400 : 200, { 'content-type': 'application/json' })
    return reply.end(JSON.stringify(said ?? {}))
  }
  server.on('request', (request, reply) => void answer(request, reply))
  return liar
}
