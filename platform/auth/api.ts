// What may be asked about signing in. Mounted apart from all other operations, since some come before a session.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { operation } from '../../core/kit/operation.ts'
import { code, codeOrRecovery, email, password, recoveryCodes, right, role, secondFactor, sessionRow, team } from './model.ts'

const done = z.object({ ok: z.literal(true) })
const own = { about: 'own', right: 'anyone' } as const

export const signIn = operation({
  name: 'auth.sign-in',
  does: 'Opens a session; sets a cookie, and gives the token as well to programs that ask with X-Omzien-Client: program.',
  method: 'POST',
  path: '/sign-in',
  ...own,
  trace: 'change',
  asks: z.object({ email, password, code: codeOrRecovery.optional() }),
  gives: z.object({ memberId: z.uuid(), name: z.string(), tenantName: z.string(), secondFactor, token: z.string().optional() }),
  refuses: ['wrong-credentials', 'code-needed', 'wrong-code', 'too-many-tries', 'sso-only'],
})

export const unlock = operation({
  name: 'auth.unlock',
  does: 'Opens a session that locked itself after idle minutes.',
  method: 'POST',
  path: '/unlock',
  ...own,
  trace: 'change',
  asks: z.object({ password }),
  gives: done,
  refuses: ['wrong-credentials', 'too-many-tries'],
})

export const prove = operation({
  name: 'auth.prove',
  does: 'Shows again that it is them, by a code of the app or on paper, or by the password of who has no second factor; it holds five minutes.',
  method: 'POST',
  path: '/prove',
  ...own,
  trace: 'change',
  asks: z.object({ password: password.optional(), code: codeOrRecovery.optional() }),
  gives: done,
  refuses: ['wrong-credentials', 'code-needed', 'wrong-code', 'password-needed', 'too-many-tries'],
})

export const signOut = operation({
  name: 'auth.sign-out',
  does: 'Ends this session, or all sessions of this account.',
  method: 'POST',
  path: '/sign-out',
  ...own,
  trace: 'change',
  asks: z.object({ everywhere: z.boolean().optional() }),
  gives: done,
  refuses: [],
})

export const me = operation({
  name: 'auth.me',
  does: 'Says who is signed in, also while the session is locked.',
  method: 'GET',
  path: '/me',
  ...own,
  trace: 'look',
  asks: z.object({}),
  gives: z.object({
    memberId: z.uuid(),
    name: z.string(),
    tenantName: z.string(),
    teams: z.array(team),
    roles: z.array(role),
    rights: z.array(right),
    locked: z.boolean(),
    demo: z.boolean(),
    secondFactor,
    today: day,
    /** 32 bytes in base64 for drafts kept in the device; null while locked. */
    keyForDevice: z.string().nullable(),
  }),
  refuses: [],
})

export const sessions = operation({
  name: 'auth.sessions',
  does: 'Lists the sessions of the account that asks, and says whether it signs in with a code and how many codes on paper are left.',
  method: 'GET',
  path: '/sessions',
  ...own,
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(sessionRow), secondFactorOn: z.boolean(), recoveryCodesLeft: z.number().int().nullable() }),
  refuses: [],
})

export const revoke = operation({
  name: 'auth.revoke',
  does: 'Ends one session of the account that asks, on whichever device it is; for who showed again, minutes ago, that it is them.',
  method: 'POST',
  path: '/sessions/{sessionId}/revoke',
  ...own,
  trace: 'change',
  proven: true,
  asks: z.object({ sessionId: z.uuid() }),
  gives: done,
  refuses: ['absent', 'proof-needed'],
})

export const changePassword = operation({
  name: 'auth.change-password',
  does: 'Changes the own password, and ends every other session of the account.',
  method: 'POST',
  path: '/password/change',
  ...own,
  trace: 'change',
  asks: z.object({ password, fresh: password }),
  gives: done,
  refuses: ['wrong-credentials', 'too-many-tries', 'password-too-short', 'password-too-known', 'password-has-email'],
})

export const totpStart = operation({
  name: 'auth.totp-start',
  does: 'Makes a secret for an app with codes; it counts after the first right code.',
  method: 'POST',
  path: '/totp/start',
  ...own,
  trace: 'change',
  asks: z.object({ password }),
  gives: z.object({ uri: z.string(), secret: z.string() }),
  refuses: ['wrong-credentials', 'too-many-tries', 'already-on'],
})

export const totpConfirm = operation({
  name: 'auth.totp-confirm',
  does: 'Turns the second factor on with a first code, ends every other session of the account, and gives codes for paper, once.',
  method: 'POST',
  path: '/totp/confirm',
  ...own,
  trace: 'change',
  asks: z.object({ code }),
  gives: z.object({ recoveryCodes }),
  refuses: ['wrong-code', 'too-many-tries', 'not-started', 'already-on'],
})

export const totpOff = operation({
  name: 'auth.totp-off',
  does: 'Turns the second factor off, with password and code, of the app or on paper.',
  method: 'POST',
  path: '/totp/off',
  ...own,
  trace: 'change',
  asks: z.object({ password, code: codeOrRecovery }),
  gives: done,
  refuses: ['wrong-credentials', 'wrong-code', 'too-many-tries', 'not-started'],
})

export const renewRecovery = operation({
  name: 'auth.renew-recovery',
  does: 'Gives new codes for paper, once, and ends the old ones.',
  method: 'POST',
  path: '/totp/recovery',
  ...own,
  trace: 'change',
  asks: z.object({ password, code: codeOrRecovery }),
  gives: z.object({ recoveryCodes }),
  refuses: ['wrong-credentials', 'wrong-code', 'too-many-tries', 'not-started'],
})

export const acceptInvitation = operation({
  name: 'auth.accept-invitation',
  does: 'Sets name and password by a link that works once, within a day; ends all sessions and the second factor the account had.',
  method: 'POST',
  path: '/invitation/accept',
  ...own,
  trace: 'change',
  asks: z.object({ token: z.string().min(20).max(100), name: z.string().trim().min(1).max(200), password }),
  gives: done,
  refuses: ['invitation-gone', 'too-many-tries', 'password-too-short', 'password-too-known', 'password-has-email'],
})
