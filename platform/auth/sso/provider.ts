// The service itself, spoken to by OpenID Connect: code flow with PKCE, state and nonce; what it says is held against its keys.
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { returnPath } from './model.ts'
import type { Shown } from './rules.ts'

export interface At {
  issuer: string
  clientId: string
  secret: string
  claim: string
  site: string
}

/** What the browser carries while its person is at the service, locked. */
export interface OnTheWay {
  state: string
  nonce: string
  verifier: string
}

/** Seconds a service gets to answer: somebody is waiting. */
const patience = 5
const rememberMilliseconds = 10 * 60_000
const mostRemembered = 100
const remembered = new Map<string, { until: number; found: Promise<Configuration> }>()

async function find({ issuer, clientId, secret }: At): Promise<Configuration> {
  const server = new URL(issuer)
  // oxlint-disable-next-line typescript/no-deprecated -- marked so to stand out; an address without TLS is taken on this machine alone.
  const near = server.protocol === 'http:' ? [allowInsecureRequests] : []
  const first = await discovery(server, clientId, secret, undefined, { timeout: patience, execute: near })
  const methods = first.serverMetadata().token_endpoint_auth_methods_supported
  const basic = methods !== undefined && !methods.includes('client_secret_post')
  const proof = basic ? ClientSecretBasic(secret) : ClientSecretPost(secret)
  const found = new Configuration(first.serverMetadata(), clientId, secret, proof)
  found.timeout = patience
  // oxlint-disable-next-line typescript/no-deprecated -- the same.
  for (const allow of near) allow(found)
  // Its signature is looked at even where the line itself vouches for it.
  enableNonRepudiationChecks(found)
  return found
}

/** @throws when the service does not answer, or names itself otherwise */
function configured(at: At): Promise<Configuration> {
  const name = JSON.stringify([at.issuer, at.clientId, at.secret])
  const now = performance.now()
  const known = remembered.get(name)
  if (known && known.until > now) return known.found
  if (remembered.size >= mostRemembered) remembered.clear()
  const found = find(at)
  remembered.set(name, { until: now + rememberMilliseconds, found })
  found.catch(() => remembered.delete(name))
  return found
}

/** Where to send a browser, and what it has to bring back. */
export async function wayTo(at: At): Promise<{ to: string; way: OnTheWay }> {
  const way = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
  const to = buildAuthorizationUrl(await configured(at), {
    redirect_uri: `${at.site}${returnPath}`,
    scope: 'openid email profile',
    state: way.state,
    nonce: way.nonce,
    code_challenge: await calculatePKCECodeChallenge(way.verifier),
    code_challenge_method: 'S256',
  })
  return { to: to.href, way }
}

/**
 * Who came back, as the service says and as its keys show.
 * @param given.url as the browser asked for it, from the path on
 * @throws when anything about it is not as it should be
 */
export async function whoCameBack(at: At, given: { url: string; way: OnTheWay }): Promise<Shown & { subject: string }> {
  const config = await configured(at)
  const { state, nonce, verifier } = given.way
  const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true }
  const tokens = await authorizationCodeGrant(config, new URL(given.url, at.site), checks)
  const told = tokens.claims()
  if (!told) throw new Error('no identity was told')
  // Some tell an address only to who asks again.
  const more = told[at.claim] === undefined ? await fetchUserInfo(config, tokens.access_token, told.sub) : {}
  return { ...more, ...told, subject: told.sub }
}

/** Whether something went wrong because the service did not answer. */
export function isSilence(failure: unknown): boolean {
  for (let one = failure; one instanceof Error; one = one.cause) {
    if (one.name === 'TimeoutError' || one.message === 'fetch failed') return true
  }
  return false
}
