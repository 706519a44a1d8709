// What each operation of signing in does. Handlers return or refuse; cookies they want set stand in the visit.

import type { Asked, Given, Operation, RefusedWord } from '../../core/kit/operation.ts'
import { rightsOf } from '../../core/kit/rights.ts'
import { type Refusal, refuse } from '../http/outcome.ts'
import { clock } from '../settings/clock.ts'
import * as api from './api.ts'
import { readInvitation, takeInvitation } from './invitation.ts'
import { hashPassword } from './password.ts'
import { isOnPaper, makeRecoveryCodes, recoveryCodesLeft, takeAnyCode } from './recovery.ts'
import { passwordHolds } from './rules.ts'
import { signIn } from './sign-in.ts'
import { finishSso, listSsoDoors } from './sso/api.ts'
import { finish, ssoDoors } from './sso/sign-in.ts'
import { accountById, endOtherSessions, endSession, markProven, sessionsOf, setPassword, wake } from './store.ts'
import { hashToken, sessionCookie } from './token.ts'
import { startTotp, totpState, turnOff, turnOn } from './totp.ts'
import { type Auth, type Held, limited, note, passwordIsRight, type Visit } from './visit.ts'

/** Who may come: anyone, a session even when locked or restricted, one that is restricted, or only one that is whole. */
export type Admits = 'anyone' | 'locked' | 'restricted' | 'whole'

export interface Served {
  operation: Operation
  admits: Admits
  run(auth: Auth, visit: Visit, asked: unknown): Promise<unknown>
}

type Answer<Op extends Operation> = Promise<Given<Op> | Refusal<RefusedWord<Op>>>

function toAnyone<Op extends Operation>(operation: Op, run: (auth: Auth, visit: Visit, asked: Asked<Op>) => Answer<Op>): Served {
  return { operation, admits: 'anyone', run: run as Served['run'] }
}

/** For operations that have a session: the platform looked at it before. */
function to<Op extends Operation>(
  admits: Exclude<Admits, 'anyone'>,
  operation: Op,
  run: (auth: Auth, visit: Held, asked: Asked<Op>) => Answer<Op>,
): Served {
  return { operation, admits, run: run as Served['run'] }
}

const done = { ok: true } as const

const unlock = to('locked', api.unlock, async (auth, visit, { password }) => {
  const right = await passwordIsRight(auth, visit, { kind: 'unlock', password })
  if (right !== true) return right
  await wake(auth.pool, visit.session.sessionId)
  auth.sessions.forget()
  await note(auth, visit, { kind: 'unlock', outcome: 'done' })
  return done
})

const signOut = toAnyone(api.signOut, async (auth, visit, { everywhere }) => {
  const { session, token } = visit
  if (session && everywhere) await auth.library.internalAdapter.deleteUserSessions(session.accountId)
  else if (token) await auth.library.internalAdapter.deleteSession(hashToken(token))
  auth.sessions.forget()
  if (session) await note(auth, visit, { kind: 'sign-out', outcome: everywhere ? 'everywhere' : 'done' })
  visit.cookies.push(sessionCookie(null, visit.secure))
  return done
})

const me = to('locked', api.me, async (auth, { session, locked }) => ({
  memberId: session.memberId,
  name: session.name,
  tenantName: session.tenantName,
  teams: session.teams,
  roles: session.roles,
  rights: [...rightsOf(session.roles)],
  locked,
  demo: session.demo,
  secondFactor: session.restricted ? ('needed' as const) : ('ok' as const),
  today: clock().today,
  keyForDevice: locked ? null : auth.keys.derive(`device drafts ${session.sessionId}`).toString('base64'),
}))

const sessions = to('whole', api.sessions, async (auth, { session }) => {
  const rows = await sessionsOf(auth.pool, session.accountId)
  const left = await recoveryCodesLeft(auth.pool, session.accountId)
  const current = rows.map((row) => ({ ...row, current: row.sessionId === session.sessionId }))
  return { rows: current, secondFactorOn: left !== null, recoveryCodesLeft: left }
})

const revoke = to('whole', api.revoke, async (auth, visit, { sessionId }) => {
  const ended = await endSession(auth.pool, { accountId: visit.session.accountId, sessionId })
  if (!ended) return refuse('absent')
  auth.sessions.forget()
  await note(auth, visit, { kind: 'revoke', outcome: 'done', sessionId })
  return done
})

const changePassword = to('whole', api.changePassword, async (auth, visit, { password, fresh }) => {
  const { accountId, sessionId } = visit.session
  const right = await passwordIsRight(auth, visit, { kind: 'password', password })
  if (right !== true) return right
  const account = await accountById(auth.pool, accountId)
  const strong = passwordHolds(fresh, account?.email ?? '')
  if (!strong.ok) return refuse(strong.reason)
  await setPassword(auth.pool, { accountId, sessionId, hash: await hashPassword(fresh) })
  auth.sessions.forget()
  await note(auth, visit, { kind: 'password', outcome: 'done' })
  return done
})

const totpStart = to('restricted', api.totpStart, async (auth, visit, { password }) => {
  const right = await passwordIsRight(auth, visit, { kind: 'totp-start', password })
  if (right !== true) return right
  const account = await accountById(auth.pool, visit.session.accountId)
  const started = account && (await startTotp(auth.pool, auth.library, account))
  if (!started) return refuse('already-on')
  await note(auth, visit, { kind: 'totp-start', outcome: 'done' })
  return started
})

