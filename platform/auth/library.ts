// The library for sign-in on our tables. Its own routes are never mounted: what is reachable stands in api.ts.
import { randomBytes } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { Kysely, type KyselyPlugin, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { idFrom } from '../../core/kit/id.ts'
import type { Keys } from '../settings/keys.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { sessionSeconds } from './rules.ts'

/** Names of columns as we write them. */
function columns<const Name extends string>(names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(
    names.map((name) => [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]),
  ) as Record<Name, string>
}

const times = ['createdAt', 'updatedAt'] as const
const owner = { userId: 'account_id' }
const ofCredential = [
  'providerId',
  'accessToken',
  'refreshToken',
  'idToken',
  'accessTokenExpiresAt',
  'refreshTokenExpiresAt',
  ...times,
] as const

/** UUIDs of version 7, as everywhere. */
export function newId(): string {
  return idFrom(Date.now(), randomBytes(10))
}

const moments = ['expires_at', 'created_at', 'updated_at', 'locked_until', 'access_token_expires_at', 'refresh_token_expires_at']

/** Our pools give moments as text; the library compares them as dates, and would never see one expire. */
const dates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => {
    for (const row of result.rows) {
      for (const name of moments) if (typeof row[name] === 'string') row[name] = new Date(row[name])
    }
    return result
  },
}

function settings(pool: pg.Pool, secret: string) {
  return {
    appName: 'Omzien',
    baseURL: 'http://localhost',
    secret,
    database: {
      db: new Kysely<never>({ dialect: new PostgresDialect({ pool }), plugins: [dates] }),
      type: 'postgres' as const,
      schemaName: 'auth',
    },
    user: {
      modelName: 'member_account',
      fields: columns(['emailVerified', ...times]),
      additionalFields: {
        tenantId: { type: 'string' as const, required: true, input: false, fieldName: 'tenant_id' },
        memberId: { type: 'string' as const, required: true, input: false, fieldName: 'member_id' },
      },
    },
    account: { modelName: 'credential', fields: { ...columns(ofCredential), ...owner, accountId: 'provider_account' } },
    session: {
      modelName: 'session',
      fields: { ...columns(['expiresAt', 'ipAddress', 'userAgent', ...times]), ...owner },
      expiresIn: sessionSeconds,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    verification: { modelName: 'one_time', fields: columns(['expiresAt', ...times]), storeIdentifier: 'hashed' as const },
    emailAndPassword: { enabled: true, disableSignUp: true, password: { hash: hashPassword, verify: verifyPassword } },
    plugins: [
      twoFactor({
        schema: {
          user: { fields: columns(['twoFactorEnabled']) },
          twoFactor: {
            modelName: 'second_factor',
            fields: { ...columns(['backupCodes', 'failedVerificationCount', 'lockedUntil']), ...owner },
          },
        },
      }),
    ],
    advanced: { database: { generateId: newId } },
    telemetry: { enabled: false },
    logger: { disabled: true },
  }
}

/** The library's own options, so that a test can hold our tables against them. */
export function librarySettings(pool: pg.Pool, keys: Keys) {
  return settings(pool, keys.derive('sign-in library').toString('base64'))
}

/** What we use of it: password hashing, sessions, one-time values, encryption of secrets. */
export async function openLibrary(pool: pg.Pool, keys: Keys) {
  return await betterAuth(librarySettings(pool, keys)).$context
}

export type Library = Awaited<ReturnType<typeof openLibrary>>
