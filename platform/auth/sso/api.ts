// What may be asked about the sign-in service of an organisation. Arranging it is final: who comes in by it comes in at once.
import { z } from 'zod'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version, versionOrNone } from '../../../core/kit/receipt.ts'
import { codeOrRecovery } from '../model.ts'
import { ssoSettings } from './model.ts'

const manages = { about: 'own', right: 'organisation.manage', path: '/auth/sso' } as const

export const openSso = operation({
  name: 'auth.open-sso',
  does: 'Gives how colleagues come in by a service of the organisation; version 0 while nothing is arranged. Its secret is never given.',
  method: 'GET',
  ...manages,
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ version: versionOrNone, settings: ssoSettings.nullable() }),
  refuses: [],
})

export const changeSso = operation({
  name: 'auth.change-sso',
  does: 'Arranges by which service (OpenID Connect) colleagues come in; version 0 is the first time. Without a secret the old one stays.',
  method: 'PUT',
  ...manages,
  trace: 'change',
  final: true,
  proven: true,
  asks: ssoSettings.extend({ version: versionOrNone, secret: z.string().trim().min(1).max(1000).optional() }),
  gives: receipt,
  refuses: ['conflict', 'secret-needed'],
})

export const dropSso = operation({
  name: 'auth.drop-sso',
  does: 'Takes the service away, with its secret; colleagues come in by their password again.',
  method: 'DELETE',
  ...manages,
  trace: 'change',
  final: true,
  proven: true,
  asks: z.object({ version }),
  gives: receipt,
  refuses: ['conflict'],
})

// Before a session, so mounted with the rest of signing in.

export const listSsoDoors = operation({
  name: 'auth.list-sso-doors',
  does: 'Gives by which services one can sign in here, as named on the buttons.',
  method: 'GET',
  path: '/sign-in/sso',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(z.object({ tenantId: z.uuid(), label: z.string() })) }),
  refuses: [],
})

export const finishSso = operation({
  name: 'auth.finish-sso',
  does: 'Opens a session for who came by a service a moment ago and still owes the code of their app, or one on paper.',
  method: 'POST',
  path: '/sign-in/sso/code',
  about: 'own',
  right: 'anyone',
  trace: 'change',
  asks: z.object({ code: codeOrRecovery }),
  gives: z.object({ ok: z.literal(true) }),
  refuses: ['wrong-code', 'too-many-tries', 'sso-late'],
})
