// One request about signing in: where it comes from, which session it carries, and the checks every handler needs.
import type pg from 'pg'
import { type Refusal, refuse } from '../http/outcome.ts'
import type { Keys } from '../settings/keys.ts'
import { type Devices, devices } from './device.ts'
import { type Bucket, mayTry, wasRight } from './guessing.ts'
import { type Library, openLibrary } from './library.ts'
import type { Session } from './model.ts'
import { nobodysHash } from './password.ts'
import { type Sessions, sessions } from './session.ts'
import { accountById, type SignInEvent, trace } from './store.ts'

/** Sign-in of one installation. */
export interface Auth {
  pool: pg.Pool
  library: Library
  keys: Keys
  devices: Devices
  sessions: Sessions
  /** TLS ends at this server or before it: cookies travel no other way, under a name that nothing else can set. */
  secure: boolean
}

export interface Visit {
  address: string
  /** The address as it is kept. */
  addressHash: Buffer
  device: string | undefined
  /** What is carried by who goes by the service of their organisation, locked. */
  onTheWay: string | undefined
  userAgent: string
  program: boolean
  /** Cookies travel over TLS only. */
  secure: boolean
  token: string | undefined
  session: Session | null
  locked: boolean
  /** Cookies to set, filled by the handler. */
  cookies: string[]
}

/** A visit with a session. */
export type Held = Visit & { session: Session }

/** @param given.pool of the role `auth` */
export async function makeAuth(given: { pool: pg.Pool; keys: Keys; secure: boolean }): Promise<Auth> {
  const { pool, keys, secure } = given
  return { pool, keys, secure, library: await openLibrary(pool, keys), devices: devices(keys), sessions: sessions(pool) }
}

/** Leaves a trace of what was tried, by whom as far as that is known. */
export async function note(auth: Auth, visit: Visit, event: Omit<SignInEvent, 'address'>): Promise<void> {
  const { session } = visit
  const who = session ? { tenantId: session.tenantId, accountId: session.accountId, sessionId: session.sessionId } : {}
  await trace(auth.pool, { ...who, ...event, address: visit.addressHash })
}

/**
 * Tries something that can be guessed.
 * @returns what was found (false: wrong), or the seconds to wait before trying again
 */
export async function limited<Found>(
  auth: Auth,
  buckets: readonly Bucket[],
  attempt: () => Promise<Found | false>,
): Promise<Found | false | number> {
  const wait = await mayTry(auth.pool, buckets)
  if (wait !== null) return wait
  const found = await attempt()
  if (found !== false) await wasRight(auth.pool, buckets)
  return found
}

/** The password of whoever has this session, a few tries at a time. The session itself is the bucket: strangers have none. */
export async function passwordIsRight(
  auth: Auth,
  visit: Held,
  given: { kind: SignInEvent['kind']; password: string },
): Promise<true | Refusal<'wrong-credentials' | 'too-many-tries'>> {
  const bucket = { counted: 'session', hash: auth.devices.bucket('session', visit.session.sessionId) } as const
  const right = await limited(auth, [bucket], async () => {
    const account = await accountById(auth.pool, visit.session.accountId)
    return auth.library.password.verify({ hash: account?.hash ?? nobodysHash, password: given.password })
  })
  if (right === true) return true
  const refusal = right === false ? refuse('wrong-credentials') : refuse('too-many-tries', { seconds: right })
  await note(auth, visit, { kind: given.kind, outcome: refusal.refused })
  return refusal
}
