// Signing in: the password, then the code, then a session. Unknown and known e-mails get the same answer in the same time.
import type { Asked, Given } from '../../core/kit/operation.ts'
import { refuse } from '../http/outcome.ts'
import type * as api from './api.ts'
import type { Bucket } from './guessing.ts'
import { nobodysHash } from './password.ts'
import { isOnPaper, takeAnyCode } from './recovery.ts'
import { needsSecondFactor } from './rules.ts'
import { accountByEmail, type Known, stillHolds } from './store.ts'
import { deviceCookie, hashToken, makeToken, sessionCookie } from './token.ts'
import { type Auth, limited, note, type Visit } from './visit.ts'

type Asks = Asked<typeof api.signIn>
type Gives = Given<typeof api.signIn>
type Refused = ReturnType<typeof refuse<'wrong-credentials' | 'code-needed' | 'wrong-code' | 'too-many-tries' | 'sso-only'>>

/** Strangers count by address, and by e-mail from that address; a device the account knows counts for itself. */
function bucketsOf(auth: Auth, visit: Visit, given: { email: string; known: string | null }): Bucket[] {
  const { bucket } = auth.devices
  if (given.known) return [{ counted: 'device', hash: bucket('device', given.known, given.email) }]
  return [
    { counted: 'account', hash: bucket('account', given.email, visit.addressHash.toString('hex')) },
    { counted: 'address', hash: bucket('address', visit.addressHash.toString('hex')) },
  ]
}

async function checkPassword(auth: Auth, visit: Visit, { email, password }: Asks): Promise<Known | number | false> {
  const account = await accountByEmail(auth.pool, email)
  // Signed even for nobody: this too takes the same time.
  const known = auth.devices.knownFor(visit.device, account?.accountId ?? '')
  return limited(auth, bucketsOf(auth, visit, { email, known: account ? known : null }), async () => {
    const right = await auth.library.password.verify({ hash: account?.hash ?? nobodysHash, password })
    return right && account !== null ? account : false
  })
}

/** All devices unknown to the account share one count, since whoever comes here knows the password already. */
export async function checkCode(
  auth: Auth,
  visit: Visit,
  given: { accountId: string; code: string },
): Promise<true | false | number> {
  const known = auth.devices.knownFor(visit.device, given.accountId)
  const bucket = { counted: 'code', hash: auth.devices.bucket('code', given.accountId, known ?? 'unknown') } as const
  return limited(auth, [bucket], () => takeAnyCode(auth, given))
}

/** The library makes the session; it is given a hash in place of a token, so the database never holds what opens it. */
export async function openSession(auth: Auth, visit: Visit, account: Known): Promise<{ token: string; sessionId: string }> {
  const token = makeToken()
  const override = { token: hashToken(token), userAgent: visit.userAgent.slice(0, 200) }
  const { id } = await auth.library.internalAdapter.createSession(account.accountId, false, override, true)
  // Whoever signs in anew on this device leaves no open session behind.
  if (visit.token) await auth.library.internalAdapter.deleteSession(hashToken(visit.token))
  auth.sessions.forget()
  return { token, sessionId: id }
}

export async function signIn(auth: Auth, visit: Visit, asked: Asks): Promise<Gives | Refused> {
  const kind = 'sign-in'
  const nobody = { ...visit, session: null }
  const account = await checkPassword(auth, visit, asked)
  if (account === false || typeof account === 'number') {
    const refusal = account === false ? refuse('wrong-credentials') : refuse('too-many-tries', { seconds: account })
    await note(auth, nobody, { kind, outcome: refusal.refused })
    return refusal
  }
  const { accountId, tenantId } = account
  if (account.onlySso) {
    await note(auth, nobody, { kind, outcome: 'sso-only', tenantId, accountId })
    return refuse('sso-only')
  }
  if (account.secondFactorOn) {
    const right = asked.code === undefined ? undefined : await checkCode(auth, visit, { accountId, code: asked.code })
    if (right !== true) {
      const word = right === undefined ? 'code-needed' : right === false ? 'wrong-code' : 'too-many-tries'
      await note(auth, nobody, { kind, outcome: word, tenantId, accountId })
      return refuse(word, typeof right === 'number' ? { seconds: right } : {})
    }
  }
  if (account.secondFactorOn && isOnPaper(asked.code))
    await note(auth, nobody, { kind: 'recovery', outcome: 'done', tenantId, accountId })
  const { token, sessionId } = await openSession(auth, visit, account)
  // The password was looked at a moment ago; whoever changed it meanwhile has ended what they could see.
  if (!(await stillHolds(auth.pool, account))) {
    await auth.library.internalAdapter.deleteSession(hashToken(token))
    await note(auth, nobody, { kind, outcome: 'wrong-credentials', tenantId, accountId })
    return refuse('wrong-credentials')
  }
  await note(auth, nobody, { kind, outcome: 'done', tenantId, accountId, sessionId })
  const { memberId, name, tenantName } = account
  const secondFactor = !account.secondFactorOn && needsSecondFactor(account) ? 'needed' : 'ok'
  if (visit.program) return { memberId, name, tenantName, secondFactor, token }
  visit.cookies.push(
    sessionCookie(token, visit.secure),
    deviceCookie(auth.devices.remember(visit.device, accountId), visit.secure),
  )
  return { memberId, name, tenantName, secondFactor }
}