/** A code in a session: counted for the account, so that a second session gives no second chance. */
async function codeIsRight(
  auth: Auth,
  visit: Held,
  given: { kind: 'prove' | 'totp-confirm' | 'totp-off' | 'recovery-made'; code: string },
) {
  const { accountId } = visit.session
  const bucket = { counted: 'code', hash: auth.devices.bucket('code in session', accountId) } as const
  const tried = await limited(auth, [bucket], () => takeAnyCode(auth, { accountId, code: given.code }))
  if (tried === true) {
    if (isOnPaper(given.code)) await note(auth, visit, { kind: 'recovery', outcome: 'done' })
    return true
  }
  const refusal = tried === false ? refuse('wrong-code') : refuse('too-many-tries', { seconds: tried })
  await note(auth, visit, { kind: given.kind, outcome: refusal.refused })
  return refusal
}

const totpConfirm = to('restricted', api.totpConfirm, async (auth, visit, { code }) => {
  const { accountId, sessionId } = visit.session
  const state = await totpState(auth.pool, accountId)
  if (state !== 'started') return refuse(state === 'on' ? 'already-on' : 'not-started')
  const right = await codeIsRight(auth, visit, { kind: 'totp-confirm', code })
  if (right !== true) return right
  // Others who signed in with the password alone would be let in by this very code.
  await endOtherSessions(auth.pool, { accountId, sessionId })
  await turnOn(auth.pool, accountId)
  auth.sessions.forget()
  await note(auth, visit, { kind: 'totp-confirm', outcome: 'done' })
  return { recoveryCodes: await makeRecoveryCodes(auth, accountId) }
})

/** Password and code again, for what a session that was left open must not do. */
async function provenAnew(
  auth: Auth,
  visit: Held,
  given: { kind: 'totp-off' | 'recovery-made'; password: string; code: string },
) {
  if ((await totpState(auth.pool, visit.session.accountId)) !== 'on') return refuse('not-started')
  const right = await passwordIsRight(auth, visit, given)
  return right === true ? codeIsRight(auth, visit, given) : right
}

/** The code of who has a second factor, else the password: the strongest that this account has. */
async function shownAgain(auth: Auth, visit: Held, { password, code }: Asked<typeof api.prove>) {
  if ((await totpState(auth.pool, visit.session.accountId)) === 'on')
    return code === undefined ? refuse('code-needed') : codeIsRight(auth, visit, { kind: 'prove', code })
  return password === undefined ? refuse('password-needed') : passwordIsRight(auth, visit, { kind: 'prove', password })
}

const prove = to('whole', api.prove, async (auth, visit, asked) => {
  const right = await shownAgain(auth, visit, asked)
  if (right !== true) return right
  await markProven(auth.pool, visit.session.sessionId)
  auth.sessions.forget()
  await note(auth, visit, { kind: 'prove', outcome: 'done' })
  return done
})

const renewRecovery = to('whole', api.renewRecovery, async (auth, visit, asked) => {
  const proven = await provenAnew(auth, visit, { kind: 'recovery-made', ...asked })
  if (proven !== true) return proven
  const recoveryCodes = await makeRecoveryCodes(auth, visit.session.accountId)
  await note(auth, visit, { kind: 'recovery-made', outcome: 'done' })
  return { recoveryCodes }
})

const totpOff = to('whole', api.totpOff, async (auth, visit, asked) => {
  const proven = await provenAnew(auth, visit, { kind: 'totp-off', ...asked })
  if (proven !== true) return proven
  await turnOff(auth.pool, visit.session.accountId)
  auth.sessions.forget()
  await note(auth, visit, { kind: 'totp-off', outcome: 'done' })
  return done
})

const acceptInvitation = toAnyone(api.acceptInvitation, async (auth, visit, asked) => {
  const bucket = { counted: 'address', hash: auth.devices.bucket('invitation', visit.address) } as const
  const found = await limited(auth, [bucket], async () => (await readInvitation(auth, asked.token)) ?? false)
  if (typeof found === 'number') return refuse('too-many-tries', { seconds: found })
  if (found === false) {
    await note(auth, visit, { kind: 'invitation', outcome: 'invitation-gone' })
    return refuse('invitation-gone')
  }
  const strong = passwordHolds(asked.password, found.email)
  if (!strong.ok) return refuse(strong.reason)
  const used = await takeInvitation(auth, asked)
  auth.sessions.forget()
  await note(auth, visit, { kind: 'invitation', outcome: used ? 'done' : 'invitation-gone', tenantId: found.tenantId })
  return used ? done : refuse('invitation-gone')
})

/** All that is reachable of signing in. */
export const served: readonly Served[] = [
  toAnyone(api.signIn, signIn),
  toAnyone(listSsoDoors, ssoDoors),
  toAnyone(finishSso, finish),
  unlock,
  prove,
  signOut,
  me,
  sessions,
  revoke,
  changePassword,
  totpStart,
  totpConfirm,
  totpOff,
  renewRecovery,
  acceptInvitation,
]
